import { expect, test } from 'vitest';
import { everyRow } from '../harness/money.ts';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
const day = 86_400_000;

test('a log that is kept for so many days tells nothing older, and the ledger tells everything, also when the rows are gone', async () => {
  const { did, client } = await at.system({ units: 5_000, smsUnits: 0 });
  await client.call('SendSms', { phones: '0528100001', message: 'kept' });
  expect(await at.admin.call('SetRetention', { did, logDays: 2 })).toMatchObject({ logDays: 2 });
  await client.call('SendSms', { phones: Array.from({ length: 21 }, (_, i) => `05281001${String(i).padStart(2, '0')}`).join(':'), message: 'passing' });
  await at.settle();
  const texts = async (caller = client) => new Set((await caller.call('GetSmsOutLog')).rows.map(({ Message }) => Message));
  const ledger = async (caller = client) => (await caller.call('GetTransactions')).transactions.map(({ amount, newBalance }) => [amount, newBalance]);
  expect(await texts()).toEqual(new Set(['passing', 'kept']));
  expect(await ledger()).toEqual([[-2.1, 2.8], [-0.1, 4.9], [5, 5]]);
  await at.advance(2 * 24 * 60 + 1);
  const later = at.client({ token: await at.session(did) });
  expect(await texts(later)).toEqual(new Set(['kept']));
  const expired = (await everyRow(at.exchange)).filter((row) => row.pk.startsWith(`S#${did}#SMS#`) && row.ttl * 1000 <= at.exchange.clock.now());
  expect(expired).toHaveLength(1);
  await at.exchange.table.writeAll(expired.map(({ pk, sk }) => ({ delete: { pk, sk } })));
  expect(await ledger(later)).toEqual([[-2.1, 2.8], [-0.1, 4.9], [5, 5]]);
  expect((await at.admin.call('ReconcileMoney', { did })).differences).toEqual([]);
});

test('the log of logins goes with it, and 0 keeps logs again', async () => {
  const { did } = await at.system();
  const logins = async () => (await everyRow(at.exchange)).filter((row) => row.pk.startsWith(`S#${did}#LOG#`)).map(({ at: time, ttl }) => Math.round((ttl * 1000 - time) / day));
  await at.admin.call('SetRetention', { did, logDays: 5 });
  await at.client({ username: did, password: 'secret-of-test' }).call('GetSession');
  expect(await logins()).toEqual([5]);
  expect(await at.admin.call('SetRetention', { did, logDays: 0 })).toMatchObject({ logDays: null });
  expect((await at.admin.call('GetSystem', { did })).system.logDays).toBeNull();
  await at.client({ token: await at.session(did) }).call('SendSms', { phones: '0528100002', message: 'x' });
  expect((await everyRow(at.exchange)).filter((row) => row.pk.startsWith(`S#${did}#SMS#`)).map(({ ttl, apart }) => [ttl, apart])).toEqual([[undefined, undefined]]);
});
