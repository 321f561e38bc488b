import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { extensionsOf } from '../harness/sip.ts';

const at = useExchange({ faults: { seed: 20_261_125, conflict: 0.15, throttle: 0.1, lost: 0.2 } });

test('whatever the database does, and however much happens at once, each extension is of one account, and each account has what it was given', async () => {
  const { did, client } = await at.system();
  const given = new Map<string, number>();
  const change = async (i: number) => {
    const options = { idempotencyKey: `change-${i}` };
    const accountNumber = 1 + (i % 7);
    if (i % 5 < 2) return void given.set((await client.call('CreateSipAccount', { extNumber: i % 2 ? 200 + (i % 9) : undefined }, options)).PASS, i);
    if (i % 5 === 2) return void (await client.call('DeleteSipAccount', { accountNumber: [accountNumber, accountNumber + 1] }, options));
    return void (await client.call('SipExtensionManagement', { action: 'Set', accountNumber, extNumber: i % 3 ? 200 + (i % 9) : undefined }, options));
  };
  const told: unknown[] = [];
  for (let round = 0; round < 4; round++) {
    const all = await Promise.allSettled(Array.from({ length: 10 }, (_, i) => change(10 * round + i)));
    for (const one of all) if (one.status === 'rejected') told.push(one.reason.message);
  }
  for (const message of told) expect(message).toMatch(/^(The system may have at most 6 SIP accounts|Parameter extNumber: extension \d+ is taken|There is no SIP account \d+)\.$/);
  const { accounts } = await client.call('GetSipAccountsInCustomer');
  expect(accounts.length).toBeLessThanOrEqual(6);
  for (const { password } of accounts) expect([...given.keys()]).toContain(password);
  const rows = await extensionsOf(at.exchange, did);
  expect(rows.sort()).toEqual(accounts.flatMap(({ customerExtension, accountNumber }) => (customerExtension === null ? [] : [[customerExtension, accountNumber]])).sort());
});
