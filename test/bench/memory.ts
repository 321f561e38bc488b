import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { demo } from '@merkazia/local/seed';
import { message, phone } from './fixture.ts';
import { loader, post } from './load.ts';
import { startProgram } from './program.ts';
import { block } from './report.ts';

/** Resident memory of the program and all its processes, before and after messages. */
export async function memory(messages: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'merkazia-bench-'));
  const program = await startProgram(folder);
  try {
    const before = await residentOf(program.pid);
    const login = await post(undefined, { url: program.url, command: 'Login', token: '' }, { username: demo.did, password: demo.password });
    const load = loader({ url: program.url, command: 'SendSms', token: JSON.parse(login.text).token }, (i) => ({ message, phones: phone(i) }));
    await load.times(messages);
    load.close();
    await (await fetch(`${program.url}/simulator/clock`, { method: 'POST', body: '{"advance":"PT0S"}' })).text();
    const after = await residentOf(program.pid);
    const row = (name: string, { own, database }: Resident) => [name, own, database, own + database];
    block('Memory: resident, MB', ['when', 'exchange', 'database', 'all'], [row('ready', before), row(`after ${messages} SendSms and all that follows`, after)]);
  } finally {
    await program.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Resident { own: number; database: number }

/** Megabytes of a process, and of those it started. */
async function residentOf(pid: number): Promise<Resident> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  const all = stdout.trim().split('\n').map((line) => line.trim().split(/\s+/).map(Number) as [number, number, number]);
  const below = (parent: number): number => all.filter(([, above]) => above === parent).reduce((sum, [child, , rss]) => sum + rss + below(child), 0);
  const own = all.find(([process]) => process === pid)?.[2] ?? Number.NaN;
  return { own: own / 1024, database: below(pid) / 1024 };
}
