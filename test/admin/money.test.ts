import { adminClient } from '@merkazia/exchange/admin/client';
import { admin } from '@merkazia/exchange/admin/plane';
import { tick } from '@merkazia/exchange/due/tick';
import { runJob } from '@merkazia/exchange/jobs/jobs';
import { claimDue } from '@merkazia/exchange/store/due';
import { balanceKey } from '@merkazia/exchange/store/keys';
import { expect, test } from 'vitest';
import { collecting, later, withoutPokes } from '../due/workers.ts';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange({ tickEvery: 86_400_000, faults: { seed: 11, conflict: 0.15, lost: 0.05, unprocessed: 0.1 } });
const error = (message: string) => ({ responseStatus: 'ERROR', message: expect.stringContaining(message) });
const numbers = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${String(i).padStart(3, '0')}`);

test('a credit stands in the ledger by ADMIN with its reason; sent again under its idempotency key it is given once', async () => {
  const { did, client } = await at.system({ units: 0, smsUnits: 0 });
  const credit = () => at.admin.call('CreditSystem', { did, purse: 'units', amount: 500.125, description: 'Invoice 1843', validDays: 30 }, { idempotencyKey: 'invoice-1843' });
  const [first, again] = [await credit(), await credit()];
  expect(again).toEqual(first);
  const { transactions } = await client.call('GetTransactions');
  expect(transactions).toMatchObject([{ id: first.id, amount: 500.125, newBalance: 500.125, description: 'Invoice 1843', who: 'ADMIN', campaignId: null }]);
  const { unitsExpireDate } = (await at.admin.call('GetSystem', { did })).system;
  expect(Math.round((Date.parse(unitsExpireDate) - at.exchange.clock.now()) / 86_400_000)).toBe(30);
  await at.admin.call('CreditSystem', { did, purse: 'sms', amount: 7, description: 'Gift' });
  expect((await client.call('GetCustomerSmsTransactions')).rows).toMatchObject([{ amount: 7, description: 'Gift', who: 'ADMIN' }]);
  await at.admin.call('CreditSystem', { did, purse: 'sms', amount: -2, description: 'Mistake' });
  expect((await client.call('GetCustomerData')).smsUnits).toBe(5);
});

test('a debit never goes below nought, and what cannot be moved is refused in words', async () => {
  const { did, client } = await at.system({ units: 3_000 });
  const move = (given: object) => at.admin.call('CreditSystem', { did, purse: 'units', amount: 1, description: 'x', ...given });
  await expect(move({ amount: -3.001 })).rejects.toMatchObject(error('below 3.001'));
  await expect(move({ amount: 0.0001 })).rejects.toMatchObject(error('thousandth'));
  await expect(move({ amount: 0 })).rejects.toMatchObject(error('nought'));
  await expect(move({ did: '0779899999' })).rejects.toMatchObject(error('no system 0779899999'));
  await expect(move({ amount: -1, validDays: 3 })).rejects.toMatchObject(error('validDays'));
  expect((await client.call('GetTransactions')).totalCount).toBe(1);
  await move({ amount: -3 });
  expect((await client.call('GetCustomerData')).units).toBe('0');
});

test('a stopped text to a few goes to nobody, and gives back exactly its price', async () => {
  const { did, token, client } = await at.system({ units: 10_000, smsUnits: 0 });
  const phones = numbers('0528000', 20);
  await withoutPokes(at.exchange, token).call('SendSms', { phones: phones.join(':'), message: 'x' });
  const [campaign] = (await at.admin.call('ListCampaigns', { did })).campaigns;
  expect(campaign).toMatchObject({ recipients: 20, waiting: 20, stopped: 0, charge: 2, purse: 'units', from: did });
  expect(await at.admin.call('StopCampaign', { did, campaign: campaign!.campaign })).toMatchObject({ state: 'stopped', stopped: 20, refund: 2, purse: 'units' });
  await at.settle();
  expect((await at.admin.call('ListCampaigns', { did })).campaigns).toMatchObject([{ recipients: 20, waiting: 0, stopped: 20 }]);
  expect((await client.call('GetSmsOutLog')).rows.map(({ DeliveryReport }) => DeliveryReport)).toEqual(phones.map(() => 'STOPPED'));
  for (const phone of phones) expect(await at.arrived(phone)).toEqual([]);
  const { transactions } = await client.call('GetTransactions', { filter: 'campaigns' });
  expect(transactions.map(({ amount, newBalance, campaignId }) => [amount, newBalance, campaignId])).toEqual([[2, 10, campaign!.campaign], [-2, 8, campaign!.campaign]]);
  await expect(at.admin.call('StopCampaign', { did, campaign: campaign!.campaign })).rejects.toMatchObject(error('Nobody'));
  await expect(at.admin.call('StopCampaign', { did: (await at.system()).did, campaign: campaign!.campaign })).rejects.toMatchObject(error('no campaign'));
});

test('recipients that a worker holds at this moment are not stopped: they may be out already', async () => {
  const { did, token } = await at.system({ units: 10_000, smsUnits: 0 });
  await withoutPokes(at.exchange, token).call('SendSms', { phones: numbers('0528004', 5).join(':'), message: 'x' });
  const { exchange, pokes } = collecting(at.exchange);
  await tick(exchange);
  const held = pokes.find(({ key }) => key.pk.startsWith(`S#${did}#`) && key.sk.endsWith('#00'))!;
  expect(await claimDue(at.exchange.table, held.key, 'worker', at.exchange.clock.now())).toMatchObject({ done: true });
  const { campaigns: [campaign] } = await at.admin.call('ListCampaigns', { did });
  expect(campaign).toMatchObject({ recipients: 5, waiting: 0 });
  await expect(at.admin.call('StopCampaign', { did, campaign: campaign!.campaign })).rejects.toMatchObject(error('Nobody'));
});

test('a large campaign stopped while workers are at it: everybody is either reached or refunded, nobody both, and it cannot be stopped twice', async () => {
  const { did, token, client } = await at.system({ units: 100_000, smsUnits: 0 });
  await withoutPokes(at.exchange, token).call('SendSms', { phones: numbers('0528001', 520).join(':'), message: 'x' });
  const { campaign } = (await at.admin.call('ListCampaigns', { did })).campaigns[0]!;
  const [, stop] = await Promise.all([at.settle(), at.admin.call('StopCampaign', { did, campaign })]);
  expect(stop).toEqual({ responseStatus: 'OK', did, campaign, state: 'stopping', stopped: null, refund: null, purse: 'units' });
  await expect(at.admin.call('StopCampaign', { did, campaign })).rejects.toMatchObject(error('Nobody'));
  await at.advance(1);
  const reached = (await client.call('GetSmsOutLog')).rows.filter(({ DeliveryReport }) => DeliveryReport === 'DELIVRD').length;
  expect(reached).toBeLessThan(520);
  expect((await at.admin.call('ListCampaigns', { did })).campaigns[0]).toMatchObject({ recipients: 520, waiting: 0, stopped: 520 - reached });
  expect((await client.call('GetCustomerData')).units).toBe(String((1000 - reached) / 10));
  expect((await client.call('GetTransactions')).transactions[0]).toMatchObject({ amount: (520 - reached) / 10, description: `End-YA-${campaign}`, campaignId: campaign });
});

test('the campaigns of a system are listed newest first, page by page', async () => {
  const { did, client } = await at.system();
  for (const phone of ['0528002001', '0528002002', '0528002003']) await client.call('SendSms', { phones: phone, message: 'x' });
  const first = await at.admin.call('ListCampaigns', { did, limit: 2 });
  const rest = await at.admin.call('ListCampaigns', { did, limit: 2, after: first.next! });
  const whole = (await at.admin.call('ListCampaigns', { did })).campaigns;
  expect([first.campaigns.length, rest.campaigns.length, rest.next]).toEqual([2, 1, null]);
  expect([...first.campaigns, ...rest.campaigns].map(({ campaign }) => campaign)).toEqual(whole.map(({ campaign }) => campaign));
  await expect(at.admin.call('ListCampaigns', { did, after: 'x' })).rejects.toMatchObject(error('after'));
  await expect(at.admin.call('ListCampaigns', { did: '0779899999' })).rejects.toMatchObject(error('no system'));
});

test('reconciliation finds every balance right, and the one that is not with what it is off by', async () => {
  const { did, client } = await at.system();
  await client.call('SendSms', { phones: '0528003001', message: 'x' });
  const sum = async () => {
    const found = [];
    let checked = 0;
    for (let after: string | undefined; ;) {
      const page = await at.admin.call('ReconcileMoney', { after });
      found.push(...page.differences);
      checked += page.checked;
      if (page.next === null) return { found, checked };
      after = page.next;
    }
  };
  const { checked, found } = await sum();
  expect(found).toEqual([]);
  expect(checked).toBe((await at.admin.call('ListSystems', { limit: 200 })).systems.length);
  const { table } = at.exchange;
  await table.write({ update: balanceKey(did, 'sms'), set: 'ADD amount :much', values: { ':much': 250 } });
  expect((await sum()).found).toEqual([{ did, purse: 'sms', balance: 100.15, sum: 99.9, difference: 0.25, movements: 2, counted: 2 }]);
  expect((await at.admin.call('ReconcileMoney', { did })).differences).toHaveLength(1);
  await table.write({ update: balanceKey(did, 'sms'), set: 'ADD amount :much', values: { ':much': -250 } });
  expect((await at.admin.call('ReconcileMoney', { did })).differences).toEqual([]);
});

const day = 86_400_000;
const expiredOf = async (exchange: Parameters<typeof runJob>[0], did: string) => (await runJob(exchange, 'expire-units')).filter((sentence) => sentence.includes(did));

/** The operators' client of an exchange whose clock is not that of the one which runs. */
const operatorOf = (exchange: Parameters<typeof runJob>[0]) => adminClient({
  baseUrl: 'http://exchange.test', operatorKey: at.running.operatorKey, fetch: (request) => admin(exchange, [at.running.operatorKey])(request, { ip: '127.0.0.1' }),
});

test('what is given back to a balance that has expired expires too, once, and the ledger says so', async () => {
  const { did, token, client } = await at.system({ units: 1_000, smsUnits: 0, unitsExpire: at.exchange.clock.now() + day });
  await withoutPokes(at.exchange, token).call('SendSms', { phones: numbers('0528100', 4).join(':'), message: 'x' });
  const tomorrow = later(at.exchange, day + 1000);
  expect(await expiredOf(tomorrow, did)).toEqual([`0.6 units of ${did} expired.`]);
  expect(await expiredOf(tomorrow, did)).toEqual([]);
  const [sent] = (await at.admin.call('ListCampaigns', { did })).campaigns;
  await operatorOf(tomorrow).call('StopCampaign', { did, campaign: sent!.campaign });
  expect(await expiredOf(tomorrow, did)).toEqual([`0.4 units of ${did} expired.`]);
  expect(await expiredOf(tomorrow, did)).toEqual([]);
  expect((await client.call('GetTransactions')).transactions.map(({ amount, newBalance }) => [amount, newBalance]).sort()).toEqual([[1, 1], [-0.4, 0.6], [-0.6, 0], [0.4, 0.4], [-0.4, 0]].sort());
});

test('what is given back to a balance that lasts stays until its instant, whoever looks at it before', async () => {
  const { did, client } = await at.system({ units: 1_000, smsUnits: 0, unitsExpire: at.exchange.clock.now() + 2 * day });
  await at.admin.call('CreditSystem', { did, purse: 'units', amount: 0.5, description: 'Gift' });
  for (const ahead of [0, day]) expect(await expiredOf(later(at.exchange, ahead), did)).not.toContainEqual(expect.stringContaining('expired.'));
  expect((await client.call('GetCustomerData')).units).toBe('1.5');
  expect(await expiredOf(later(at.exchange, 2 * day + 1000), did)).toEqual([`1.5 units of ${did} expired.`]);
});
