import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

async function withAccounts(count: number) {
  const made = await at.system();
  for (let i = 0; i < count; i++) {
    await made.client.call('CreateSipAccount');
    await made.client.call('SipToWss', { accountNumber: i + 1 });
  }
  return { ...made, transports: async () => (await made.client.call('GetSipAccountsInCustomer')).accounts.map(({ transport }) => transport) };
}

test('the account that is named connects over Udp, and no other', async () => {
  const { client, transports } = await withAccounts(3);
  expect(await client.call('SipToUdp', { accountNumber: 2 })).toEqual({ responseStatus: 'OK', yAfastVersion: expect.any(String) });
  expect(await transports()).toEqual(['transport-wss', 'transport-udp', 'transport-wss']);
});

test('without a number it is the first account; twice is as once', async () => {
  const { client, transports } = await withAccounts(3);
  await client.call('DeleteSipAccount', { accountNumber: 1 });
  await client.call('SipToUdp');
  await client.call('SipToUdp');
  expect(await transports()).toEqual(['transport-udp', 'transport-wss']);
});

test('the command is spelt in any case', async () => {
  const { token, transports } = await withAccounts(1);
  expect((await at.ask(`SIPTOUDP?token=${token}&accountNumber=1`)).body.responseStatus).toBe('OK');
  expect(await transports()).toEqual(['transport-udp']);
});

test('an account that there is not is told, and so is a system without any', async () => {
  const { client } = await withAccounts(1);
  await expect(client.call('SipToUdp', { accountNumber: 9 })).rejects.toMatchObject({ responseStatus: 'ERROR', message: 'There is no SIP account 9.' });
  await client.call('DeleteSipAccount', { accountNumber: 1 });
  await expect(client.call('SipToUdp')).rejects.toMatchObject({ responseStatus: 'ERROR', message: 'The system has no SIP account (see CreateSipAccount).' });
});
