import { randomUUID } from 'node:crypto';
import type { CallRow } from '@merkazia/exchange/calls/call';
import { signedHeaders } from '@merkazia/exchange/carrier/signature';
import { readCall } from '@merkazia/exchange/store/calls';
import { beforeAll, expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { pdfOf } from '../harness/pdf.ts';
import { receiver } from '../harness/receiver.ts';

const at = useExchange();
/** Of this number the simulator tells nothing: what is told here is told by the tests. */
const silent = '0500000008';
let client: ReturnType<typeof at.client>;
beforeAll(async () => {
  ({ client } = await at.system({ units: 10_000_000 }));
  await client.call('UploadFile', { path: '/FaxTest.pdf', file: await pdfOf(1) });
});

const instant = (second: number) => new Date(Date.UTC(2026, 10, 23, 8, 15, second)).toISOString();
type Event = Record<string, unknown>;

function orders<T>(things: T[]): T[][] {
  if (things.length < 2) return [things];
  return things.flatMap((first, i) => orders([...things.slice(0, i), ...things.slice(i + 1)]).map((others) => [first, ...others]));
}

/** Posts events of one call one after another, each once more under another webhook-id. */
async function tell(key: string, events: Event[]): Promise<void> {
  for (const [i, event] of [...events, ...events].entries()) {
    const body = JSON.stringify({ ...event, key });
    const headers = signedHeaders(at.exchange.config.carrierSecret, { id: `${i} of ${key}`, timestamp: Math.floor(at.exchange.clock.now() / 1000), body });
    expect(await (await fetch(`${at.url}/hooks/carrier`, { method: 'POST', body, headers })).json(), body).toEqual({ accepted: true });
  }
}

/** What a call came to: how it ended, and in thousandths what was moved for it. */
async function standing(campaign: string) {
  const row = (await readCall(at.exchange.table, campaign)) as CallRow & { gk?: string };
  const { transactions } = await client.call('GetTransactions', { filter: 'campaigns', limit: 2000 });
  const moved = transactions.filter(({ campaignId }) => campaignId === campaign).reduce((sum, { amount }) => sum + Math.round(amount * 1000), 0);
  return { state: row.state, ended: row.ended, answered: row.answered, held: row.held, due: row.gk, moved };
}

const ended = (outcome: string, more: Event = {}): Event => ({ type: 'bridge.ended', outcome, dialledAt: instant(0), at: instant(30), ...more });
const bridge: Event[] = [
  { type: 'bridge.answered', leg: 1, at: instant(1) },
  ended('answered', { answeredAt: instant(2), secondOutcome: 'answered', bridgedAt: instant(10), bridgedUntil: instant(60), at: instant(60) }),
  ended('answered', { answeredAt: instant(2), secondOutcome: 'busy', at: instant(40) }),
  ended('no-answer'),
];

test('the events of a bridged call, which contradict each other, come to the same state and the same money in any order, however often they come', async () => {
  const all = orders(bridge);
  expect(all).toHaveLength(24);
  const stands = await Promise.all(all.map(async (events) => {
    const { CampaignId } = await client.call('CreateBridgeCall', { Phones: silent, BridgePhones: '0541000001' });
    await tell(`${CampaignId}.${(await readCall(at.exchange.table, CampaignId))!.system}`, events);
    return standing(CampaignId);
  }));
  // Of two that were answered the earlier end stands: 40 seconds of the first leg.
  for (const stand of stands) expect(stand).toEqual({ ...stands[0], state: 'over', answered: { 1: Date.parse(instant(1)) }, held: 0, due: undefined, moved: -767 });
});

test('the events of a fax come to the same state, money and posts in any order', async () => {
  const { url, got } = await receiver();
  const events: Event[] = [
    { type: 'fax.answered', at: instant(5) },
    { type: 'fax.ended', outcome: 'answered', answeredAt: instant(5), status: 'SUCCESS', at: instant(35) },
    { type: 'fax.ended', outcome: 'answered', answeredAt: instant(5), status: 'SUCCESS', at: instant(36) },
  ];
  for (const order of orders(events)) {
    const { CampaignId } = await client.call('SendFax', { pdfFile: '/FaxTest.pdf', phone: silent, deliveryUrl: url });
    await tell(`${CampaignId}.${(await readCall(at.exchange.table, CampaignId))!.system}`, order);
    expect(await standing(CampaignId)).toMatchObject({ state: 'over', held: 0, due: undefined, moved: -600 });
    await at.settle();
    expect(got.splice(0).map(({ body }) => Object.fromEntries(new URLSearchParams(body)).Delivery)).toEqual(['Answer', 'End']);
  }
});

test('a call that lasted longer than was held takes the rest from the balance, and says what was not there', async () => {
  const poor = await at.system({ units: 21_000 });
  const over = { type: 'bridge.ended', outcome: 'answered', dialledAt: instant(0), answeredAt: instant(0), secondOutcome: 'answered', bridgedAt: instant(0), at: instant(3600), bridgedUntil: instant(3600) };
  const { CampaignId } = await poor.client.call('CreateBridgeCall', { Phones: silent, BridgePhones: '0541000001' });
  await tell(`${CampaignId}.${poor.did}`, [over]);
  expect(await poor.client.call('GetCustomerData')).toMatchObject({ units: '0' });
  expect(at.logs).toContainEqual(expect.objectContaining({ level: 'error', event: 'call not covered', campaign: CampaignId, short: 99_100 }));
});

test.each([
  ['a leg that is none', { type: 'bridge.answered', leg: 3, at: instant(0) }],
  ['an end that was answered at no time', { type: 'bridge.ended', outcome: 'answered', dialledAt: instant(0), at: instant(1) }],
  ['an answer of a call that had none', { type: 'bridge.ended', outcome: 'busy', dialledAt: instant(0), answeredAt: instant(0), at: instant(1) }],
  ['an end before its beginning', { type: 'bridge.ended', outcome: 'no-answer', dialledAt: instant(9), at: instant(1) }],
  ['a bridge without an end', { type: 'bridge.ended', outcome: 'answered', dialledAt: instant(0), answeredAt: instant(0), bridgedAt: instant(1), at: instant(2) }],
  ['a call of more than a day', { type: 'bridge.ended', outcome: 'no-answer', dialledAt: '2026-11-20T00:00:00Z', at: '2026-11-21T00:00:01Z' }],
  ['a fax without a word of its end', { type: 'fax.ended', outcome: 'answered', answeredAt: instant(0), at: instant(1) }],
  ['a word that is not ASCII', { type: 'fax.ended', outcome: 'answered', answeredAt: instant(0), status: 'טוב', at: instant(1) }],
])('%s is no event', async (_, event) => {
  const body = JSON.stringify({ ...event, key: 'WSOC-LC-2026-11-23-15-10-15-276.0773137770' });
  const headers = signedHeaders(at.exchange.config.carrierSecret, { id: randomUUID(), timestamp: Math.floor(at.exchange.clock.now() / 1000), body });
  expect((await fetch(`${at.url}/hooks/carrier`, { method: 'POST', body, headers })).status).toBe(400);
});

test('of a call that is not here, is another system\'s or of another kind nothing is known', async () => {
  const { CampaignId } = await client.call('CreateBridgeCall', { Phones: silent, BridgePhones: '0541000001' });
  const { system } = (await readCall(at.exchange.table, CampaignId))!;
  for (const [key, event] of [
    [`WSOC-LC-2026-11-23-15-10-15-276.${system}`, bridge[1]!], [`${CampaignId}.0773137770`, bridge[1]!], [`${CampaignId}.0773137770`, bridge[0]!], [CampaignId, bridge[1]!], [`${CampaignId}.0773137770`, { type: 'bridge.recorded', at: instant(1) }],
    [`${CampaignId}.${system}`, { type: 'fax.ended', outcome: 'busy', at: instant(1) }],
  ] as const) {
    const body = JSON.stringify({ ...event, key });
    const headers = signedHeaders(at.exchange.config.carrierSecret, { id: `unknown ${body}`, timestamp: Math.floor(at.exchange.clock.now() / 1000), body });
    expect(await (await fetch(`${at.url}/hooks/carrier`, { method: 'POST', body, headers })).json(), body).toEqual({ accepted: false });
  }
  expect(await standing(CampaignId)).toMatchObject({ state: 'open', ended: undefined });
});
