import { createClient } from '@merkazia/client';
import { api } from '@merkazia/exchange/api';
import { grantSize } from '@merkazia/exchange/campaigns/pace';
import { tick } from '@merkazia/exchange/due/tick';
import { work } from '@merkazia/exchange/due/work';
import { readHead } from '@merkazia/exchange/store/heads';
import { chunkNumbersKey, laneKey } from '@merkazia/exchange/store/keys';
import { claimDue } from '@merkazia/exchange/store/due';
import { createTable } from '@merkazia/exchange/store/table';
import { expect, test } from 'vitest';
import { later, withoutPokes, working } from '../due/workers.ts';
import { useExchange } from '../harness/exchange.ts';
import { everyRow } from '../harness/money.ts';

const at = useExchange({ tickEvery: 86_400_000, config: { pace: { sms: { system: 1000, carrier: 5000 }, calls: { system: 200, carrier: 1000 } } } });
const minute = 60_000;
const phones = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `05491${String(from + i).padStart(5, '0')}`);
const arrivals = (to: string[]) => at.running.simulator.messages.all.filter((one) => (one.type === 'ring' || one.type === 'sms') && to.includes(one.to));
const letters = async (text: string) => (await at.admin.call('ListDeadLetters', {})).letters.filter(({ id }) => id.includes(text));

test('a campaign whose every poke was lost is found by the tick, and reaches everyone', async () => {
  const { token, did } = await at.system();
  const to = phones(130, 1000);
  await withoutPokes(at.exchange, token).call('SendSms', { phones: to.join(':'), message: 'x' });
  const mine = working(at.exchange);
  await tick(mine);
  await at.advance(2);
  expect(arrivals(to).map((one) => one.to).sort()).toEqual(to);
  expect((await at.admin.call('ListCampaigns', { did })).campaigns).toMatchObject([{ state: 'ended', recipients: 130, charge: 13 }]);
});

test('a lane whose worker vanished with the numbers in its hands is another\'s when the lease is over: everyone is rung once', async () => {
  const { token, client } = await at.system();
  const to = phones(300);
  const { campaignId } = await withoutPokes(at.exchange, token).call('RunTzintuk', { phones: to });
  const lane = { kind: 'campaign' as const, key: laneKey(campaignId, 0) };
  const its = to.slice(0, 100);
  const once = grantSize(at.exchange.config.pace.calls);
  const vanished = { ...at.exchange, carrier: { ...at.exchange.carrier, ring: (ring: Parameters<typeof at.exchange.carrier.ring>[0]) => at.exchange.carrier.ring(ring).then(() => new Promise<never>(() => {})) } };
  void work(vanished, lane);
  await expect.poll(() => arrivals(its).length, { timeout: 10_000 }).toBe(once);
  await work(later(at.exchange, 30_000), lane);
  expect(arrivals(its)).toHaveLength(once);
  await at.advance(5);
  expect(arrivals(to).map((one) => one.to).sort()).toEqual(to);
  expect(arrivals(to).filter(({ repeats }) => repeats > 0)).toHaveLength(once);
  const { CampaignData } = await client.call('ViewCampaignReports', { CampaignId: campaignId, json: 1 }) as any;
  expect(CampaignData).toMatchObject({ status: 'ended', total: 300, done: 300, billing: 30 });
});

test('a campaign whose process died before its start is swept after a quarter of an hour: nobody is reached, nothing was charged', async () => {
  const { token, did, client } = await at.system();
  const to = phones(350, 2000);
  const { client: database, name } = at.exchange.table;
  const table = createTable({ client: database, name, wrap: async ({ operation }, send) => {
    if (operation === 'TransactWriteItems') throw new Error('the process died');
    return send();
  } });
  const dying = createClient({ baseUrl: 'http://exchange.test', token, fetch: (request: Request) => api({ ...at.exchange, table, log: () => {} })(request, { ip: '127.0.0.1' }), retries: 0 } as Parameters<typeof createClient>[0]);
  await expect(dying.call('RunTzintuk', { phones: to })).rejects.toThrow();
  const rows = async () => (await everyRow(at.exchange)).filter(({ pk }) => pk.startsWith(`C#YA-3-${did}`));
  const [head] = (await rows()).filter(({ sk }) => sk === 'HEAD');
  expect(head).toMatchObject({ state: 'draft' });
  await expect(client.call('ViewCampaignReports', { CampaignId: head!.campaign, json: 1 })).rejects.toMatchObject({ message: expect.stringContaining('CampaignId') });
  expect((await at.admin.call('ListCampaigns', { did })).campaigns).toEqual([]);
  await expect(at.admin.call('StopCampaign', { did, campaign: head!.campaign })).rejects.toThrow('no campaign');
  await at.advance(14);
  expect((await rows()).length).toBeGreaterThanOrEqual(5);
  await at.advance(2);
  expect(await rows()).toEqual([]);
  expect(arrivals(to)).toEqual([]);
  expect((await client.call('GetCustomerData')).units).toBe('100');
});

test('a draft that is being swept does not start any more: the command begins anew, and everyone is rung once', async () => {
  const { token, did } = await at.system();
  const to = phones(210, 3000);
  const { client: database, name } = at.exchange.table;
  let drafts = 0;
  const table = createTable({ client: database, name, wrap: async ({ operation, input }, send) => {
    // The command was held up for so long that the sweeper comes between the chunks and the start.
    if (operation === 'TransactWriteItems' && drafts++ === 0) {
      const campaign = input.TransactItems.map((item: any) => item.Update?.Key.pk.S as string | undefined).find((pk: string | undefined) => pk?.startsWith('C#'))!;
      expect(await claimDue(at.exchange.table, { pk: campaign, sk: 'HEAD' }, 'sweeper', at.exchange.clock.now() + 16 * minute)).toMatchObject({ done: true });
    }
    return send();
  } });
  const client = createClient({ baseUrl: 'http://exchange.test', token, fetch: (request: Request) => api({ ...at.exchange, table })(request, { ip: '127.0.0.1' }) } as Parameters<typeof createClient>[0]);
  const { campaignId } = await client.call('RunTzintuk', { phones: to });
  expect(drafts).toBe(2);
  await at.advance(20);
  expect(arrivals(to).map((one) => one.to).sort()).toEqual(to);
  expect((await at.admin.call('ListCampaigns', { did })).campaigns.map(({ campaign }) => campaign)).toEqual([campaignId]);
  expect((await everyRow(at.exchange)).filter(({ pk }) => pk.startsWith(`C#YA-3-${did}`) && !pk.includes(campaignId))).toEqual([]);
});

test('a lane that fails at every try is given up, listed with the reason, and goes on when an operator says so', async () => {
  const { token, client, did } = await at.system();
  const to = phones(150, 4000);
  const { campaignId } = await withoutPokes(at.exchange, token).call('RunTzintuk', { phones: to });
  const key = chunkNumbersKey(campaignId, 1);
  const chunk = (await at.exchange.table.get(key))!;
  await at.exchange.table.writeAll([{ delete: key }]);
  const lane = { kind: 'campaign' as const, key: laneKey(campaignId, 1) };
  for (let tries = 0; tries < 30; tries++) await work({ ...later(at.exchange, tries * 60 * minute), log: () => {} }, lane);
  const [letter, ...others] = await letters(campaignId);
  expect(letter).toMatchObject({ kind: 'campaign', reason: expect.stringContaining('has no chunk 1') });
  expect(others).toEqual([]);
  await at.advance(5);
  expect(arrivals(to)).toHaveLength(100);
  expect(await client.call('ViewCampaignReports', { CampaignId: campaignId, json: 1 })).toMatchObject({ CampaignData: { status: 'running', done: 100 } });
  await at.exchange.table.writeAll([{ put: chunk }]);
  await at.admin.call('RedriveDeadLetter', { id: letter!.id });
  await at.advance(5);
  expect(arrivals(to).map((one) => one.to).sort()).toEqual(to);
  expect(await letters(campaignId)).toEqual([]);
  expect(await readHead(at.exchange.table, campaignId)).toMatchObject({ state: 'ended', done: 150, spent: 15_000 });
  expect((await at.admin.call('ListCampaigns', { did })).campaigns).toMatchObject([{ state: 'ended', charge: 15 }]);
});

test('a list whose reading fails at every try is given up and redriven too, and so is the sweep of what the list was', async () => {
  const { token, client, did } = await at.system({ units: 200_000 });
  const { templateId } = await client.call('CreateTemplate', { description: 'x' });
  const to = phones(1100, 5000);
  await client.call('UploadPhoneList', { templateId, data: to.join('\n') });
  const { campaignId } = await withoutPokes(at.exchange, token).call('RunTzintuk', { phones: `tpl:${templateId}` });
  const head = { kind: 'campaign' as const, key: { pk: `C#${campaignId}`, sk: 'HEAD' } };
  const { client: database, name } = at.exchange.table;
  const broken = createTable({ client: database, name, wrap: async ({ operation, input }, send) => {
    if (operation === 'Query' && JSON.stringify(input).includes('"T#')) throw new Error('the list cannot be read');
    return send();
  } });
  const brokenHead = createTable({ client: database, name, wrap: async ({ operation, input }, send) => {
    if (operation === 'GetItem' && input.Key.sk.S === 'HEAD') throw new Error('the head cannot be read');
    return send();
  } });
  for (let tries = 0; tries < 30; tries++) await work({ ...later(at.exchange, tries * 60 * minute), table: broken, log: () => {} }, head);
  const [letter] = await letters(campaignId);
  expect(letter).toMatchObject({ kind: 'campaign', reason: expect.stringContaining('the list cannot be read') });
  await client.call('ClearTemplateEntries', { templateId } as never);
  const [old] = (await everyRow(at.exchange)).filter(({ pk, sk }) => pk === `T#${templateId}` && sk.startsWith('GEN#'));
  const sweep = { kind: 'list' as const, key: { pk: old!.pk, sk: old!.sk } };
  for (let tries = 1; tries <= 30; tries++) await work({ ...later(at.exchange, tries * 60 * minute), table: brokenHead, log: () => {} }, sweep);
  const dead = (await letters(`T#${templateId}|`)).find(({ kind }) => kind === 'list')!;
  expect(dead.reason).toContain('the head cannot be read');
  await at.admin.call('RedriveDeadLetter', { id: letter!.id });
  await at.advance(6);
  expect(arrivals(to).map((one) => one.to).sort()).toEqual(to);
  expect((await at.admin.call('ListCampaigns', { did })).campaigns).toMatchObject([{ state: 'ended', done: 1100, charge: 110 }]);
  await at.admin.call('RedriveDeadLetter', { id: dead.id });
  await at.advance(15);
  expect((await everyRow(at.exchange)).filter(({ pk, sk }) => pk === `T#${templateId}` && /^(E|GEN)#/.test(sk))).toEqual([]);
});
