import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

test('a program sends an SMS; it reaches the telephone, its report comes back, and log, balance and transactions show it', async () => {
  const client = at.client();
  const before = await client.call('GetCustomerData');
  const { oks, Billing } = await client.call('SendSms', { phones: '0501234567', message: 'ההודעה הראשונה' });
  expect([oks, Billing]).toEqual([['0501234567'], 0.1]);
  await at.settle();
  expect(await at.arrived('0501234567')).toMatchObject([{ text: 'ההודעה הראשונה' }]);
  expect((await client.call('GetSmsOutLog', { limit: 1 })).rows).toMatchObject([{ To: '0501234567', Message: 'ההודעה הראשונה', DeliveryReport: 'DELIVRD' }]);
  expect((await client.call('GetCustomerData')).smsUnits).toBe(before.smsUnits - 0.1);
  expect((await client.call('GetCustomerSmsTransactions')).rows[0]).toMatchObject({ amount: -0.1, newBalance: before.smsUnits - 0.1 });
});

test('no token and no password is ever in the log of the exchange', async () => {
  const { client, token, did } = await at.system();
  await client.call('SendSms', { phones: '0501234567', message: 'x' });
  await at.ask(`GetSession?token=${token}`);
  await at.ask(`GetSession?token=${did}:secret-of-test`);
  await at.ask(`Login?username=${did}&password=wrong-secret-of-test`);
  await at.ask('SendSms', { method: 'POST', headers: { authorization: token, 'content-type': 'application/json' }, body: '{"phones":' });
  expect(at.logs.length).toBeGreaterThan(3);
  const lines = JSON.stringify(at.logs);
  expect(lines).not.toContain(token);
  expect(lines).not.toContain('secret-of-test');
});
