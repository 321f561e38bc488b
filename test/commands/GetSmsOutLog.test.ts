import { expect, test } from 'vitest';
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
