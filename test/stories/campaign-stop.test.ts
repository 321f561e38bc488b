import { defaults } from '@merkazia/exchange/config';
import { tick } from '@merkazia/exchange/due/tick';
import { work } from '@merkazia/exchange/due/work';
import { readHead } from '@merkazia/exchange/store/heads';
import { readList } from '@merkazia/exchange/store/lists';
import { createTable } from '@merkazia/exchange/store/table';
import { expect, test } from 'vitest';
import { collecting, later, withoutPokes } from '../due/workers.ts';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange({ tickEvery: 86_400_000, config: { pace: { sms: { system: 1000, carrier: 5000 }, calls: { system: 10, carrier: 1000 } }, limits: { ...defaults.limits, listInAnswer: 20 } } });
const phones = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `05441${String(from + i).padStart(5, '0')}`);
const report = async (client: ReturnType<typeof at.client>, CampaignId: string): Promise<any> => client.call('ViewCampaignReports', { CampaignId, json: 1 });
const rings = (from: number, count: number) => {
  const mine = new Set(phones(count, from));
  return at.running.simulator.messages.all.filter(({ type, to }) => type === 'ring' && mine.has(to));
};
const error = (message: string) => ({ responseStatus: 'ERROR', message: expect.stringContaining(message) });

test('stopped in the middle a campaign rings nobody after two seconds; who was rung is paid for, who is left is told as stopped, and the rest of the money is back', async () => {
  const { client, did } = await at.system();
  const other = await at.system();
  const { campaignId } = await client.call('RunTzintuk', { phones: phones(250) });
  await at.running.advance(6000);
  await expect(at.admin.call('StopCampaign', { did: other.did, campaign: campaignId })).rejects.toMatchObject(error('no campaign'));
  const stopped = at.exchange.clock.now();
  expect(await at.admin.call('StopCampaign', { did, campaign: campaignId })).toMatchObject({ state: 'stopping', stopped: null, refund: null, purse: 'units' });
  await expect(at.admin.call('StopCampaign', { did, campaign: campaignId })).rejects.toMatchObject(error('Nobody of the campaign waits any more'));
  expect((await at.admin.call('ListCampaigns', { did })).campaigns).toMatchObject([{ state: 'stopping', recipients: 250 }]);
  await at.advance(5);
  const rung = rings(0, 250);
  expect(rung.length).toBeGreaterThanOrEqual(20);
  expect(rung.length).toBeLessThan(150);
  expect(Math.max(...rung.map(({ time }) => time))).toBeLessThanOrEqual(stopped + 2000);
  const { CampaignData, report: entries } = await report(client, campaignId);
  const billing = Math.round(rung.length * 100) / 1000;
  expect(CampaignData).toMatchObject({ status: 'stopped', reason: 'it was stopped by hand', total: 250, done: rung.length, fail: 0, billing });
  const left = Object.values<any>(entries).filter(({ status }) => status === 'stopped');
  expect(left).toHaveLength(250 - rung.length);
  expect(left[0]).toMatchObject({ callTS: null, outcome: null, price: 0, reason: 'it was stopped by hand' });
  expect((await at.admin.call('ListCampaigns', { did })).campaigns).toMatchObject([{ state: 'stopped', done: rung.length, stopped: 250 - rung.length, waiting: 0, charge: billing }]);
  expect((await client.call('GetTransactions', { filter: 'campaigns' })).transactions.map(({ amount }) => amount)).toEqual([Math.round((25 - billing) * 1000) / 1000, -25]);
  await expect(at.admin.call('StopCampaign', { did, campaign: campaignId })).rejects.toMatchObject(error('Nobody of the campaign waits any more'));
});

test('stopped before its list was read a campaign rings nobody, costs nothing, and leaves the list free', async () => {
  const { client, did, token } = await at.system();
  const { templateId } = await client.call('CreateTemplate', { description: 'רשימה' });
  await client.call('UploadPhoneList', { templateId, data: phones(60, 1000).join('\n') });
  for (const ask of [
    () => withoutPokes(at.exchange, token).call('RunTzintuk', { phones: `tpl:${templateId}` }),
    () => withoutPokes(at.exchange, token).call('SendSms', { phones: `tpl:${templateId}`, message: 'x' }),
  ]) {
    await ask();
    const [{ campaign, state, recipients }] = (await at.admin.call('ListCampaigns', { did })).campaigns as [any];
    expect([state, recipients]).toEqual(['expanding', 60]);
    expect(Object.keys((await readList(at.exchange.table, did, String(templateId)))!.pins)).toHaveLength(1);
    await at.admin.call('StopCampaign', { did, campaign });
    await at.advance(1);
    expect((await report(client, campaign)).CampaignData).toMatchObject({ status: 'stopped', reason: 'it was stopped by hand', total: 60, done: 0, billing: 0 });
    expect((await at.admin.call('ListCampaigns', { did })).campaigns[0]).toMatchObject({ state: 'stopped', stopped: 60, charge: 0 });
    expect((await readList(at.exchange.table, did, String(templateId)))!.pins).toEqual({});
  }
  expect(at.running.simulator.messages.all.filter(({ to }) => phones(60, 1000).includes(to))).toEqual([]);
  expect(await client.call('GetCustomerData')).toMatchObject({ units: '100', smsUnits: 100 });
});

test('stopped while its list is being read, a piece of it written, it rings nobody', async () => {
  const { client, did, token } = await at.system();
  const { templateId } = await client.call('CreateTemplate', { description: 'רשימה' });
  await client.call('UploadPhoneList', { templateId, data: phones(450, 2000).join('\n') });
  const { campaignId } = await withoutPokes(at.exchange, token).call('RunTzintuk', { phones: `tpl:${templateId}` });
  const { client: database, name } = at.exchange.table;
  let lanes = 0;
  // The stop comes when the lanes are written and the head is not told of them yet.
  const table = createTable({ client: database, name, wrap: async ({ operation, input }, send) => {
    const answer = await send();
    if (operation === 'BatchWriteItem' && JSON.stringify(input).includes('"LANE"') && lanes++ === 0) await at.admin.call('StopCampaign', { did, campaign: campaignId });
    return answer;
  } });
  const { exchange, pokes } = collecting(at.exchange);
  await tick(exchange);
  for (const poke of pokes.filter(({ key }) => key.pk.includes(campaignId))) await work({ ...at.exchange, table }, poke);
  await at.advance(5);
  expect(lanes).toBeGreaterThan(0);
  expect(rings(2000, 450)).toEqual([]);
  expect(await readHead(at.exchange.table, campaignId)).toMatchObject({ state: 'stopped', left: 450, spent: 0 });
  expect((await readList(at.exchange.table, did, String(templateId)))!.pins).toEqual({});
  expect((await client.call('GetCustomerData')).units).toBe('100');
});

test('who was rung by a worker that died is counted and paid for, though the campaign is stopped before another takes over', async () => {
  const { client, did, token } = await at.system();
  const { campaignId } = await withoutPokes(at.exchange, token).call('RunTzintuk', { phones: phones(80, 4000) });
  const { client: database, name } = at.exchange.table;
  const table = createTable({ client: database, name, wrap: async ({ input }, send) => {
    if (Object.values(input.ExpressionAttributeNames ?? {}).includes('waiting')) throw new Error('the worker died');
    return send();
  } });
  const { exchange, pokes } = collecting(at.exchange);
  await tick(exchange);
  const [lane] = pokes.filter(({ key }) => key.pk.includes(campaignId));
  await expect(work({ ...at.exchange, table }, lane!)).rejects.toThrow('the worker died');
  const rung = rings(4000, 80).length;
  expect(rung).toBe(10);
  await at.admin.call('StopCampaign', { did, campaign: campaignId });
  await at.advance(6);
  expect(rings(4000, 80)).toHaveLength(rung);
  expect((await report(client, campaignId)).CampaignData).toMatchObject({ status: 'stopped', total: 80, done: rung, billing: 1 });
  expect(await readHead(at.exchange.table, campaignId)).toMatchObject({ done: rung, left: 80 - rung, spent: 1000 });
});

test('whom the carrier gave no word of is not called again once the campaign is stopped, and told as unknown', async () => {
  const { client, did, token } = await at.system();
  const { campaignId } = await withoutPokes(at.exchange, token).call('RunTzintuk', { phones: phones(30, 5000) });
  const { exchange, pokes } = collecting(at.exchange);
  await tick(exchange);
  const [lane] = pokes.filter(({ key }) => key.pk.includes(campaignId));
  await work({ ...later(at.exchange, 0), carrier: { ...at.exchange.carrier, ring: () => Promise.reject(new Error('no answer')) } }, lane!);
  await at.admin.call('StopCampaign', { did, campaign: campaignId });
  await at.advance(10);
  expect(rings(5000, 30)).toEqual([]);
  const { CampaignData, report: entries } = await report(client, campaignId);
  expect(CampaignData).toMatchObject({ status: 'stopped', total: 30, done: 0, fail: 0, billing: 1 });
  expect(Object.values<any>(entries).filter(({ status }) => status === 'unknown')).toHaveLength(10);
  expect(await readHead(at.exchange.table, campaignId)).toMatchObject({ unknown: 10, left: 20, spent: 1000 });
});
