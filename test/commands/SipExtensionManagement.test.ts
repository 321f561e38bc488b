import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

async function withAccounts(...extensions: (number | undefined)[]) {
  const made = await at.system();
  for (const extNumber of extensions) await made.client.call('CreateSipAccount', { extNumber });
  return { ...made, extensions: async () => (await made.client.call('GetSipAccountsInCustomer')).accounts.map(({ customerExtension }) => customerExtension) };
}

test('Get tells the extension of the account, and null where it has none; the first is meant where none is named', async () => {
  const { client } = await withAccounts(201, undefined);
  expect(await client.call('SipExtensionManagement', { SipExtensionManagement: 'Get' })).toEqual({ responseStatus: 'OK', extNumber: 201, yAfastVersion: expect.any(String) });
  expect(await client.call('SipExtensionManagement', { action: 'Get', accountNumber: 2 })).toMatchObject({ extNumber: null });
});

test('Set gives another extension, and the old one is free', async () => {
  const { client, extensions } = await withAccounts(201, undefined);
  expect(await client.call('SipExtensionManagement', { SipExtensionManagement: 'Set', extNumber: 300 })).toMatchObject({ extNumber: 300 });
  expect(await client.call('SipExtensionManagement', { action: 'Set', accountNumber: 2, extNumber: 201 })).toMatchObject({ extNumber: 201 });
  expect(await extensions()).toEqual([300, 201]);
});

test('Set without an extension, or with an empty one, removes it', async () => {
  const { token, client, extensions } = await withAccounts(201, 202);
  expect(await client.call('SipExtensionManagement', { action: 'Set' })).toMatchObject({ extNumber: null });
  expect((await at.ask(`SipExtensionManagement?token=${token}&action=Set&accountNumber=2&extNumber=`)).body).toMatchObject({ responseStatus: 'OK', extNumber: null });
  expect(await extensions()).toEqual([null, null]);
});

test('an extension that another account has is refused, and one\'s own is not', async () => {
  const { client, extensions } = await withAccounts(201, 202);
  await expect(client.call('SipExtensionManagement', { action: 'Set', extNumber: 202 })).rejects.toMatchObject({ responseStatus: 'ERROR', message: 'Parameter extNumber: extension 202 is taken.' });
  expect(await client.call('SipExtensionManagement', { action: 'Set', extNumber: 201 })).toMatchObject({ extNumber: 201 });
  expect(await extensions()).toEqual([201, 202]);
});

test('of six accounts that claim one extension at once one gets it, and accounts may trade theirs', async () => {
  const { client, extensions } = await withAccounts(...Array.from({ length: 6 }, () => undefined));
  const claims = await Promise.allSettled(Array.from({ length: 6 }, (_, i) => client.call('SipExtensionManagement', { action: 'Set', accountNumber: i + 1, extNumber: 500 })));
  expect(claims.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const claim of claims) if (claim.status === 'rejected') expect(claim.reason).toMatchObject({ message: 'Parameter extNumber: extension 500 is taken.' });
  expect((await extensions()).filter((extension) => extension === 500)).toHaveLength(1);
});

test('of many changes of one account at once one is the last, and the extensions of the others are free', async () => {
  const { client, extensions } = await withAccounts(undefined, undefined);
  const wanted = [201, 202, 203, 204, 205];
  await Promise.all(wanted.map((extNumber) => client.call('SipExtensionManagement', { action: 'Set', accountNumber: 1, extNumber })));
  const [last] = await extensions();
  for (const extNumber of wanted) {
    const claim = client.call('SipExtensionManagement', { action: 'Set', accountNumber: 2, extNumber });
    if (extNumber === last) await expect(claim).rejects.toMatchObject({ message: `Parameter extNumber: extension ${extNumber} is taken.` });
    else await claim;
  }
});

test('what to do must be told, and told once', async () => {
  const { token } = await withAccounts(201);
  for (const [query, message] of [
    ['', 'Parameter SipExtensionManagement is required.'], ['action=Delete', 'Parameter action must be one of Get, Set.'], ['SipExtensionManagement=get', 'Parameter SipExtensionManagement must be one of Get, Set.'],
    ['action=Get&SipExtensionManagement=Set', 'Parameter action is Get and SipExtensionManagement is Set; give one.'], ['action=Set&extNumber=199', 'Parameter extNumber must be at least 200.'],
    ['action=Set&extNumber=10001', 'Parameter extNumber must be at most 10000.'], ['action=Get&accountNumber=2', 'There is no SIP account 2.'],
  ]) expect((await at.ask(`SipExtensionManagement?token=${token}&${query}`)).body).toMatchObject({ responseStatus: 'ERROR', message });
});

test('under one Idempotency-Key an extension is set once, whatever happened to it since', async () => {
  const { client, extensions } = await withAccounts(201);
  const set = () => client.call('SipExtensionManagement', { action: 'Set', extNumber: 300 }, { idempotencyKey: 'move' });
  const first = await set();
  await client.call('SipExtensionManagement', { action: 'Set', extNumber: 400 });
  expect(await set()).toEqual(first);
  expect(await extensions()).toEqual([400]);
});
