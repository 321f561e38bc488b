import { api } from '@merkazia/exchange/api';
import type { QueryOptions } from '@merkazia/exchange/store/table';
import { expect, test } from 'vitest';
import { putCampaign } from '../harness/campaigns.ts';
import { demo, useExchange } from '../harness/exchange.ts';

const at = useExchange();

test('the log has a row a recipient, newest first, with price, time and who sent it', async () => {
  const { client, did } = await at.system();
  await client.call('SendSms', { phones: '0543000001:0543000002', message: 'ראשונה' });
  await at.advance(1);
  await client.call('SendSms', { phones: '0543000003', message: 'x'.repeat(71) });
  await at.settle();
  const { rows, yAfastVersion } = await client.call('GetSmsOutLog');
  expect(yAfastVersion).toBe('0.1.0');
  const shared = { CallerId: did, RunBy: '127.0.0.1', Time: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/), DeliveryReport: 'DELIVRD' };
  expect(rows).toEqual([
    { ...shared, To: '0543000003', Message: 'x'.repeat(71), Billing: 0.2 },
    { ...shared, To: '0543000002', Message: 'ראשונה', Billing: 0.1 },
    { ...shared, To: '0543000001', Message: 'ראשונה', Billing: 0.1 },
  ]);
  expect((await client.call('GetSmsOutLog', { limit: 2 })).rows).toEqual(rows.slice(0, 2));
  expect((await client.call('GetSmsOutLog', { limit: 200000 })).rows).toEqual(rows);
});

test('before the carrier took a message its delivery report is null', async () => {
  const { client } = await at.system();
  const { queue } = at.exchange;
  const send = queue.send;
  queue.send = async () => {};
  await client.call('SendSms', { phones: '0543000004', message: 'x' });
  queue.send = send;
  expect((await client.call('GetSmsOutLog')).rows[0]!.DeliveryReport).toBeNull();
  await at.settle();
  expect((await client.call('GetSmsOutLog')).rows[0]!.DeliveryReport).toBe('DELIVRD');
});

test('a log over several months is whole and in order', async () => {
  const { client, did } = await at.system();
  const sent: string[] = [];
  for (let month = 0; month < 3; month++) {
    const token = await at.session(did);
    for (let i = 0; i < 6; i++) {
      sent.unshift(`${month}.${i}`);
      await at.client({ token }).call('SendSms', { phones: '0543000005', message: `${month}.${i}` });
    }
    await at.advance(32 * 24 * 60);
  }
  const { rows } = await at.client({ token: await at.session(did) }).call('GetSmsOutLog');
  expect(rows.map(({ Message }) => Message)).toEqual(sent);
  expect(client).toBeTruthy();
});

test('a system sees nothing of another', async () => {
  await at.client().call('SendSms', { phones: '0543000006', message: 'של הדגמה' });
  const { client } = await at.system();
  expect((await client.call('GetSmsOutLog')).rows).toEqual([]);
});

test.each([['0', 'at least 1'], ['-3', 'at least 1'], ['abc', 'must be a whole number'], ['1.5', 'must be a whole number'], ['0x10', 'must be a whole number'], ['1e2', 'must be a whole number']])('limit=%s is refused by name', async (limit, message) => {
  const { body } = await at.ask(`GetSmsOutLog?limit=${limit}&token=${demo.number}:${demo.password}`);
  expect(body).toMatchObject({ responseStatus: 'ERROR', message: expect.stringContaining(`Parameter limit`) });
  expect(body.message).toContain(message);
});

test('campaigns stand in the log among small messages, newest first, each number with how far it came; no more is read than was asked for', async () => {
  const { client, did } = await at.system();
  await client.call('SendSms', { phones: '0543000007', message: 'לפני' });
  await at.settle();
  await at.advance(1);
  const numbers = Array.from({ length: 230 }, (_, n) => ({ to: `05431${String(n).padStart(5, '0')}`, ...(n < 220 ? { at: n, taken: n === 219 ? 'ESME_RMSGQFUL' : 'ESME_ROK' } : {}), ...(n === 0 ? { word: 'DELIVRD', reported: 4000 } : {}) }));
  numbers[1]!.to = 'erased';
  const { campaign } = await putCampaign(at.exchange, did, { text: 'לכולם', longText: true, from: '0543199999', price: 200, numbers });
  await putCampaign(at.exchange, did, { kind: 'tzintuk', numbers: [{ to: '0543000009' }] });
  await at.advance(1);
  await client.call('SendSms', { phones: '0543000008', message: 'אחרי' });
  const { rows } = await at.client({ token: await at.session(did) }).call('GetSmsOutLog');
  expect(rows.map(({ To }) => To)).toEqual(['0543000008', ...numbers.map(({ to }) => to).reverse(), '0543000007']);
  const shared = { CallerId: '0543199999', Message: 'לכולם', Billing: 0.2, RunBy: '192.0.2.1', Time: rows[1]!.Time };
  expect([1, 11, 12, 229, 230].map((i) => rows[i])).toEqual([
    { ...shared, To: numbers[229]!.to, DeliveryReport: null }, { ...shared, To: numbers[219]!.to, DeliveryReport: 'ESME_RMSGQFUL' }, { ...shared, To: numbers[218]!.to, DeliveryReport: 'ESME_ROK' },
    { ...shared, To: 'erased', Message: '', DeliveryReport: 'ESME_ROK' }, { ...shared, To: numbers[0]!.to, DeliveryReport: 'DELIVRD' },
  ]);
  const read: string[] = [];
  const { table } = at.exchange;
  const watched = { ...table, query: (asked: QueryOptions) => { read.push(asked.pk); return table.query(asked); } };
  const some = await api({ ...at.exchange, table: watched })(new Request(`${at.url}/ym/api/GetSmsOutLog?limit=12&token=${await at.session(did)}`), { ip: '127.0.0.1' });
  expect((await some.json() as any).rows).toEqual(rows.slice(0, 12));
  expect(read.filter((pk) => pk.startsWith('C#'))).toEqual([`C#${campaign}#2`]);
});
