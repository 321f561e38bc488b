import { tick } from '@merkazia/exchange/due/tick';
import { runJob } from '@merkazia/exchange/jobs/jobs';
import { campaignKey, chunkNumbersKey, groupKey } from '@merkazia/exchange/store/keys';
import { walkLogs } from '@merkazia/exchange/store/persons';
import { expect, test } from 'vitest';
import { later, withoutPokes, working } from '../due/workers.ts';
import { type Made, putCampaign } from '../harness/campaigns.ts';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange({ tickEvery: 86_400_000 });
const hour = 3_600_000;
const numbers = (prefix: string, count: number, claimed = count): Made[] =>
  Array.from({ length: count }, (_, n) => ({ to: `${prefix}${String(n).padStart(10 - prefix.length, '0')}`, ...(n < claimed ? { at: n, taken: 'ESME_ROK' } : {}) }));

test('campaigns of every kind and size are listed newest first with their state and counts', async () => {
  const { did, client, token } = await at.system();
  await client.call('SendSms', { phones: '0500000001:0528000001', message: 'x' });
  await at.settle();
  const rings = await putCampaign(at.exchange, did, { kind: 'tzintuk', state: 'ended', price: 100, done: 3, fail: 1, unknown: 1, reserved: 400, numbers: numbers('05281', 5) });
  const texts = await putCampaign(at.exchange, did, { state: 'running', text: 'x', done: 100, fail: 7, purse: 'sms', numbers: numbers('05282', 250, 120) });
  const draft = await putCampaign(at.exchange, did, { state: 'draft', text: 'x', numbers: numbers('05283', 1) });
  const stopped = await putCampaign(at.exchange, did, { state: 'stopped', reason: 'operator', kind: 'tzintuk', from: '0771111111', random: true, left: 2, done: 1, numbers: numbers('05284', 3, 1) });
  await withoutPokes(at.exchange, token).call('SendSms', { phones: '0528000002', message: 'x' });
  const { campaigns, next } = await at.admin.call('ListCampaigns', { did });
  const engine = { by: '192.0.2.1', from: did, purse: 'units' };
  expect(campaigns).toMatchObject([
    { kind: 'sms', state: 'running', recipients: 1, waiting: 1, stopped: 0, done: 0, fail: 0, charge: 0.1 },
    { ...engine, campaign: stopped.campaign, kind: 'tzintuk', state: 'stopped', from: 'RAND', recipients: 3, waiting: 0, stopped: 2, done: 1, fail: 0 },
    { ...engine, campaign: texts.campaign, kind: 'sms', state: 'running', recipients: 250, waiting: 143, stopped: 0, done: 100, fail: 7, charge: 25, purse: 'sms' },
    { ...engine, campaign: rings.campaign, kind: 'tzintuk', state: 'ended', recipients: 5, waiting: 0, done: 3, fail: 1, charge: 0.4 },
    { kind: 'sms', state: 'ended', recipients: 2, waiting: 0, done: 1, fail: 1, charge: 0.2 },
  ]);
  expect([next, campaigns.map(({ campaign }) => campaign)]).toEqual([null, expect.not.arrayContaining([draft.campaign])]);
  const paged: string[] = [];
  for (let after: string | undefined; ;) {
    const page = await at.admin.call('ListCampaigns', { did, limit: 2, ...(after ? { after } : {}) });
    paged.push(...page.campaigns.map(({ campaign }) => campaign));
    if (!page.next) break;
    after = page.next;
  }
  expect(paged).toEqual(campaigns.map(({ campaign }) => campaign));
});

test('a number is found in campaigns of every kind, and goes out of those that are over; others keep it until then', async () => {
  const person = '0528500150';
  const { did, client } = await at.system();
  const over = await putCampaign(at.exchange, did, { text: 'לכולם', price: 200, numbers: numbers('05285', 210, 200) });
  const running = await putCampaign(at.exchange, did, { kind: 'tzintuk', state: 'running', numbers: [{ to: '0528400000', at: 0, taken: 'taken' }, { to: person, at: 5, taken: 'taken', word: 'no-answer', reported: 9000, caller: '0528499999' }] });
  const exported = async () => (await at.admin.call('ExportPerson', { number: person })).records.filter((record) => record.did === did);
  expect(await exported()).toMatchObject([
    { kind: 'tzintuk', from: '0528499999', to: person, text: '', cost: 0.1, report: 'no-answer' }, { kind: 'sms', from: did, to: person, text: 'לכולם', cost: 0.2, report: 'ESME_ROK' },
  ]);
  expect(await at.admin.call('ErasePerson', { number: person })).toMatchObject({ erased: 1, waiting: 1, next: null });
  expect(await exported()).toMatchObject([{ kind: 'tzintuk' }]);
  const rows = await Promise.all([chunkNumbersKey(over.campaign, 1), groupKey(over.campaign, 1, 5)].map((key) => at.exchange.table.get(key)));
  expect(rows.map((row) => row!.to.filter((to: string) => to === 'erased'))).toEqual([['erased'], ['erased']]);
  expect(JSON.stringify(rows)).not.toContain(person);
  expect(await client.call('ViewCampaignReports', { CampaignId: over.campaign, json: true })).toMatchObject({ report: { erased: { status: 'sent', price: 0.2 } } });
  const head = (await at.exchange.table.get(campaignKey(running.campaign)))!;
  await at.exchange.table.writeAll([{ put: { ...head, state: 'ended', spent: head.reserved, done: head.total, ended: head.id } }]);
  expect(await at.admin.call('ErasePerson', { number: person })).toMatchObject({ erased: 1, waiting: 0 });
  expect(await exported()).toEqual([]);
});

test('a number of a stopped campaign that nobody claimed is erased too', async () => {
  const { did } = await at.system();
  const { campaign } = await putCampaign(at.exchange, did, { text: 'x', state: 'stopped', reason: 'money', numbers: numbers('05286', 3, 0) });
  expect(await at.admin.call('ErasePerson', { number: '0528600001' })).toMatchObject({ erased: 1, waiting: 0 });
  expect((await at.exchange.table.get(chunkNumbersKey(campaign, 0)))!.to).toEqual(['0528600000', 'erased', '0528600002']);
});

test('a walk in small pieces goes on inside a campaign where the last piece ended', async () => {
  const { did, client } = await at.system();
  await client.call('SendSms', { phones: '0528700000', message: 'before' });
  await putCampaign(at.exchange, did, { text: 'x', numbers: numbers('05287', 510, 0) });
  await client.call('SendSms', { phones: '0528700001', message: 'after' });
  await at.settle();
  const read = async (budget: number) => {
    const seen: string[] = [];
    let pieces = 0;
    for (let after: string | undefined; ; pieces++) {
      const next = await walkLogs(at.exchange.table, after, at.exchange.clock.now(), async (logged) => {
        if ('call' in logged) return;
        const { system } = 'row' in logged ? logged.row : logged.head;
        if (system === did) seen.push('row' in logged ? logged.row.text : String(logged.recipients[0]!.chunk));
      }, budget);
      if (next === null) return { seen, pieces };
      after = next;
    }
  };
  const small = await read(51);
  expect(small.seen).toEqual(['after', '0', '1', '2', '3', '4', '5', 'before']);
  expect(await read(1_000_000)).toEqual({ seen: small.seen, pieces: 0 });
  expect(small.pieces).toBeGreaterThan(5);
});

test('texts of a campaign of which the carrier says nothing for 72 hours are EXPIRED; a campaign that still hands on is looked at again', async () => {
  await tick(working(at.exchange));
  const { did, client } = await at.system();
  const late: Made = { to: '0528800002', at: 10 * hour, taken: 'ESME_ROK' };
  const first = [{ to: '0528800000', at: 0, taken: 'ESME_ROK' }, { to: '0528800001', at: 0, taken: 'ESME_ROK', word: 'DELIVRD', reported: 1000 }, ...numbers('05289', 8, 8).map(({ to }) => ({ to, at: 0, taken: 'ESME_RMSGQFUL' }))];
  const { campaign } = await putCampaign(at.exchange, did, { text: 'x', numbers: [...first, late] });
  const run = async (hours: number) => (await runJob(later(at.exchange, hours * hour), 'end-messages')).filter((sentence) => sentence.includes(campaign));
  const told = (place: number) => `Message ${campaign}.0.${place} was handed on 72 hours ago and never reported: EXPIRED.`;
  expect(await run(71)).toEqual([]);
  expect(await run(73)).toEqual([told(0)]);
  expect(await run(74)).toEqual([]);
  expect(await run(83)).toEqual([told(10)]);
  expect(await run(84)).toEqual([]);
  const { rows } = await client.call('GetSmsOutLog');
  expect([rows[0], rows[9], rows[10]].map((row) => [row!.To, row!.DeliveryReport])).toEqual([[late.to, 'EXPIRED'], ['0528800001', 'DELIVRD'], ['0528800000', 'EXPIRED']]);
});
