import { claimDue } from '@merkazia/exchange/store/due';
import { endCall } from '@merkazia/exchange/store/recipients';
import { readHead, startDraft } from '@merkazia/exchange/store/heads';
import { campaignKey, chunkNumbersKey, due, listHeadKey } from '@merkazia/exchange/store/keys';
import { laneRows } from '@merkazia/exchange/store/lanes';
import type { Head } from '@merkazia/exchange/campaigns/campaign';
import { expect, test } from 'vitest';
import { putCampaign } from '../harness/campaigns.ts';
import { useExchange } from '../harness/exchange.ts';

// What a process that died at one instant leaves behind; test/torture kills at random ones.
const at = useExchange();
const numbers = (count: number) => Array.from({ length: count }, (_, i) => ({ to: `05467${String(i).padStart(5, '0')}` }));

/** Makes the head of a campaign due, as it is while a worker has it and when that died. */
async function fallDue({ campaign }: Head, by = 0): Promise<void> {
  const { gk, gs } = due('campaign', at.exchange.clock.now() + by, campaignKey(campaign));
  await at.exchange.table.write({ update: campaignKey(campaign), set: 'SET gk = :gk, gs = :gs', values: { ':gk': gk, ':gs': gs } });
}

test('a campaign that is stopped after a worker died with numbers in its hands rings none of them, and pays for those that may have rung', async () => {
  const { client, did } = await at.system();
  const all = numbers(30).map((number, i) => (i < 10 ? { ...number, at: 0 } : number));
  const head = await putCampaign(at.exchange, did, { kind: 'tzintuk', state: 'running', seconds: 9, numbers: all });
  for (const place of [0, 1]) await endCall(at.exchange.table, { campaign: head.campaign, chunk: 0, place }, 'no-answer', head.id, 0);
  await at.admin.call('StopCampaign', { did, campaign: head.campaign });
  for (const lane of laneRows(head, at.exchange.clock.now())) await at.exchange.table.write(lane);
  await at.advance(15);
  expect(await readHead(at.exchange.table, head.campaign)).toMatchObject({ state: 'stopped', done: 2, fail: 0, unknown: 8, left: 20, spent: 1000 });
  const { CampaignData, report } = await client.call('ViewCampaignReports', { CampaignId: head.campaign, json: 1 }) as any;
  expect(CampaignData).toMatchObject({ status: 'stopped', total: 30, billing: 1 });
  expect(Object.values<any>(report).map(({ status, price }) => `${status} ${price}`)).toEqual([...Array(2).fill('done 0.1'), ...Array(8).fill('unknown 0.1'), ...Array(20).fill('stopped 0')]);
  for (const { to } of all) expect(await at.arrived(to)).toEqual([]);
});

test.each(['running', 'stopping'] as const)('a campaign (%s) whose list was read by a worker that died lets go of the list, and ends when there is nobody to reach', async (state) => {
  const { client, did } = await at.system();
  const { templateId } = await client.call('CreateTemplate', { description: 'x' });
  const head = await putCampaign(at.exchange, did, {
    state, lanes: 0, total: 2, reserved: 200, source: { kind: 'tpl', list: String(templateId), generation: 1 }, numbers: [], ...(state === 'stopping' ? { reason: 'operator' as const } : { total: 0 }),
  });
  const list = listHeadKey(String(templateId));
  await at.exchange.table.write({ update: list, set: 'SET pins.#campaign = :one', names: { '#campaign': head.campaign }, values: { ':one': 1 } });
  await fallDue(head);
  await at.settle();
  expect(await readHead(at.exchange.table, head.campaign)).toMatchObject({ state: state === 'running' ? 'ended' : 'stopped', reserved: 0, spent: 0 });
  expect((await at.exchange.table.get(list))?.pins).toEqual({});
});

test('a draft whose time is over goes whole, and cannot be started any more from the moment a worker took it up', async () => {
  const { did } = await at.system();
  const { table, clock } = at.exchange;
  const head = await putCampaign(at.exchange, did, { state: 'draft', numbers: numbers(120) });
  await fallDue(head);
  expect((await claimDue(table, campaignKey(head.campaign), 'a worker that dies', clock.now())).done).toBe(true);
  expect((await table.write(startDraft(head))).done).toBe(false);
  await at.advance(3);
  for (const key of [campaignKey(head.campaign), chunkNumbersKey(head.campaign, 0), chunkNumbersKey(head.campaign, 1)]) expect(await table.get(key)).toBeUndefined();
});
