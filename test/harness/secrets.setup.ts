import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Collects what every exchange of the run logs and every secret it uses; at the end no line of the one may hold any of the other. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'merkazia-trace-'));
  process.env.MERKAZIA_TEST_TRACE = folder;
  return () => {
    const read = (ending: string) => readdirSync(folder).filter((name) => name.endsWith(ending)).map((name) => readFileSync(join(folder, name), 'utf8')).join('');
    const logs = read('.log');
    const secrets = new Set(read('.secrets').split('\n').filter(Boolean).map((line) => JSON.parse(line) as string));
    rmSync(folder, { recursive: true, force: true });
    const told = [...secrets].filter((secret) => logs.includes(secret) || logs.includes(encodeURIComponent(secret)));
    if (told.length === 0) return;
    const line = logs.split('\n').find((one) => one.includes(told[0]!));
    process.exitCode = 1;
    throw new Error(`${told.length} of ${secrets.size} secrets stand in the logs of the tests, such as in: ${line?.slice(0, 500)}`);
  };
}
