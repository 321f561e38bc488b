import { mkdtempSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError } from '@merkazia/client';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { treeOf } from '../harness/files.ts';
import { everyRow } from '../harness/money.ts';

const seed = Number(process.env.SEED ?? 20_261_127);
const data = mkdtempSync(join(tmpdir(), 'merkazia-'));
const at = useExchange({ data, faults: { seed, conflict: 0.2, throttle: 0.1, lost: 0.05, unprocessed: 0.2, stale: 0.2 } });
afterAll(() => rm(data, { recursive: true, force: true }));

const name = fc.constantFrom('a', 'b', 'c');
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
const acts = fc.oneof(
  { weight: 3, arbitrary: fc.record({ command: fc.constant('UploadTextFile' as const), params: fc.record({ what: path.map((folder) => `${folder}/f.txt`), contents: fc.constant('text') }) }) },
  { weight: 3, arbitrary: fc.record({ command: fc.constant('FileAction' as const), params: fc.record({ action: fc.constant('move' as const), what: path, target: path.map((to) => `${to}/`) }) }) },
  fc.record({ command: fc.constant('FileAction' as const), params: fc.record({ action: fc.constant('copy' as const), what: path, target: path }) }),
  fc.record({ command: fc.constant('FileAction' as const), params: fc.record({ action: fc.constant('delete' as const), what: path }) }),
);

/** The rows of a system's files, and what of its bytes lies with the files. */
async function standing(did: string) {
  const rows = await everyRow(at.exchange);
  const entries = rows.filter(({ pk, kind }) => pk.startsWith(`F#${did}#`) && kind);
  const trash = rows.filter(({ pk }) => pk.startsWith(`TRASH#${did}#`));
  const bytes = readdirSync(join(data, 'files/files')).map((file) => `files/${file}`).sort();
  return { entries, trash, bytes };
}

test(`whatever many callers do at once to one tree, under faults, every folder can be reached, every file has its bytes, and none are left over (seed ${seed})`, async () => {
  const { client, did } = await at.system();
  const done = fc.sample(acts, { seed, numRuns: 160 });
  const refusals: string[] = [];
  await Promise.all(Array.from({ length: 8 }, async (_, worker) => {
    for (let i = worker; i < done.length; i += 8) {
      await client.call(done[i]!.command, done[i]!.params as never).catch((problem) => {
        if (!(problem instanceof CommandError && problem.responseStatus === 'ERROR')) throw problem;
        refusals.push(problem.message);
      });
    }
  }));
  for (const refusal of refusals) expect(refusal).toMatch(/path is invalid|was replaced while it was copied|change all the time/);
  const tree = await treeOf(client);
  const { entries } = await standing(did);
  const folders = new Set(['root']);
  for (let size = 0; size < folders.size;) {
    size = folders.size;
    for (const { pk, kind, id } of entries) if (kind === 'folder' && folders.has(pk.split('#')[2])) folders.add(id);
  }
  expect(JSON.stringify(tree).match(/"f.txt":"text"/g)?.length ?? 0).toBe(entries.filter(({ pk, kind }) => kind === 'file' && folders.has(pk.split('#')[2])).length);

  for (let hour = 0; hour < 3; hour++) await at.advance(61);
  const rest = await standing(did);
  expect(rest.trash).toEqual([]);
  expect(rest.bytes).toEqual(rest.entries.flatMap(({ blob }) => (blob ? [blob] : [])).sort());
  expect(rest.entries.filter(({ pk }) => !folders.has(pk.split('#')[2]))).toEqual([]);
  expect(await treeOf(at.client({ token: await at.session(did) }))).toEqual(tree);
}, 120_000);
