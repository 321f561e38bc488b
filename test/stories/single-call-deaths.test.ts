import { createClient, type Client } from '@merkazia/client';
import { api } from '@merkazia/exchange/api';
import { carrierEvents } from '@merkazia/exchange/carrier/events';
import { workCall } from '@merkazia/exchange/calls/work';
import type { Exchange } from '@merkazia/exchange/exchange';
import { readCall } from '@merkazia/exchange/store/calls';
import { callKey, recordingKey } from '@merkazia/exchange/store/keys';
import { createTable } from '@merkazia/exchange/store/table';
import { beforeAll, expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { everyRow } from '../harness/money.ts';
import { pdfOf } from '../harness/pdf.ts';
import { dying } from '../lists/dying.ts';

// What a process that dies at one call to the database leaves behind, every one in turn; test/torture kills processes.
const at = useExchange({ inProcess: true });
let system: { did: string; token: string; client: Client };
beforeAll(async () => {
  system = await at.system({ units: 100_000_000, email: 'office@dying.example' });
  await system.client.call('UploadFile', { path: '/FaxTest.pdf', file: await pdfOf(1) });
});

/** The exchange, with nobody to hear its pokes; with `n` it dies at its n-th call to the database, before or after it was made. */
function alone(n = Infinity, moment: 'before' | 'after' = 'before'): { exchange: Exchange; died: () => boolean } {
  let calls = 0;
  const { table } = at.exchange;
  const mine = createTable({
    client: table.client, name: table.name,
    wrap: async (_, send) => {
      calls++;
      if (calls === n && moment === 'after') await send();
      if (calls >= n) throw new Error('the exchange died');
      return send();
    },
  });
  return { exchange: { ...at.exchange, table: mine, queue: { send: async () => {} }, log: () => {} }, died: () => calls >= n };
}

/** Sets up a call of which no worker has heard yet. */
async function unheard(command: 'CreateBridgeCall' | 'SendFax', given: object): Promise<string> {
  const client = createClient({ baseUrl: 'http://exchange.test', token: system.token, fetch: (request: Request) => api(alone().exchange)(request, { ip: '127.0.0.1' }) } as Parameters<typeof createClient>[0]);
  return (await client.call(command as 'SendFax', given as { pdfFile: string; phone: string })).CampaignId;
}

async function moved(campaign: string): Promise<number> {
  const rows = (await everyRow(at.exchange)).filter((row) => row.campaign === campaign && row.description !== undefined);
  return rows.reduce((sum, { amount }) => sum + amount, 0);
}

/** Does something with exchanges that die at each of their calls in turn, before and after it, until one does not. */
async function atEachCall(act: (n: number, moment: 'before' | 'after') => Promise<boolean>): Promise<number> {
  let deaths = 0;
  for (const moment of ['before', 'after'] as const) {
    for (let n = 1; await act(n, moment); n++) deaths++;
  }
  return deaths;
}

const bridge = { Phones: '0541300001', BridgePhones: '0500000020' };
const fax = { pdfFile: '/FaxTest.pdf', phone: '0541300002' };

test.each([
  ['CreateBridgeCall', bridge, -167], ['CreateBridgeCall', { ...bridge, Phones: '0500000028' }, -100], ['CreateBridgeCall', { ...bridge, Phones: '0500000012' }, -167], ['SendFax', fax, -600],
] as const)('a %s (%o) whose worker dies at any call is placed once, and charged as if nobody had died', async (command, given, price) => {
  const made: string[] = [];
  const deaths = await atEachCall(async (n, moment) => {
    const campaign = await unheard(command, given);
    made.push(campaign);
    const { exchange, died } = alone(n, moment);
    await workCall(exchange, callKey(campaign), `worker ${n} ${moment}`).catch(() => {});
    return died();
  });
  expect(deaths).toBeGreaterThanOrEqual(4);
  await at.advance(12);
  for (const campaign of made) {
    expect(await readCall(at.exchange.table, campaign)).toMatchObject({ state: 'over', held: 0 });
    expect(await moved(campaign)).toBe(price);
  }
  const keys = (await events()).filter(({ key }) => made.some((campaign) => key === `${campaign}.${system.did}`)).map(({ key }) => key);
  expect(keys.sort()).toEqual(made.map((campaign) => `${campaign}.${system.did}`).sort());
});

async function events(): Promise<any[]> {
  return ((await (await fetch(`${at.url}/simulator/events?limit=100000`)).json()) as { events: any[] }).events;
}

test.each([
  ['a bridged call', 'CreateBridgeCall', { ...bridge, Phones: '0500000008' }, (now: string, then: string) => ({ type: 'bridge.ended', outcome: 'answered', dialledAt: now, answeredAt: now, at: then }), -1100],
  ['a fax', 'SendFax', { ...fax, phone: '0500000008', deliveryUrl: 'http://127.0.0.1:65001/hook' }, (now: string, then: string) => ({ type: 'fax.ended', outcome: 'answered', answeredAt: now, status: 'SUCCESS', at: then }), -1100],
] as const)('the end of %s, taken by an exchange that dies at any call, comes to the same when it is told again', async (_, command, given, eventOf, price) => {
  const deaths = await atEachCall(async (n, moment) => {
    const campaign = await unheard(command, given);
    const now = at.exchange.clock.now();
    const event = { ...eventOf(new Date(now).toISOString(), new Date(now + 60_000).toISOString()), key: `${campaign}.${system.did}` };
    const { take } = carrierEvents[event.type]!;
    const { exchange, died } = alone(n, moment);
    await take(exchange, event, 'x').catch(() => {});
    expect(await take(at.exchange, event, 'x')).toBe(true);
    expect(await readCall(at.exchange.table, campaign)).toMatchObject({ state: 'over', held: 0, paid: 1000 });
    expect(await moved(campaign)).toBe(price);
    const hooks = (await everyRow(at.exchange)).filter(({ pk }) => pk.startsWith(`H#${campaign}#`)).map(({ sk }) => sk.split('#')[1]).sort();
    expect(hooks).toEqual(command === 'SendFax' ? ['Answer', 'End'] : []);
    return died();
  });
  expect(deaths).toBeGreaterThanOrEqual(4);
});

test('a recording whose keeper dies at any call is one file and one mail', async () => {
  const made: string[] = [];
  const deaths = await atEachCall(async (n, moment) => {
    const { CampaignId } = await system.client.call('CreateBridgeCall', { ...bridge, RecordCall: 1, SendMailInCall: 1 });
    made.push(CampaignId);
    await at.advance(0.2);
    // As if nobody had kept it: the first keeper is told to forget.
    await at.exchange.table.write({ delete: recordingKey(CampaignId) });
    await system.client.call('FileAction', { action: 'delete', what: `BridgeRecords/${CampaignId}.wav` });
    const event = { type: 'bridge.recorded', key: `${CampaignId}.${system.did}`, at: new Date().toISOString() };
    await carrierEvents['bridge.recorded']!.take(alone().exchange, event, 'x');
    const { exchange, died } = alone(n, moment);
    await workCall(exchange, recordingKey(CampaignId), `keeper ${n} ${moment}`).catch(() => {});
    return died();
  });
  expect(deaths).toBeGreaterThanOrEqual(8);
  await at.advance(3);
  const { files } = await system.client.call('GetIVR2Dir', { path: 'BridgeRecords' });
  expect(files.map(({ name }) => name).sort()).toEqual(made.map((campaign) => `${campaign}.wav`).sort());
  const { mails } = (await (await fetch(`${at.url}/simulator/mail?to=office@dying.example`)).json()) as { mails: unknown[] };
  expect(mails).toHaveLength(made.length);
});

test.each(['CreateBridgeCall', 'SendFax'] as const)('a %s whose exchange dies at any call is set up and paid for, or neither', async (command) => {
  const before = new Set((await everyRow(at.exchange)).filter(({ sk }) => sk === 'CALL').map(({ campaign }) => campaign));
  const deaths = await atEachCall(async (n, moment) => {
    const { client, died } = dying({ ...at.exchange, queue: { send: async () => {} } }, system.token, n, moment);
    await client.call(command as 'SendFax', (command === 'SendFax' ? fax : bridge) as typeof fax).catch(() => {});
    return died();
  });
  expect(deaths).toBeGreaterThanOrEqual(4);
  const rows = await everyRow(at.exchange);
  const calls = rows.filter(({ sk, campaign }) => sk === 'CALL' && !before.has(campaign)).map(({ campaign }) => campaign);
  const paid = rows.filter(({ description, campaign }) => description?.startsWith('Start-') && !before.has(campaign)).map(({ campaign }) => campaign);
  expect(calls.length).toBeGreaterThanOrEqual(2);
  expect(calls.sort()).toEqual(paid.sort());
  await at.advance(3);
  for (const campaign of calls) expect(await moved(campaign)).toBe(command === 'SendFax' ? -600 : -167);
});
