import { block } from '@merkazia/exchange/store/blocked';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { challenged, registrar } from '../harness/telephone.ts';

const at = useExchange();
let numbers = 0;

/** A system with accounts 1 (extension 200) and 2 (extension 201), a secondary number, and an approved caller ID. */
async function office(usage = 'goto:/1/2') {
  const unique = String(++numbers).padStart(3, '0');
  const [secondary, approved] = [`0779683${unique}`, `0529683${unique}`];
  const made = await at.system({ secondaryDids: [{ did: secondary, usage }], callerIds: [{ number: approved, expires: at.exchange.clock.now() + 86_400_000 }] });
  const [one, two] = [await made.client.call('CreateSipAccount', { extNumber: 200 }), await made.client.call('CreateSipAccount', { extNumber: 201 })];
  return { ...made, one: one.accountID, two: two.accountID, password: two.PASS, secondary, approved };
}
const route = async (fields: object) => (await registrar(at, 'route', { call: '1770658096.48213', ...fields })).body;

test('an account dials another by its extension, which shows the caller\'s extension and carries the headers', async () => {
  const { did, one, two, password } = await office();
  await challenged(at, { user: two, password }, { contact: '<sip:two@192.0.2.2:5060>' });
  expect(await route({ from: one, to: '201', path: '/1/2' })).toEqual({
    status: 200, kind: 'account', system: did, user: two, transport: 'udp', contacts: ['sip:two@192.0.2.2:5060'], callerId: '200', headers: { 'X-Yemot-Path': '/1/2', 'X-Yemot-CallID': '1770658096.48213' },
  });
  expect(await route({ from: two, to: one })).toMatchObject({ kind: 'account', user: one, contacts: [], callerId: '201', headers: { 'X-Yemot-Path': '/' } });
});

test('an extension that nobody has, and an account of another system, are not reached', async () => {
  const [{ one }, other] = [await office(), await office()];
  expect(await route({ from: one, to: '202' })).toEqual({ status: 404, reason: 'Nobody has extension 202' });
  expect(await route({ from: one, to: other.two })).toEqual({ status: 403, reason: 'The account is of another system' });
  expect(await route({ from: `${other.did}=9`, to: '200' })).toEqual({ status: 403, reason: 'There is no such account' });
});

test('a call to the network shows X-YemotCallerId if it may, else the account\'s caller ID, else the main number', async () => {
  const { did, client, one, approved, secondary } = await office();
  const shown = async (callerId?: string) => (await route({ from: one, to: '+972-50-123-4567', callerId })).callerId;
  expect(await route({ from: one, to: '050-1234567' })).toEqual({ status: 200, kind: 'network', system: did, number: '0501234567', callerId: did });
  await client.call('EditCallerIdInSipAccount', { accountNumber: 1, callerId: approved });
  expect([await shown(), await shown(secondary), await shown('0531111111'), await shown('')]).toEqual([approved, secondary, approved, approved]);
  await at.advance(2 * 24 * 60);
  expect([await shown(), await shown(approved), await shown(secondary)]).toEqual([did, did, secondary]);
});

test('premium, foreign and blocked numbers, and what is none, are not called; nor anything without units', async () => {
  const { did, one } = await office();
  await block(at.exchange.table, did, '0541234567');
  for (const [to, status] of [['1912345678', 404], ['+14155552671', 404], ['101', 404], ['hello', 404], ['0541234567', 403]] as const) expect(await route({ from: one, to })).toMatchObject({ status, reason: expect.any(String) });
  const poor = await at.system({ units: 0 });
  const { accountID } = await poor.client.call('CreateSipAccount');
  expect(await route({ from: accountID, to: '0501234567' })).toEqual({ status: 402, reason: 'The system has no units' });
});

test('a number that is called from outside leads where its system says', async () => {
  const { did, client, one, secondary } = await office();
  const called = (to: string) => route({ to, callerId: '+972501111111' });
  expect(await called(secondary)).toEqual({ status: 200, kind: 'extension', system: did, path: '/1/2', callerId: '+972501111111' });
  expect(await called(did)).toMatchObject({ kind: 'extension', path: '/' });
  for (const newUsage of ['sip:1', 'sip:200']) {
    await client.call('SetSecondaryDidUsageDescription', { secondaryDidId: 100, newUsage });
    expect(await called(`+972${secondary.slice(1)}`)).toMatchObject({ kind: 'account', user: one, callerId: '+972501111111' });
  }
  await client.call('SipExtensionManagement', { action: 'Set', accountNumber: 1 });
  expect(await called(secondary)).toMatchObject({ status: 404 });
  await client.call('SipExtensionManagement', { action: 'Set', accountNumber: 2, extNumber: 200 });
  expect(await called(secondary)).toMatchObject({ user: `${did}=2` });
  expect(await called('0779999999')).toMatchObject({ status: 404 });
  await at.admin.call('SuspendSystem', { did, reason: 'unpaid' });
  expect(await called(secondary)).toMatchObject({ status: 403 });
});

test('a number of the exchange is reached without the network', async () => {
  const [{ one, did }, other] = [await office(), await office('sip:1')];
  expect(await route({ from: one, to: other.secondary })).toMatchObject({ kind: 'account', system: other.did, user: other.one, callerId: did });
});

test('the exchange\'s own calls reach an account by its name', async () => {
  const { one } = await office();
  expect(await route({ to: one, callerId: '0501111111', path: '5/1' })).toMatchObject({ kind: 'account', user: one, callerId: '0501111111', headers: { 'X-Yemot-Path': '5/1' } });
});

test('what would be read as something else by a registrar is refused, or left out', async () => {
  const { one } = await office();
  for (const fields of [{ call: 'a\r\nX-Other: 1' }, { call: '${system(reboot)}' }, { path: '/1\r\nX: 1' }, { path: '/../${x}' }]) expect(await route({ to: one, ...fields })).toMatchObject({ status: 400 });
  expect((await route({ to: one, callerId: '${system(reboot)},"050"' })).callerId).toBe('systemreboot050');
});

test('an extension given to another account takes the calls of its number with it', async () => {
  const { client, secondary, two, did } = await office('sip:200');
  await client.call('SipExtensionManagement', { action: 'Set', accountNumber: 1, extNumber: 300 });
  await client.call('SipExtensionManagement', { action: 'Set', accountNumber: 2, extNumber: 200 });
  expect(await route({ to: secondary })).toMatchObject({ user: two, system: did });
});
