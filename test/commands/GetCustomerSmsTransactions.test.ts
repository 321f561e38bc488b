import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

test('the movements of the SMS units are told apart from those of the units', async () => {
  const { client } = await at.system({ smsUnits: 150, units: 1000 });
  await client.call('SendSms', { phones: '0545000001', message: 'paid by SMS units' });
  await client.call('SendSms', { phones: '0545000001', message: 'paid by units' });
  const { rows, yAfastVersion } = await client.call('GetCustomerSmsTransactions');
  expect(yAfastVersion).toBe('0.1.0');
  expect(rows).toEqual([
    { transactionTime: expect.any(String), amount: -0.1, description: expect.stringMatching(/^Start-YA-SMS-3-/), newBalance: 0.05, expireDate: expect.any(String), who: '127.0.0.1' },
    { transactionTime: expect.any(String), amount: 0.15, description: 'Opening balance', newBalance: 0.15, expireDate: expect.any(String), who: 'ADMIN' },
  ]);
  expect((await client.call('GetTransactions')).transactions.map(({ amount }) => amount)).toEqual([-0.1, 1]);
});
