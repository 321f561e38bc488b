import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

test('a system without accounts has none', async () => {
  const { client } = await at.system();
  expect(await client.call('GetSipAccountsInCustomer')).toEqual({ responseStatus: 'OK', accounts: [], accountLimit: 6, yAfastVersion: expect.any(String) });
});

test('an account is told whole, its time as Israel\'s clocks show it', async () => {
  const { did, client } = await at.system();
  const { PASS } = await client.call('CreateSipAccount', { extNumber: 201 });
  const { accounts } = await client.call('GetSipAccountsInCustomer');
  expect(accounts).toEqual([{
    id: `${did}=1`, accountNumber: 1, customerExtension: 201, transport: 'transport-udp', callerid: did, specialCallerID: null, password: PASS,
    created_date: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/), contactsCount: 0,
  }]);
});

test('accounts come in the order of their numbers, past ten too', async () => {
  const { did, client } = await at.system();
  await at.admin.call('ChangeSystem', { did, sipAccounts: 12 });
  for (let i = 0; i < 12; i++) await client.call('CreateSipAccount');
  const { accounts, accountLimit } = await client.call('GetSipAccountsInCustomer');
  expect([accounts.map(({ accountNumber }) => accountNumber), accountLimit]).toEqual([[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 12]);
  await at.admin.call('ChangeSystem', { did, sipAccounts: 3 });
  await client.call('DeleteSipAccount', { accountNumber: 1 });
  await expect(client.call('CreateSipAccount')).rejects.toMatchObject({ message: 'The system may have at most 3 SIP accounts.' });
});

test('an operator may give a system forty accounts at most, and all of them go in one command', async () => {
  const { did, client } = await at.system();
  await expect(at.admin.call('ChangeSystem', { did, sipAccounts: 41 })).rejects.toMatchObject({ message: 'Parameter sipAccounts must be at most 40.' });
  await at.admin.call('ChangeSystem', { did, sipAccounts: 40 });
  for (let i = 0; i < 40; i++) await client.call('CreateSipAccount', { extNumber: 200 + i });
  const all = Array.from({ length: 40 }, (_, i) => i + 1);
  expect(await client.call('DeleteSipAccount', { accountNumber: all }, { idempotencyKey: 'all' })).toMatchObject({ affected_rows: 40 });
  expect((await client.call('GetSipAccountsInCustomer')).accounts).toEqual([]);
});
