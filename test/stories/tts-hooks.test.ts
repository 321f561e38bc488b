import { chunkSize } from '@merkazia/exchange/campaigns/campaign';
import { recipientKey } from '@merkazia/exchange/store/recipientKeys';
import { expect, test } from 'vitest';
import { carrierPost } from '../harness/carrier.ts';
import { useExchange } from '../harness/exchange.ts';
import { statuses } from '../harness/hooks.ts';
import { receiver } from '../harness/receiver.ts';

const at = useExchange();
const ttsMessage = 'שלום, זוהי הודעה מהמרכזיה';
const report = async (client: ReturnType<typeof at.client>, CampaignId: string): Promise<any> => client.call('ViewCampaignReports', { CampaignId, json: 1 });
const phones = (count: number, from: number) => Array.from({ length: count }, (_, i) => `0547${String(from + i).padStart(6, '0')}`);

/** Launches a campaign that is listened to. */
async function listened(numbers: string[], { units = 1_000_000, act, text = ttsMessage }: { units?: number; text?: string; act?: Parameters<typeof receiver>[0] } = {}) {
  const { client, did } = await at.system({ units });
  const customer = await receiver(act);
  const { CampaignId } = await client.call('SendTTS', { phones: numbers.join(':'), ttsMessage: text, callbackUrl: customer.url });
  return { client, did, CampaignId, ...customer };
}

function orders<T>(things: T[]): T[][] {
  if (things.length < 2) return [things];
  return things.flatMap((first, i) => orders([...things.slice(0, i), ...things.slice(i + 1)]).map((others) => [first, ...others]));
}

test('every status comes signed and in its shape, once, a number\'s end after its answer, and the campaign\'s end last', async () => {
  const [plain, busy, blocked, bridged, voicemail, unanswered] = ['0547000001', '0500000021', '0500000028', '0500000032', '0500000024', '0500000025'] as const;
  const { client, did, CampaignId, got } = await listened([plain, busy, blocked, bridged, voicemail, unanswered, `${plain}`, 'nobody']);
  await at.advance(4);
  const all = await statuses(at, did, got);
  const of = (number: string | null) => all.filter(({ Number }) => Number === number);
  const base = { CampaignId, Time: expect.any(Number) };
  const up = (number: string) => ({ ...base, Number: number, Status: 'UP' });
  const failed = (number: string, FailReason: string) => ({ ...base, Number: number, Status: 'FAILD', FailReason });
  const down = (number: string, seconds: number) => ({ ...base, Number: number, Status: 'DOWN', CallTimeMS: seconds * 1000, BridgeCallStart: null, BridgeCallStop: null });
  const time = expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  expect(of(plain)).toEqual([up(plain), down(plain, 6)]);
  expect(of(busy)).toEqual([failed(busy, '5')]);
  expect(of(blocked)).toEqual([failed(blocked, 'blocked')]);
  expect(of(bridged)).toEqual([up(bridged), { ...down(bridged, 23), BridgeCallStart: time, BridgeCallStop: time }]);
  expect(of(voicemail)).toEqual([up(voicemail), down(voicemail, 2)]);
  expect(of(unanswered)).toEqual([failed(unanswered, '3')]);
  const { createTS, runTS, endTS } = (await report(client, CampaignId)).CampaignData;
  expect(all.at(-1)).toEqual({ ...base, Number: null, Status: 'END', moreData: { CampaignBilling: 6, notEnteris: 2, enteris: 6, done: 3, fail: 3, createTS, runTS, endTS } });
  expect(all).toHaveLength(10);
});

test('the events of one call come to the same statuses, report and price in any order, however often they come', async () => {
  const events = [['a', { type: 'call.answered', at: 2 }], ['b', { type: 'call.ended', outcome: 'answered', seconds: 4, ms: 4321, at: 6.321 }], ['b', { type: 'call.ended', outcome: 'answered', seconds: 4, ms: 4321, at: 6.321 }], ['c', { type: 'call.answered', at: 2 }]] as const;
  const all = orders([...events]);
  const numbers = phones(all.length, 100);
  for (const number of numbers) at.running.simulator.script(number, 'silent');
  const { client, did, CampaignId, got } = await listened(numbers);
  await at.settle();
  const start = at.exchange.clock.now();
  const instant = (second: number) => new Date(start + second * 1000).toISOString();
  // Ten at a time, the numbers of one group; each by a process that has not seen it before.
  for (let first = 0; first < numbers.length; first += 10) {
    await Promise.all(numbers.slice(first, first + 10).map(async (to, i) => {
      const key = recipientKey({ campaign: CampaignId, chunk: Math.floor((first + i) / chunkSize), place: (first + i) % chunkSize });
      for (const [id, event] of all[first + i]!) expect((await carrierPost(at, { ...event, at: instant(event.at), key, to }, { id: `${id} ${key}`, another: true })).body).toEqual({ accepted: true });
    }));
  }
  await at.advance(2);
  const told = await statuses(at, did, got);
  for (const Number of numbers) {
    expect(told.filter((one) => one.Number === Number)).toEqual([
      { CampaignId, Number, Status: 'UP', Time: start + 2000 }, { CampaignId, Number, Status: 'DOWN', Time: start + 6321, CallTimeMS: 4321, BridgeCallStart: null, BridgeCallStop: null },
    ]);
  }
  expect(told.at(-1)).toMatchObject({ Status: 'END', moreData: { done: 24, fail: 0 } });
  expect(told).toHaveLength(49);
  const { CampaignData, report: entries } = await report(client, CampaignId);
  expect(CampaignData).toMatchObject({ status: 'ended', done: 24, billing: 24 });
  expect(new Set(Object.values<any>(entries).map(({ callTS: _, ...entry }) => JSON.stringify(entry))).size).toBe(1);
});

test('words that contradict each other lead to one report and one price in any order, and no status comes twice', async () => {
  const events = [{ type: 'call.ended', outcome: 'no-answer', seconds: 0 }, { type: 'call.answered' }, { type: 'call.ended', outcome: 'answered', seconds: 30 }, { type: 'call.ended', outcome: 'busy', seconds: 0 }];
  const all = orders(events);
  const numbers = phones(all.length, 200);
  for (const number of numbers) at.running.simulator.script(number, 'silent');
  const { client, did, CampaignId, got } = await listened(numbers);
  await at.settle();
  const instant = new Date(at.exchange.clock.now() + 1000).toISOString();
  for (let first = 0; first < numbers.length; first += 10) {
    await Promise.all(numbers.slice(first, first + 10).map(async (to, i) => {
      for (const event of all[first + i]!) await carrierPost(at, { ...event, at: instant, key: `${CampaignId}.0.${first + i}`, to });
    }));
  }
  await at.advance(2);
  const told = await statuses(at, did, got);
  for (const number of numbers) {
    const mine = told.filter(({ Number }) => Number === number).map(({ Status }) => Status);
    expect([new Set(mine).size, mine.includes('UP'), mine.includes('DOWN')]).toEqual([mine.length, true, true]);
    expect(mine.indexOf('UP')).toBeLessThan(mine.indexOf('DOWN'));
  }
  expect(told.at(-1)!.Status).toBe('END');
  expect(told.filter(({ Status }) => Status === 'END')).toHaveLength(1);
  expect((await report(client, CampaignId)).CampaignData).toMatchObject({ done: 24, fail: 0, billing: 24 });
});

test('a call of which the network does not say how it went is told as failed when it is given up, and after the end nothing more is told', async () => {
  const [silent, neverOver, onlyOver] = ['0500000008', '0500000035', '0500000036'] as const;
  const { client, did, CampaignId, got } = await listened([silent, neverOver, onlyOver]);
  await at.advance(1.5);
  expect((await report(client, CampaignId)).report).toMatchObject({ [silent]: { status: 'calling' }, [neverOver]: { status: 'talking' }, [onlyOver]: { status: 'done' } });
  await at.advance(6);
  const brief = async () => (await statuses(at, did, got)).map(({ Number, Status, FailReason = '' }) => `${Number} ${Status} ${FailReason}`.trim());
  const before = await brief();
  expect(before.slice(0, -1).sort()).toEqual([`${silent} FAILD unknown`, `${neverOver} FAILD unknown`, `${neverOver} UP`, `${onlyOver} DOWN`].sort());
  expect(before.at(-1)).toBe('null END');
  expect((await report(client, CampaignId)).CampaignData).toMatchObject({ status: 'ended', done: 1, fail: 0, billing: 3 });
  for (const [place, to] of [silent, neverOver, onlyOver].entries()) {
    for (const event of [{ type: 'call.answered' }, { type: 'call.ended', outcome: 'answered', seconds: 3 }]) await carrierPost(at, { ...event, at: new Date().toISOString(), key: `${CampaignId}.0.${place}`, to });
  }
  await at.advance(3);
  expect(await brief()).toEqual(before);
  expect((await report(client, CampaignId)).report[silent]).toMatchObject({ status: 'done', price: 1 });
});

test('what a customer does not take is posted again under the same webhook-id, and holds up neither the calls nor the end', async () => {
  let refuse = true;
  const numbers = phones(5, 300);
  const { did, CampaignId, got } = await listened(numbers, { act: (one, response) => response.writeHead(refuse && one.json.Status === 'UP' ? 503 : 200).end() });
  await at.advance(0.5);
  expect((await statuses(at, did, got)).at(-1)).toMatchObject({ CampaignId, Status: 'END', moreData: { done: 5 } });
  refuse = false;
  await at.advance(10);
  const ids = new Map<string, Set<unknown>>();
  for (const { json, headers } of got) ids.set(`${json.Number} ${json.Status}`, (ids.get(`${json.Number} ${json.Status}`) ?? new Set()).add(headers['webhook-id']));
  expect([...ids.values()].every((same) => same.size === 1)).toBe(true);
  expect(ids.size).toBe(11);
  for (const number of numbers) expect(got.filter(({ json }) => json.Number === number && json.Status === 'UP').length).toBeGreaterThan(1);
});

test('a campaign whose money ends calls nobody more, tells its end once, and gives back what is left', async () => {
  const numbers = phones(30, 400);
  // Each call may come to a minute and a half: fifteen units for ten, of thirty that are reserved; nobody hangs up before that.
  for (const number of numbers) at.running.simulator.script(number, 'stays');
  const { client, did, CampaignId, got } = await listened(numbers, { units: 32_000, text: 'x'.repeat(406) });
  await at.advance(6);
  const all = await statuses(at, did, got);
  const { CampaignData } = await report(client, CampaignId);
  expect(CampaignData).toMatchObject({ status: 'stopped', reason: 'the units ended', total: 30, done: 20, billing: 30 });
  expect(all.at(-1)).toMatchObject({ Status: 'END', moreData: { CampaignBilling: 30, notEnteris: 10, enteris: 20, done: 20, fail: 0 } });
  expect(all).toHaveLength(41);
  expect((await client.call('GetCustomerData')).units).toBe('2');
});

test('an operator\'s stop ends it with what was called, told once', async () => {
  const { client, did, CampaignId, got } = await listened(phones(120, 500));
  await at.admin.call('StopCampaign', { did, campaign: CampaignId });
  await at.advance(5);
  const all = await statuses(at, did, got);
  const { enteris, notEnteris, done, fail } = all.at(-1)!.moreData;
  expect([enteris + notEnteris, enteris - done - fail]).toEqual([120, 0]);
  expect(all.filter(({ Status }) => Status === 'END')).toHaveLength(1);
  expect((await report(client, CampaignId)).CampaignData).toMatchObject({ status: 'stopped', done, billing: done });
});

test('the statuses of 500 numbers all come, and the operator finds each', async () => {
  const numbers = phones(500, 1000);
  for (const number of numbers) at.running.simulator.script(number, 'busy');
  const { did, CampaignId, got } = await listened(numbers, { units: 10_000_000 });
  await at.advance(1);
  const all = await statuses(at, did, got);
  expect(new Set(all.map(({ Number, Status }) => `${Number} ${Status}`)).size).toBe(501);
  expect(all).toHaveLength(501);
  expect(all.at(-1)).toMatchObject({ Status: 'END', moreData: { enteris: 500, done: 0, fail: 500 } });
  expect((await at.admin.call('ListHooks', { did, campaign: CampaignId })).hooks).toHaveLength(501);
});

test('the statuses of two systems go each to its own address, under its own secret', async () => {
  const [one, other] = [await listened(phones(3, 700)), await listened(phones(3, 700))];
  await at.advance(1);
  for (const { did, CampaignId, got } of [one, other]) {
    const all = await statuses(at, did, got);
    expect(all).toHaveLength(7);
    expect(all.every((status) => status.CampaignId === CampaignId)).toBe(true);
  }
});
