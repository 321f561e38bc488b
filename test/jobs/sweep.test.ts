import { runJob } from '@merkazia/exchange/jobs/jobs';
import { expect, test } from 'vitest';
import { later } from '../due/workers.ts';
import { useExchange } from '../harness/exchange.ts';
import { everyRow } from '../harness/money.ts';

const at = useExchange({ tickEvery: 86_400_000 });
const hours = (count: number) => count * 3_600_000;
const sessions = async (did: string) => (await everyRow(at.exchange)).filter((row) => row.system === did && row.pk.startsWith('TOK#')).length;

test('the sweep deletes what time ended and nothing else, and says how much it was', async () => {
  const { did } = await at.system();
  await at.session(did);
  expect(await sessions(did)).toBe(2);
  expect(await runJob(at.exchange, 'sweep')).toEqual([]);
  const before = await everyRow(at.exchange);
  expect(await runJob(later(at.exchange, hours(25)), 'sweep')).toEqual([expect.stringMatching(/^\d+ rows whose time had ended were deleted\.$/)]);
  expect(await sessions(did)).toBe(0);
  const left = new Set((await everyRow(at.exchange)).map(({ pk, sk }) => `${pk} ${sk}`));
  const gone = before.filter(({ pk, sk }) => !left.has(`${pk} ${sk}`));
  expect(gone.every(({ ttl }) => ttl * 1000 < at.exchange.clock.now() + hours(25))).toBe(true);
  expect(await runJob(later(at.exchange, hours(25)), 'sweep')).toEqual([]);
});

test('where the database deletes by itself the sweep reads nothing', async () => {
  const { did } = await at.system();
  const onAws = later({ ...at.exchange, config: { ...at.exchange.config, expiresRows: true } }, hours(25));
  expect(await runJob(onAws, 'sweep')).toEqual(['The database deletes by itself what time ended.']);
  expect(await sessions(did)).toBe(1);
});
