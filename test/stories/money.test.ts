import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange({ faults: { seed: 7, conflict: 0.2, throttle: 0.1, lost: 0.05, unprocessed: 0.1 } });

test('of eighty messages at once on a balance for fifty, fifty go out, and the balance is nought', async () => {
  const { client, token } = await at.system({ units: 2_000, smsUnits: 3_000 });
  const answers = await Promise.all(Array.from({ length: 80 }, (_, i) =>
    at.ask('SendSms', { method: 'POST', body: new URLSearchParams({ token, phones: `05480000${String(i).padStart(2, '0')}`, message: 'x' }) })));
  const sent = answers.filter(({ body }) => body.responseStatus === 'OK');
  expect(sent).toHaveLength(50);
  expect(new Set(answers.filter((answer) => !sent.includes(answer)).map(({ body }) => body.message))).toEqual(new Set(['Low unit balance']));
  expect(await client.call('GetCustomerData')).toMatchObject({ units: '0', smsUnits: 0 });
  expect((await client.call('GetTransactions')).transactions).toHaveLength(21);
  expect((await client.call('GetCustomerSmsTransactions')).rows).toHaveLength(31);
  await at.settle();
  const { rows } = await client.call('GetSmsOutLog');
  expect(new Set(rows.map(({ To }) => To)).size).toBe(50);
});

test('large and small messages at once never take more than there is', async () => {
  const { client, token } = await at.system({ units: 5_000, smsUnits: 0 });
  const phones = (count: number) => Array.from({ length: count }, (_, i) => `0548100${String(i).padStart(3, '0')}`).join(':');
  const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => at.ask('SendSms', { method: 'POST', body: new URLSearchParams({ token, phones: phones(1 + (i % 7)), message: 'x' }) })));
  const charged = answers.reduce((sum, { body }) => sum + Math.round((body.Billing ?? 0) * 1000), 0);
  const { units } = await client.call('GetCustomerData');
  expect(Math.round(Number(units) * 1000)).toBe(5_000 - charged);
});
