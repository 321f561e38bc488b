import { callerIdRow } from '@merkazia/exchange/store/callerIds';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
let numbers = 0;

async function withAccount() {
  const unique = String(++numbers).padStart(3, '0');
  const [secondary, approved] = [`0779681${unique}`, `0529681${unique}`];
  const made = await at.system({ secondaryDids: [{ did: secondary, usage: 'goto:/1' }], callerIds: [{ number: approved, expires: at.exchange.clock.now() + 86_400_000 }] });
  await made.client.call('CreateSipAccount');
  return { ...made, secondary, approved, shown: async () => (await at.client({ token: await at.session(made.did) }).call('GetSipAccountsInCustomer')).accounts[0]!.specialCallerID };
}

test('the main number, a secondary one and an approved one may be shown, however they are written', async () => {
  const { did, client, secondary, approved, shown } = await withAccount();
  for (const [written, number] of [[did, did], [secondary, secondary], [approved, approved], [`+972-${did.slice(1)}`, did], [` ${approved.slice(0, 3)}-${approved.slice(3)} `, approved]]) {
    expect(await client.call('EditCallerIdInSipAccount', { accountNumber: 1, callerId: written! })).toEqual({ responseStatus: 'OK', yAfastVersion: expect.any(String) });
    expect(await shown()).toBe(number);
  }
});

test('a number of nobody, of another system or approved for another is refused with code 120', async () => {
  const { client, shown } = await withAccount();
  const other = await withAccount();
  for (const callerId of ['0531234567', other.did, other.secondary, other.approved]) {
    await expect(client.call('EditCallerIdInSipAccount', { accountNumber: 1, callerId })).rejects.toMatchObject({ responseStatus: 'ERROR', message: `Parameter callerId is not a caller ID of this system: ${callerId}.`, code: 120 });
  }
  expect(await shown()).toBeNull();
});

test.each(['101', '1912345678', 'RAND', '+14155552671', '05012345', 'Merkazia'])('%s, no valid Israeli number, is refused with code 120', async (callerId) => {
  const { client } = await withAccount();
  await expect(client.call('EditCallerIdInSipAccount', { accountNumber: 1, callerId })).rejects.toMatchObject({ message: `Parameter callerId is no valid Israeli number: ${callerId}.`, code: 120 });
});

test('a caller ID whose approval is over is shown no more, and again when it is renewed', async () => {
  const { did, client, approved, shown } = await withAccount();
  await client.call('EditCallerIdInSipAccount', { accountNumber: 1, callerId: approved });
  await at.advance(2 * 24 * 60);
  expect(await shown()).toBeNull();
  await at.exchange.table.writeAll([{ put: callerIdRow(did, approved, at.exchange.clock.now() + 86_400_000).put }]);
  expect(await shown()).toBe(approved);
});

test('a secondary number that is taken away is shown no more', async () => {
  const { did, client, secondary, shown } = await withAccount();
  await client.call('EditCallerIdInSipAccount', { accountNumber: 1, callerId: secondary });
  await at.admin.call('RemoveSecondaryNumber', { did, number: secondary });
  expect(await shown()).toBeNull();
});

test('an account that there is not, and an empty or absent parameter, are told', async () => {
  const { did, token, client } = await withAccount();
  await expect(client.call('EditCallerIdInSipAccount', { accountNumber: 2, callerId: did })).rejects.toMatchObject({ message: 'There is no SIP account 2.' });
  for (const [query, message] of [[`callerId=${did}`, 'Parameter accountNumber is required.'], ['accountNumber=1', 'Parameter callerId is required.'], ['accountNumber=1&callerId=', 'Parameter callerId is empty.'], [`accountNumber=0&callerId=${did}`, 'Parameter accountNumber must be at least 1.']]) {
    expect((await at.ask(`EditCallerIdInSipAccount?token=${token}&${query}`)).body).toMatchObject({ responseStatus: 'ERROR', message });
  }
});
