import { walkLogs } from '@merkazia/exchange/store/persons';
import { expect, test } from 'vitest';
import { withoutPokes } from '../due/workers.ts';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange({ tickEvery: 86_400_000 });
const person = '0529000001';

test('what the logs of every system hold of a number is given out; erased, number and text are gone, and amounts and others are as before', async () => {
  const [first, second] = [await at.system(), await at.system()];
  await first.client.call('SendSms', { phones: `${person}:0529000002`, message: 'to both' });
  await first.client.call('SendSms', { phones: person, message: 'to one' });
  await second.client.call('SendSms', { phones: person, message: 'from another' });
  await at.settle();
  const { records } = await at.admin.call('ExportPerson', { number: '+972-52-900-0001' });
  expect(records.map(({ did, text, to, report, cost }) => [did, text, to, report, cost])).toEqual([
    [first.did, 'to one', person, 'DELIVRD', 0.1], [first.did, 'to both', person, 'DELIVRD', 0.1], [second.did, 'from another', person, 'DELIVRD', 0.1],
  ]);
  const before = await first.client.call('GetCustomerSmsTransactions');
  expect(await at.admin.call('ErasePerson', { number: person })).toEqual({ responseStatus: 'OK', erased: 3, waiting: 0, next: null });
  expect(await at.admin.call('ErasePerson', { number: person })).toMatchObject({ erased: 0, waiting: 0 });
  expect((await at.admin.call('ExportPerson', { number: person })).records).toEqual([]);
  expect((await first.client.call('GetSmsOutLog')).rows.map(({ To, Message, Billing, DeliveryReport }) => [To, Message, Billing, DeliveryReport])).toEqual([
    ['erased', '', 0.1, 'DELIVRD'], ['0529000002', 'to both', 0.1, 'DELIVRD'], ['erased', '', 0.1, 'DELIVRD'],
  ]);
  expect(await first.client.call('GetCustomerSmsTransactions')).toEqual(before);
  const rows = await everyTextOf(first.did);
  expect(rows).toEqual(['', 'to both']);
});

/** The texts as the table holds them. */
async function everyTextOf(did: string): Promise<string[]> {
  const texts: string[] = [];
  await walkLogs(at.exchange.table, undefined, at.exchange.clock.now(), async (row) => { if (row.system === did) texts.push(row.text); });
  return texts;
}

test('a message that is not out yet is left and counted, and erased when it is out', async () => {
  const { token } = await at.system();
  await withoutPokes(at.exchange, token).call('SendSms', { phones: '0529000003', message: 'x' });
  expect(await at.admin.call('ErasePerson', { number: '0529000003' })).toMatchObject({ erased: 0, waiting: 1 });
  await at.settle();
  expect(await at.arrived('0529000003')).toMatchObject([{ text: 'x' }]);
  expect(await at.admin.call('ErasePerson', { number: '0529000003' })).toMatchObject({ erased: 1, waiting: 0 });
});

test('what is no telephone number is refused', async () => {
  await expect(at.admin.call('ExportPerson', { number: 'hello' })).rejects.toMatchObject({ responseStatus: 'ERROR', message: expect.stringContaining('number') });
});

test('a walk in small pieces reads every row once, whichever message a piece ends at', async () => {
  const { did, client } = await at.system();
  for (let i = 0; i < 3; i++) await client.call('SendSms', { phones: Array.from({ length: 25 }, (_, n) => `05290001${String(n).padStart(2, '0')}`).join(':'), message: String(i) });
  const read = async (budget: number) => {
    const seen: string[] = [];
    let pieces = 0;
    for (let after: string | undefined; ; pieces++) {
      const next = await walkLogs(at.exchange.table, after, at.exchange.clock.now(), async (row) => { seen.push(`${row.pk} ${row.sk}`); }, budget);
      if (next === null) return { seen, pieces };
      after = next;
    }
  };
  const [small, large] = [await read(51), await read(1_000_000)];
  expect(small.seen).toEqual(large.seen);
  expect(small.seen.filter((row) => row.includes(did))).toHaveLength(6);
  expect(small.pieces).toBeGreaterThan(3);
  expect(large.pieces).toBe(0);
});
