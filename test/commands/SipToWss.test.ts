import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

async function withAccounts(count: number) {
  const made = await at.system();
  for (let i = 0; i < count; i++) {
    await made.client.call('CreateSipAccount');
    await made.client.call('SipToUdp', { accountNumber: i + 1 });
  }
  return { ...made, transports: async () => (await made.client.call('GetSipAccountsInCustomer')).accounts.map(({ transport }) => transport) };
}

test('the account that is named connects over Wss, and no other', async () => {
  const { client, transports } = await withAccounts(3);
  expect(await client.call('SipToWss', { accountNumber: 2 })).toEqual({ responseStatus: 'OK', yAfastVersion: expect.any(String) });
  expect(await transports()).toEqual(['transport-udp', 'transport-wss', 'transport-udp']);
});

test('without a number it is the first account; twice is as once', async () => {
  const { client, transports } = await withAccounts(3);
  await client.call('DeleteSipAccount', { accountNumber: 1 });
  await client.call('SipToWss');
  await client.call('SipToWss');
  expect(await transports()).toEqual(['transport-wss', 'transport-udp']);
});

test('the command is spelt in any case', async () => {
  const { token, transports } = await withAccounts(1);
  expect((await at.ask(`SIPTOWSS?token=${token}&accountNumber=1`)).body.responseStatus).toBe('OK');
  expect(await transports()).toEqual(['transport-wss']);
});

test('an account that there is not is told, and so is a system without any', async () => {
  const { client } = await withAccounts(1);
  await expect(client.call('SipToWss', { accountNumber: 9 })).rejects.toMatchObject({ responseStatus: 'ERROR', message: 'There is no SIP account 9.' });
  await client.call('DeleteSipAccount', { accountNumber: 1 });
  await expect(client.call('SipToWss')).rejects.toMatchObject({ responseStatus: 'ERROR', message: 'The system has no SIP account (see CreateSipAccount).' });
});
