import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

test('every charge of the units is a row with the balance it left, newest first', async () => {
  const { client, did } = await at.system({ smsUnits: 0, units: 1000 });
  await client.call('SendSms', { phones: '0544000001', message: 'x' });
  await client.call('SendSms', { phones: '0544000001:0544000002', message: 'y'.repeat(71) });
  const { transactions, totalCount } = await client.call('GetTransactions');
  expect(totalCount).toBe(3);
  const shared = { id: expect.any(Number), transactionTime: expect.any(String), expireDate: expect.any(String) };
  const campaign = expect.stringMatching(new RegExp(`^SMS-3-${did}-Merkazia-\\d{13}$`));
  const start = expect.stringMatching(new RegExp(`^Start-YA-SMS-3-${did}-Merkazia-\\d{13}$`));
  expect(transactions).toEqual([
    { ...shared, amount: -0.4, newBalance: 0.5, description: start, campaignId: campaign, who: '127.0.0.1' },
    { ...shared, amount: -0.1, newBalance: 0.9, description: start, campaignId: campaign, who: '127.0.0.1' },
    { ...shared, amount: 1, newBalance: 1, description: 'Opening balance', campaignId: null, who: 'ADMIN' },
  ]);
  expect(transactions[0]!.description).toBe(`Start-YA-${transactions[0]!.campaignId}`);
});

test('from and limit page through the rows, filter=campaigns leaves only campaigns', async () => {
  const { client } = await at.system({ smsUnits: 0, units: 100_000 });
  for (let i = 0; i < 7; i++) await client.call('SendSms', { phones: '0544000003', message: `${i}` });
  const all = (await client.call('GetTransactions')).transactions;
  expect(all.map(({ newBalance }) => newBalance)).toEqual([99.3, 99.4, 99.5, 99.6, 99.7, 99.8, 99.9, 100]);
  expect((await client.call('GetTransactions', { limit: 3 })).transactions).toEqual(all.slice(0, 3));
  expect((await client.call('GetTransactions', { from: 3, limit: 3 })).transactions).toEqual(all.slice(3, 6));
  expect((await client.call('GetTransactions', { from: 100 })).transactions).toEqual([]);
  const campaigns = await client.call('GetTransactions', { filter: 'campaigns' });
  expect(campaigns.transactions).toEqual(all.slice(0, 7));
  expect(campaigns.totalCount).toBe(7);
});

test('a message of many rows is one movement', async () => {
  const { client } = await at.system({ smsUnits: 0, units: 100_000 });
  await client.call('SendSms', { phones: Array.from({ length: 55 }, (_, i) => `05440001${String(i).padStart(2, '0')}`).join(':'), message: 'x' });
  const { transactions } = await client.call('GetTransactions');
  expect(transactions.map(({ amount, newBalance }) => [amount, newBalance])).toEqual([[-5.5, 94.5], [100, 100]]);
});

test('while charges run, every answer is a chain: each balance is the one before it and its movement', async () => {
  const { client } = await at.system({ smsUnits: 0, units: 100_000 });
  const sends = Array.from({ length: 40 }, (_, i) => client.call('SendSms', { phones: '0544000004', message: `${i}` }));
  const reads = await Promise.all(Array.from({ length: 10 }, () => client.call('GetTransactions')));
  await Promise.all(sends);
  for (const { transactions } of [...reads, await client.call('GetTransactions')]) {
    const thousandths = transactions.map(({ amount, newBalance }) => [Math.round(amount * 1000), Math.round(newBalance * 1000)] as const);
    thousandths.forEach(([amount, balance], i) => expect(balance).toBe((thousandths[i + 1]?.[1] ?? 0) + amount));
  }
});
