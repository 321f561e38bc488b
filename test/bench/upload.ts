import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { demo } from '@merkazia/local/seed';
import { type Program, startProgram } from './program.ts';
import { block, type Goal } from './report.ts';

const part = 2_000_000;

/** The most memory of the program's process while a file of 50 MB comes in parts, and while it goes out again, above what it took for a file of one part. */
export async function upload(parts = 26): Promise<Goal> {
  const folder = await mkdtemp(join(tmpdir(), 'merkazia-bench-'));
  const program = await startProgram(folder);
  try {
    const call = caller(program);
    for (let i = 0; i < 15; i++) await call.upload(1);
    await call.download();
    const before = await peakWhile(program.pid, () => call.upload(1));
    const up = await peakWhile(program.pid, () => call.upload(parts));
    const down = await peakWhile(program.pid, call.download);
    block(`A file of ${((parts * part) / 1024 / 1024).toFixed(0)} MB in ${parts} parts: the most resident memory of the exchange, MB`, ['while', 'MB', 'more than before'], [
      ['a file of one part', before, ''], ['it comes', up, up - before], ['it goes out again', down, down - before],
    ]);
    return { what: '50 MB in parts and out again, MB of memory above a file of one part', measured: Math.max(up, down) - before, most: 20 };
  } finally {
    await program.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function caller({ url }: Program) {
  const token = `${demo.did}:${demo.password}`;
  const bytes = randomBytes(part);

  async function ask(fields: Record<string, string>, file?: Uint8Array<ArrayBuffer>): Promise<void> {
    const body = new FormData();
    for (const [name, value] of Object.entries({ token, ...fields })) body.append(name, value);
    if (file) body.append('qqfile', new Blob([file]), 'part');
    const answer = (await (await fetch(`${url}/ym/api/UploadFile`, { method: 'POST', body })).json()) as { responseStatus: string; message?: string };
    if (answer.responseStatus !== 'OK') throw new Error(answer.message);
  }

  return {
    async upload(parts: number): Promise<void> {
      const whole = { qquuid: randomUUID(), qqtotalparts: String(parts), qqtotalfilesize: String(parts * part) };
      for (let i = 0; i < parts; i++) await ask({ ...whole, qqpartindex: String(i) }, bytes as Uint8Array<ArrayBuffer>);
      await ask({ ...whole, path: 'large.bin', done: '1' });
    },
    async download(): Promise<void> {
      const response = await fetch(`${url}/ym/api/DownloadFile?${new URLSearchParams({ token, path: 'large.bin' })}`);
      for await (const _ of response.body as unknown as AsyncIterable<Uint8Array>);
    },
  };
}

/** The most resident memory of a process, in megabytes, looked at every few milliseconds. */
async function peakWhile(pid: number, act: () => Promise<void>): Promise<number> {
  let done = false;
  let peak = 0;
  const acting = act().finally(() => { done = true; });
  while (!done) {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
    peak = Math.max(peak, Number(stdout) / 1024);
  }
  await acting;
  return peak;
}
