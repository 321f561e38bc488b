import { callerIdRow } from '@merkazia/exchange/store/callerIds';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange({ tickEvery: 86_400_000 });

test('an operator runs a job and is told what it did; run again there is nothing left to do', async () => {
  const { did } = await at.system();
  await at.exchange.table.writeAll([callerIdRow(did, '0501234567', at.exchange.clock.now() - 1000)]);
  const answer = await at.admin.call('RunJob', { name: 'expire-caller-ids' });
  expect(answer.did).toEqual([expect.stringContaining('0501234567')]);
  expect(await at.admin.call('RunJob', { name: 'expire-caller-ids' })).toMatchObject({ did: [] });
});

test('a job that is none is refused with the names of all', async () => {
  await expect(at.admin.call('RunJob', { name: 'sleep' })).rejects.toMatchObject({ responseStatus: 'ERROR', message: expect.stringMatching(/no job sleep; there are expire-units, .*sweep/) });
});
