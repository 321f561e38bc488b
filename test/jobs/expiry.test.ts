import { randomUUID } from 'node:crypto';
import { runJob } from '@merkazia/exchange/jobs/jobs';
import { callerIdKey } from '@merkazia/exchange/store/keys';
import { credit, ledgerRow } from '@merkazia/exchange/store/ledger';
import { localTime } from '@merkazia/exchange/time/israel';
import { expect, test } from 'vitest';
import { later } from '../due/workers.ts';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
const day = 86_400_000;
const expired = async (client: Awaited<ReturnType<typeof at.system>>['client']) =>
  (await client.call('GetTransactions')).transactions.filter(({ description }) => description === 'Units expired');

test('units expire at their instant: what was left of them is taken, the ledger says so, and they cannot be used', async () => {
  const unitsExpire = at.exchange.clock.now() + 2 * day;
  const { did } = await at.system({ units: 5_500, smsUnits: 700, unitsExpire });
  await at.advance(1440);
  expect(await expired(at.client({ token: await at.session(did) }))).toEqual([]);
  await at.advance(1441);
  const after = at.client({ token: await at.session(did) });
  expect(await expired(after)).toMatchObject([{ amount: -5.5, newBalance: 0, who: 'expire', transactionTime: expect.stringContaining(localTime(unitsExpire).slice(0, 10)) }]);
  expect((await after.call('GetCustomerSmsTransactions')).rows).toMatchObject([{ amount: -0.7, newBalance: 0 }, {}]);
  expect(await after.call('GetCustomerData')).toMatchObject({ units: '0', smsUnits: 0, expiredUnits: true });
  await at.advance(1440);
  expect(await expired(at.client({ token: await at.session(did) }))).toHaveLength(1);
});

test('a credit that prolongs a balance saves what is left of it, until the new instant', async () => {
  const { did } = await at.system({ units: 1_000, smsUnits: 0, unitsExpire: at.exchange.clock.now() + day });
  const now = at.exchange.clock.now();
  const movement = { id: now, purse: 'units' as const, amount: 500, description: 'Credit', who: 'ADMIN', campaign: null };
  const row = ledgerRow(did, movement);
  expect(await at.exchange.table.transact({ put: { ...row.put, tx: randomUUID() } }, [credit(did, 'units', 500, now + 3 * day)])).toEqual({ done: true });
  await at.advance(2 * 1440);
  const saved = at.client({ token: await at.session(did) });
  expect(await expired(saved)).toEqual([]);
  expect(await saved.call('GetCustomerData')).toMatchObject({ units: '1.5', expiredUnits: false });
  await at.advance(1441);
  expect(await expired(at.client({ token: await at.session(did) }))).toMatchObject([{ amount: -1.5 }]);
});

test('a caller ID is gone when its year is over', async () => {
  const { did } = await at.system({ callerIds: [{ number: '0541111111', expires: at.exchange.clock.now() + day }, { number: '0542222222', expires: at.exchange.clock.now() + 9 * day }] });
  await at.advance(1441);
  expect((await at.client({ token: await at.session(did) }).call('GetCustomerData')).callerIds).toMatchObject([{ callerId: '0542222222' }]);
  expect(await at.exchange.table.get(callerIdKey(did, '0541111111'))).toBeUndefined();
});

test('an operator who runs the job reads what expired; run again it finds nothing', async () => {
  const now = at.exchange.clock.now();
  const { did } = await at.system({ units: 2_000, smsUnits: 300, unitsExpire: now + day, callerIds: [{ number: '0543333333', expires: now + day }] });
  const tomorrow = later(at.exchange, day + 1000);
  expect((await runJob(tomorrow, 'expire-units')).filter((sentence) => sentence.includes(did)).sort()).toEqual([`0.3 SMS units of ${did} expired.`, `2 units of ${did} expired.`]);
  expect((await runJob(tomorrow, 'expire-caller-ids')).filter((sentence) => sentence.includes(did))).toEqual([`The caller ID 0543333333 of ${did} expired.`]);
  expect([...(await runJob(tomorrow, 'expire-units')), ...(await runJob(tomorrow, 'expire-caller-ids'))]).toEqual([]);
});
