import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shortest } from './trace.ts';

/** Collects what every exchange of the run logs and every secret it uses; at the end no line of the one may hold any of the other. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'merkazia-trace-'));
  process.env.MERKAZIA_TEST_TRACE = folder;
  return () => {
    const read = (ending: string) => readdirSync(folder).filter((name) => name.endsWith(ending)).map((name) => readFileSync(join(folder, name), 'utf8')).join('');
    const logs = read('.log');
    const secrets = new Set(read('.secrets').split('\n').filter(Boolean).map((line) => JSON.parse(line) as string));
    rmSync(folder, { recursive: true, force: true });
    const told = foundIn(logs, [...secrets].flatMap((secret) => [secret, encodeURIComponent(secret)]));
    if (told.length === 0) return;
    process.exitCode = 1;
    throw new Error(`${told.length} times one of ${secrets.size} secrets stands in the logs of the tests, such as in: ${lineAt(logs, told[0]!).slice(0, 500)}`);
  };
}

/** Where one of many words stands in a long text. One walk through it: a search for each of them would take half a minute, and the run could not end. */
function foundIn(text: string, words: string[]): number[] {
  const byStart = new Map<string, Set<string>>();
  for (const word of words) {
    const start = word.slice(0, shortest);
    byStart.set(start, (byStart.get(start) ?? new Set()).add(word));
  }
  const found = [];
  for (let at = 0; at <= text.length - shortest; at++) {
    for (const word of byStart.get(text.slice(at, at + shortest)) ?? []) if (text.startsWith(word, at)) found.push(at);
  }
  return found;
}

const lineAt = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at) + 1).split('\n', 1)[0]!;
