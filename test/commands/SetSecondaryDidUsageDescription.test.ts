import { sipAccountKey, sipExtensionKey } from '@merkazia/exchange/store/keys';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
const refused = (message: string) => ({ responseStatus: 'ERROR', message });
let numbers = 0;

/** A system whose secondary numbers have these uses; their ids are 100, 101… It has SIP account 5, whose extension is 205. */
async function withUses(...uses: string[]) {
  const made = await at.system({ secondaryDids: uses.map((usage) => ({ did: `07796${String(++numbers).padStart(5, '0')}`, usage })) });
  await at.exchange.table.writeAll([{ put: { ...sipAccountKey(made.did, 5), number: 5, extension: 205, rev: 0 } }, { put: { ...sipExtensionKey(made.did, 205), number: 5, rev: 0 } }]);
  const uses_ = async () => (await made.client.call('GetCustomerData')).secondary_dids.map(({ usage }) => usage);
  return { ...made, uses: uses_ };
}

test('a secondary number leads to an extension from now on, and its system is told so', async () => {
  const { client, uses } = await withUses('goto:/1', 'goto:/2');
  expect(await client.call('SetSecondaryDidUsageDescription', { secondaryDidId: 101, newUsage: 'goto:/1/20/11' })).toEqual({ responseStatus: 'OK', status: true, yAfastVersion: expect.any(String) });
  expect(await uses()).toEqual(['goto:/1', 'goto:/1/20/11']);
});

test.each(['goto:/', 'goto:/1', 'goto:/1/20/11', 'goto:/abc/XYZ9/', 'goto:/תורים/ם', 'sip:5', 'sip:205'])('%s may be chosen, whatever of the two the number was used for', async (newUsage) => {
  const { client, uses } = await withUses('goto:/7', 'sip:3');
  for (const secondaryDidId of [100, 101]) await client.call('SetSecondaryDidUsageDescription', { secondaryDidId, newUsage });
  expect(await uses()).toEqual([newUsage, newUsage]);
});

test.each(['', 'goto:', 'goto:1', 'goto://x y', 'goto:/1-2', 'goto:/1.2', 'goto:/../1', 'goto:/1\n', 'GOTO:/1', ' goto:/1', 'sip:', 'sip:5a', 'sip:-5', 'sip: 5', 'SIP:5', 'bridge:0501234567', 'goto:/ａ', 'goto:/é', `goto:/${'1'.repeat(2000)}`])(
  '%j may not be chosen', async (newUsage) => {
    const { client, uses } = await withUses('goto:/7');
    await expect(client.call('SetSecondaryDidUsageDescription', { secondaryDidId: 100, newUsage })).rejects.toMatchObject({ responseStatus: 'ERROR', message: expect.stringMatching(/^Parameter newUsage /) });
    expect(await uses()).toEqual(['goto:/7']);
  });

test.each([
  ['sip:6', 'Parameter newUsage names no SIP account of this system: 6.'], ['sip:0', 'Parameter newUsage names no SIP account of this system: 0.'],
  ['sip:199', 'Parameter newUsage names no SIP account of this system: 199.'], ['sip:200', 'Parameter newUsage names no SIP extension of this system: 200.'],
  ['sip:10000', 'Parameter newUsage names no SIP extension of this system: 10000.'], ['sip:10001', 'Parameter newUsage names no SIP number: 10001 is over 10000.'],
])('%s, which is nobody\'s, is refused', async (newUsage, message) => {
  const { client, uses } = await withUses('goto:/7');
  await expect(client.call('SetSecondaryDidUsageDescription', { secondaryDidId: 100, newUsage })).rejects.toMatchObject(refused(message));
  expect(await uses()).toEqual(['goto:/7']);
});

test('a SIP number of another system is none of one\'s own', async () => {
  const { client } = await at.system({ secondaryDids: [{ did: '0779699901', usage: 'goto:/1' }] });
  await withUses();
  await expect(client.call('SetSecondaryDidUsageDescription', { secondaryDidId: 100, newUsage: 'sip:5' })).rejects.toMatchObject(refused('Parameter newUsage names no SIP account of this system: 5.'));
});

test.each(['', 'fax', 'bridge:0501234567', 'goto:1', 'sip:x', 'goto:/a-b'])('a number that is used for %j stays so', async (usage) => {
  const { client, uses } = await withUses(usage);
  for (const newUsage of ['goto:/1', 'sip:5']) {
    await expect(client.call('SetSecondaryDidUsageDescription', { secondaryDidId: 100, newUsage })).rejects.toMatchObject(refused('Parameter secondaryDidId names a number whose use cannot be changed: it is neither goto:/… nor sip:….'));
  }
  expect(await uses()).toEqual([usage]);
});

test.each([99, 101, 0, -1, 9_007_199_254_740_991])('%i, which is the id of no number, is refused', async (secondaryDidId) => {
  const { client } = await withUses('goto:/7');
  await expect(client.call('SetSecondaryDidUsageDescription', { secondaryDidId, newUsage: 'goto:/1' })).rejects.toMatchObject(refused('Parameter secondaryDidId is not the id of a secondary number of this system (see GetCustomerData).'));
});

test('the command is spelt with DID too, and its id may be text', async () => {
  const { token, uses } = await withUses('goto:/7');
  const { body } = await at.ask(`SetSecondaryDIDUsageDescription?token=${token}&secondaryDidId=100&newUsage=goto:/8`);
  expect(body).toMatchObject({ responseStatus: 'OK', status: true });
  expect(await uses()).toEqual(['goto:/8']);
});

test('under one Idempotency-Key a number is led elsewhere once, whatever happened to it since', async () => {
  const { client, uses } = await withUses('goto:/7');
  const options = { idempotencyKey: 'lead' };
  const first = await client.call('SetSecondaryDidUsageDescription', { secondaryDidId: 100, newUsage: 'goto:/8' }, options);
  await client.call('SetSecondaryDidUsageDescription', { secondaryDidId: 100, newUsage: 'goto:/9' });
  expect(await client.call('SetSecondaryDidUsageDescription', { secondaryDidId: 100, newUsage: 'goto:/8' }, options)).toEqual(first);
  expect(await uses()).toEqual(['goto:/9']);
});

test('of changes at the same time one is the last, and all are answered', async () => {
  const { client, uses } = await withUses('goto:/7');
  const all = ['goto:/a', 'sip:5', 'goto:/b', 'sip:205', 'goto:/c'];
  await Promise.all(all.map((newUsage) => client.call('SetSecondaryDidUsageDescription', { secondaryDidId: 100, newUsage })));
  expect(all).toContain((await uses())[0]);
});
