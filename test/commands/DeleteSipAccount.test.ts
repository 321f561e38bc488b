import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
let numbers = 0;

/** A system with so many accounts, whose extensions are 201, 202…, and a secondary number that leads to `/1`. */
async function withAccounts(count: number) {
  const secondary = `0779682${String(++numbers).padStart(3, '0')}`;
  const made = await at.system({ secondaryDids: [{ did: secondary, usage: 'goto:/1' }] });
  for (let i = 0; i < count; i++) await made.client.call('CreateSipAccount', { extNumber: 201 + i });
  return { ...made, secondary, left: async () => (await made.client.call('GetSipAccountsInCustomer')).accounts.map(({ accountNumber }) => accountNumber) };
}

test('one account is deleted, and its extension is free', async () => {
  const { client, left } = await withAccounts(3);
  expect(await client.call('DeleteSipAccount', { accountNumber: 2 })).toEqual({ responseStatus: 'OK', affected_rows: 1, yAfastVersion: expect.any(String) });
  expect(await left()).toEqual([1, 3]);
  expect(await client.call('SipExtensionManagement', { action: 'Set', accountNumber: 1, extNumber: 202 })).toMatchObject({ extNumber: 202 });
});

test.each([['[1,3]', 2, [2, 4]], ['1,3', 2, [2, 4]], ['[2]', 1, [1, 3, 4]], ['1,1,1', 1, [2, 3, 4]], ['4,9', 1, [1, 2, 3]]])('several go by accountNumber=%s; those that there are not, or named twice, do not count', async (accountNumber, affected, rest) => {
  const { token, left } = await withAccounts(4);
  expect((await at.ask(`DeleteSipAccount?token=${token}&accountNumber=${accountNumber}`)).body).toMatchObject({ responseStatus: 'OK', affected_rows: affected });
  expect(await left()).toEqual(rest);
});

test('an array in JSON, and a field given several times in a form, are several too', async () => {
  const { token, client, left } = await withAccounts(5);
  await client.call('DeleteSipAccount', { accountNumber: [1, 2] });
  expect((await at.ask('DeleteSipAccount', { method: 'POST', body: new URLSearchParams([['token', token], ['accountNumber', '3'], ['accountNumber', '4']]) })).body).toMatchObject({ affected_rows: 2 });
  expect(await left()).toEqual([5]);
});

test('numbers of no account, and what is no number, are told', async () => {
  const { token, left } = await withAccounts(1);
  for (const [accountNumber, message] of [['9', 'There is no SIP account 9.'], ['9,8', 'There is no SIP account 9.'], ['', 'Parameter accountNumber is required.'], ['0', /^Parameter accountNumber /], ['[]', /^Parameter accountNumber /], ['x', /^Parameter accountNumber must be a whole number/]]) {
    expect((await at.ask(`DeleteSipAccount?token=${token}&accountNumber=${accountNumber}`)).body).toMatchObject({ responseStatus: 'ERROR', message: expect.stringMatching(message!) });
  }
  expect(await left()).toEqual([1]);
});

test.each(['sip:2', 'sip:202'])('while a secondary number leads to %s the account stays, and all that were named with it', async (newUsage) => {
  const { client, secondary, left } = await withAccounts(3);
  await client.call('SetSecondaryDidUsageDescription', { secondaryDidId: 100, newUsage });
  await expect(client.call('DeleteSipAccount', { accountNumber: [1, 2] })).rejects.toMatchObject({
    responseStatus: 'ERROR', message: `The secondary number ${secondary} leads to SIP account 2 (${newUsage}); lead it elsewhere first, with SetSecondaryDidUsageDescription.`,
  });
  expect(await left()).toEqual([1, 2, 3]);
  await client.call('SetSecondaryDidUsageDescription', { secondaryDidId: 100, newUsage: 'goto:/2' });
  expect(await client.call('DeleteSipAccount', { accountNumber: [1, 2] })).toMatchObject({ affected_rows: 2 });
});

test.each(['sip:1', 'sip:201'])('a number that is led to %s while its account is deleted never leads to nobody', async (newUsage) => {
  for (let round = 0; round < 5; round++) {
    const { client, left } = await withAccounts(1);
    const [, led] = await Promise.allSettled([client.call('DeleteSipAccount', { accountNumber: 1 }), client.call('SetSecondaryDidUsageDescription', { secondaryDidId: 100, newUsage })]);
    const { secondary_dids: [secondary] } = await client.call('GetCustomerData');
    expect([led.status, secondary!.usage, await left()]).toEqual(led.status === 'fulfilled' ? ['fulfilled', newUsage, [1]] : ['rejected', 'goto:/1', []]);
  }
});

test('of two that delete the same account at once one does, and under one Idempotency-Key both are told so', async () => {
  const { client } = await withAccounts(2);
  const both = await Promise.allSettled([1, 2].map(() => client.call('DeleteSipAccount', { accountNumber: 1 })));
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const [first, second] = await Promise.all([1, 2].map(() => client.call('DeleteSipAccount', { accountNumber: 2 }, { idempotencyKey: 'gone' })));
  expect([first, second]).toMatchObject([{ affected_rows: 1 }, { affected_rows: 1 }]);
});
