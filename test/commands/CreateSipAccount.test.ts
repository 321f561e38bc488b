import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { everyRow } from '../harness/money.ts';

const at = useExchange();
const refused = (message: string) => ({ responseStatus: 'ERROR', message });

test('the first account is number 1, has a strong password and no extension', async () => {
  const { did, client } = await at.system();
  expect(await client.call('CreateSipAccount')).toEqual({ responseStatus: 'OK', accountID: `${did}=1`, accountNumber: 1, PASS: expect.stringMatching(/^[A-HJ-NP-Za-km-z2-9]{24}$/), yAfastVersion: expect.any(String) });
  const { accounts, accountLimit } = await client.call('GetSipAccountsInCustomer');
  expect(accounts).toMatchObject([{ accountNumber: 1, customerExtension: null }]);
  expect(accountLimit).toBe(6);
});

test('an account may be given an extension, as text too', async () => {
  const { token, client } = await at.system();
  await client.call('CreateSipAccount', { extNumber: 10_000 });
  await at.ask(`CreateSipAccount?token=${token}&extNumber=200`);
  expect((await client.call('GetSipAccountsInCustomer')).accounts.map(({ customerExtension }) => customerExtension)).toEqual([10_000, 200]);
});

test.each([['199', 'at least 200'], ['10001', 'at most 10000'], ['0', 'at least 200'], ['-200', 'at least 200'], ['200.5', 'a whole number'], ['x', 'a whole number']])('extension %s is refused', async (extNumber, what) => {
  const { token, client } = await at.system();
  const { body } = await at.ask(`CreateSipAccount?token=${token}&extNumber=${extNumber}`);
  expect(body).toMatchObject({ responseStatus: 'ERROR', message: expect.stringMatching(`^Parameter extNumber must be ${what}`) });
  expect((await client.call('GetSipAccountsInCustomer')).accounts).toEqual([]);
});

test('a taken extension is refused, and no account is made; the same extension in another system is free', async () => {
  const [{ client }, other] = [await at.system(), await at.system()];
  await client.call('CreateSipAccount', { extNumber: 201 });
  await expect(client.call('CreateSipAccount', { extNumber: 201 })).rejects.toMatchObject(refused('Parameter extNumber: extension 201 is taken.'));
  expect((await client.call('GetSipAccountsInCustomer')).accounts).toHaveLength(1);
  expect(await other.client.call('CreateSipAccount', { extNumber: 201 })).toMatchObject({ accountNumber: 1 });
});

test('of twenty that ask at once six get accounts, each its own number and password, and the others are told the limit', async () => {
  const { client } = await at.system();
  const all = await Promise.allSettled(Array.from({ length: 20 }, () => client.call('CreateSipAccount')));
  const made = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  expect(made.map(({ accountNumber }) => accountNumber).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  expect(new Set(made.map(({ PASS }) => PASS)).size).toBe(6);
  for (const one of all) if (one.status === 'rejected') expect(one.reason).toMatchObject(refused('The system may have at most 6 SIP accounts.'));
  const { accounts } = await client.call('GetSipAccountsInCustomer');
  expect(accounts.map(({ accountNumber, password }) => [accountNumber, password]).sort()).toEqual(made.map(({ accountNumber, PASS }) => [accountNumber, PASS]).sort());
});

test('of five that ask for one extension at once one gets it', async () => {
  const { client } = await at.system();
  const all = await Promise.allSettled(Array.from({ length: 5 }, () => client.call('CreateSipAccount', { extNumber: 300 })));
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await client.call('GetSipAccountsInCustomer')).accounts).toHaveLength(1);
});

test('the lowest number that is free is given again, under another password', async () => {
  const { client } = await at.system();
  const made = [];
  for (let i = 0; i < 3; i++) made.push(await client.call('CreateSipAccount'));
  await client.call('DeleteSipAccount', { accountNumber: 2 });
  const again = await client.call('CreateSipAccount');
  expect(again.accountNumber).toBe(2);
  expect(made.map(({ PASS }) => PASS)).not.toContain(again.PASS);
});

test('under one Idempotency-Key one account is made and its password told again', async () => {
  const { client } = await at.system();
  const made = await Promise.all([1, 2].map(() => client.call('CreateSipAccount', { extNumber: 201 }, { idempotencyKey: 'telephone' })));
  expect(made[1]).toEqual(made[0]);
  expect((await client.call('GetSipAccountsInCustomer')).accounts).toHaveLength(1);
});

test('no row holds a password as it is, and a system that is sealed anew shows the same ones', async () => {
  const { did, client } = await at.system();
  const { PASS } = await client.call('CreateSipAccount', {}, { idempotencyKey: 'telephone' });
  expect(JSON.stringify(await everyRow(at.exchange))).not.toContain(PASS);
  const sealed = async () => (await everyRow(at.exchange)).find(({ pk, sk }) => pk === `S#${did}` && sk === 'SIP#1')!.password;
  const before = await sealed();
  await at.admin.call('ResealSystem', { did });
  expect(await sealed()).not.toBe(before);
  expect((await client.call('GetSipAccountsInCustomer')).accounts).toMatchObject([{ password: PASS }]);
});
