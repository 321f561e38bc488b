import { beforeAll, beforeEach, expect, test } from 'vitest';
import { aroundCalls } from '../harness/aroundCalls.ts';
import { useExchange } from '../harness/exchange.ts';
import { extensionsOf } from '../harness/sip.ts';

const at = useExchange({ inProcess: true });

/** What another does between a command's reading and its first transaction. */
let meanwhile: (() => Promise<unknown>) | undefined;
beforeEach(() => { meanwhile = undefined; });
beforeAll(() => {
  aroundCalls(at.exchange.table.client, async (operation, input, send) => {
    const act = operation === 'TransactWriteItems' ? meanwhile : undefined;
    if (act) meanwhile = undefined;
    await act?.();
    return send(input);
  });
});

test.each<[what: string, command: 'SipExtensionManagement' | 'DeleteSipAccount', parameters: object, left: [extension: number, account: number][]]>([
  ['is given an extension', 'SipExtensionManagement', { action: 'Set', accountNumber: 1, extNumber: 202 }, [[202, 1]]],
  ['is deleted', 'DeleteSipAccount', { accountNumber: 1 }, []],
])('an account that is deleted and made again, with an extension, while it %s keeps no extension that it has not', async (_, command, parameters, left) => {
  const { did, client } = await at.system();
  await client.call('CreateSipAccount', {});
  meanwhile = async () => {
    await client.call('DeleteSipAccount', { accountNumber: 1 });
    expect(await client.call('CreateSipAccount', { extNumber: 204 })).toMatchObject({ accountNumber: 1 });
  };
  await client.call(command, parameters as never);
  const { accounts } = await client.call('GetSipAccountsInCustomer');
  expect(await extensionsOf(at.exchange, did)).toEqual(left);
  expect(accounts.map(({ customerExtension, accountNumber }) => [customerExtension, accountNumber])).toEqual(left);
});
