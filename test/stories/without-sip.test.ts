import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange({ config: { sip: false } });

test('on a server without SIP a secondary number leads to extensions only', async () => {
  const { client } = await at.system({ secondaryDids: [{ did: '0779688801', usage: 'sip:1' }] });
  await expect(client.call('SetSecondaryDidUsageDescription', { secondaryDidId: 100, newUsage: 'sip:1' })).rejects.toMatchObject({ responseStatus: 'ERROR', message: 'שרת זה אינו תומך במערכת SIP' });
  expect(await client.call('SetSecondaryDidUsageDescription', { secondaryDidId: 100, newUsage: 'goto:/1' })).toMatchObject({ status: true });
});

test('on a server without SIP a bridged call rings numbers only', async () => {
  const { client } = await at.system();
  const numbers = { Phones: '0541000001', BridgePhones: '0541000002' };
  for (const given of [{ DialSip: 1 }, { DialSipExtension: 1, SipExtension: 201 }, { DialSip: 1, AccountNumber: 1 }] as const) {
    await expect(client.call('CreateBridgeCall', { ...numbers, ...given })).rejects.toMatchObject({ responseStatus: 'ERROR', message: 'שרת זה אינו תומך במערכת SIP' });
  }
  expect(await client.call('CreateBridgeCall', { ...numbers, DialSip: 0 })).toMatchObject({ Phones: ['0541000001'] });
});

test.each([
  ['CreateSipAccount', {}], ['CreateSipAccount', { extNumber: 201 }], ['GetSipAccountsInCustomer', {}], ['SipToWss', {}], ['SipToUdp', { accountNumber: 1 }], ['EditCallerIdInSipAccount', { accountNumber: 1, callerId: '0501234567' }],
  ['DeleteSipAccount', { accountNumber: [1, 2] }], ['SipExtensionManagement', { SipExtensionManagement: 'Get' }], ['SipExtensionManagement', { action: 'Set', accountNumber: 1, extNumber: 201 }],
] as const)('on a server without SIP %s %j is refused in the words of the source, with the version', async (command, given) => {
  const { token } = await at.system();
  const { status, body } = await at.ask(command, { method: 'POST', headers: { authorization: token, 'content-type': 'application/json' }, body: JSON.stringify(given) });
  expect([status, body]).toEqual([200, { responseStatus: 'ERROR', message: 'שרת זה אינו תומך במערכת SIP', yAfastVersion: '0.1.0' }]);
});
