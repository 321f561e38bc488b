import { expect, test } from 'vitest';
import { withoutPokes } from '../due/workers.ts';
import { type Made, putCampaign } from '../harness/campaigns.ts';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
const time = expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
const report = async (client: Awaited<ReturnType<typeof at.system>>['client'], CampaignId: string): Promise<any> => client.call('ViewCampaignReports', { CampaignId, json: true });
const lastCampaign = async (client: Awaited<ReturnType<typeof at.system>>['client']): Promise<string> => (await client.call('GetCustomerSmsTransactions')).rows[0]!.description;

test('a message to few is reported number by number with its times, price and reason, whichever way its id is written', async () => {
  const { client, did } = await at.system();
  await client.call('SendSms', { phones: '0544000001:0500000001:0500000008', message: 'שלום' });
  await at.settle();
  const billing = await lastCampaign(client);
  const { CampaignData, report: numbers } = await report(client, billing);
  expect(CampaignData).toEqual({
    CampaignId: billing.replace('Start-YA-', ''), kind: 'sms', callerId: did, createTS: time, runTS: time, endTS: time, status: 'ended', reason: null, total: 3, done: 1, fail: 1, billing: 0.3, message: 'שלום',
  });
  expect(numbers).toEqual({
    '0544000001': { status: 'delivered', sendTS: time, reportTS: time, price: 0.1, reason: null, DeliveryReport: 'DELIVRD' },
    '0500000001': { status: 'failed', sendTS: time, reportTS: null, price: 0.1, reason: 'The destination cannot be reached', DeliveryReport: 'ESME_RINVDSTADR' },
    '0500000008': { status: 'sent', sendTS: time, reportTS: null, price: 0.1, reason: null, DeliveryReport: 'ESME_ROK' },
  });
  const bare = billing.replace('Start-YA-', '');
  for (const written of [bare, `Start-${bare}`, `YA-${bare}`, ` Start-YA-${bare} `]) expect((await report(client, written)).CampaignData).toEqual(CampaignData);
});

test('a message that no worker took up yet waits and has cost nothing; stopped, it says so', async () => {
  const { client, did, token } = await at.system();
  await withoutPokes(at.exchange, token).call('SendSms', { phones: '0544000002', message: 'x' });
  const billing = await lastCampaign(client);
  expect(await report(client, billing)).toMatchObject({
    CampaignData: { status: 'running', runTS: null, endTS: null, total: 1, done: 0, fail: 0, billing: 0 },
    report: { '0544000002': { status: 'waiting', sendTS: null, reportTS: null, price: 0, reason: null, DeliveryReport: null } },
  });
  await at.admin.call('StopCampaign', { did, campaign: billing.replace('Start-YA-', '') });
  expect(await report(client, billing)).toMatchObject({
    CampaignData: { status: 'stopped', reason: 'it was stopped by hand', endTS: time, billing: 0 },
    report: { '0544000002': { status: 'stopped', sendTS: null, price: 0, reason: 'it was stopped by hand', DeliveryReport: 'STOPPED' } },
  });
});

const ring = (n: number, rest: Omit<Made, 'to'> = {}): Made => ({ to: `05441${String(n).padStart(5, '0')}`, ...rest });
const taken = { at: 0, taken: 'taken' };

test('a campaign of rings tells of each number how its call ended; what was never placed costs nothing', async () => {
  const { client, did } = await at.system();
  const outcomes = ['no-answer', 'answered', 'voicemail', 'busy', 'congestion', 'blocked', 'failed'];
  const numbers = [
    ...outcomes.map((word, n) => ring(n, { ...taken, word, reported: 9000, ...(n === 1 ? { answered: 4000, caller: '0544199999' } : {}) })),
    ring(7, { at: 0, taken: 'blocked' }), ring(8, taken), ring(9, { at: 0, taken: null }), ring(10, { caller: '0544199998' }),
  ];
  const { campaign } = await putCampaign(at.exchange, did, { kind: 'tzintuk', state: 'running', seconds: 9, numbers });
  const { CampaignData, report: entries } = await report(client, campaign);
  expect(CampaignData).toEqual({
    CampaignId: campaign, kind: 'tzintuk', callerId: did, createTS: time, runTS: time, endTS: null, status: 'running', reason: null, total: 11, done: 3, fail: 5, billing: 0.6,
  });
  const shared = { callTS: time, answerTS: null, endTS: time, callerId: did };
  expect(Object.values(entries)).toEqual([
    { ...shared, status: 'done', outcome: 'no-answer', price: 0.1, reason: null },
    { ...shared, status: 'done', outcome: 'answered', price: 0.1, reason: null, answerTS: time, callerId: '0544199999' },
    { ...shared, status: 'done', outcome: 'voicemail', price: 0.1, reason: null },
    { ...shared, status: 'failed', outcome: 'busy', price: 0.1, reason: 'busy' },
    { ...shared, status: 'failed', outcome: 'congestion', price: 0, reason: 'the network is congested' },
    { ...shared, status: 'failed', outcome: 'blocked', price: 0, reason: 'blocked by the operator' },
    { ...shared, status: 'failed', outcome: 'failed', price: 0, reason: 'the call could not be placed' },
    { ...shared, status: 'failed', outcome: 'blocked', price: 0, reason: 'blocked by the operator' },
    { ...shared, status: 'calling', outcome: null, price: 0.1, reason: null, endTS: null },
    { ...shared, status: 'unknown', outcome: null, price: 0.1, reason: null, endTS: null },
    { ...shared, status: 'waiting', outcome: null, price: 0, reason: null, callTS: null, endTS: null, callerId: '0544199998' },
  ]);
  for (const written of [campaign.slice(3), `Start-${campaign}`, `Start-YA-${campaign}`]) expect((await report(client, written)).CampaignData).toEqual(CampaignData);
});

test('a campaign of SMS in chunks has every number once, waiting ones too, and after a stop says why', async () => {
  const { client, did } = await at.system();
  const numbers = Array.from({ length: 250 }, (_, n): Made => ({ to: `05442${String(n).padStart(5, '0')}`, ...(n < 120 ? { at: n, taken: n === 3 ? 'ESME_RMSGQFUL' : n === 4 ? null : 'ESME_ROK' } : {}), ...(n === 0 ? { word: 'DELIVRD', reported: 5000 } : {}) }));
  const running = await putCampaign(at.exchange, did, { state: 'stopping', text: 'ארוך '.repeat(400), longText: true, numbers });
  const { CampaignData, report: entries } = await report(client, running.campaign);
  expect(CampaignData).toMatchObject({ status: 'running', reason: null, total: 250, done: 1, fail: 1, billing: 12, message: 'ארוך '.repeat(400) });
  expect(Object.keys(entries)).toEqual(numbers.map(({ to }) => to));
  expect([0, 1, 3, 4, 119, 120].map((n) => entries[numbers[n]!.to].status)).toEqual(['delivered', 'sent', 'failed', 'unknown', 'sent', 'waiting']);
  const over = await putCampaign(at.exchange, did, { state: 'stopped', reason: 'money', ended: at.exchange.clock.now(), text: 'x', numbers });
  const after = await report(client, over.campaign);
  expect(after.CampaignData).toMatchObject({ status: 'stopped', reason: 'the units ended', endTS: time, billing: 12 });
  expect(after.report[numbers[249]!.to]).toEqual({ status: 'stopped', sendTS: null, reportTS: null, price: 0, reason: 'the units ended', DeliveryReport: null });
});

test('numbers that were erased keep an entry each', async () => {
  const { client, did } = await at.system();
  const { campaign } = await putCampaign(at.exchange, did, { text: 'x', numbers: ['erased', '0544300001', 'erased', 'erased'].map((to) => ({ to, at: 0, taken: 'ESME_ROK' })) });
  const { CampaignData, report: entries } = await report(client, campaign);
  expect([CampaignData.total, CampaignData.billing, Object.keys(entries)]).toEqual([4, 0.4, ['erased', '0544300001', 'erased-2', 'erased-3']]);
});

test('two words of the carrier about one number make the surer of them stand, whichever came first', async () => {
  const { client, did } = await at.system();
  const rings = await putCampaign(at.exchange, did, { kind: 'tzintuk', numbers: [ring(40, { at: 0, taken: 'failed', word: 'answered', reported: 8000 }), ring(41, { at: 0, word: 'busy', reported: 8000 })] });
  expect((await report(client, rings.campaign)).report).toMatchObject({ [ring(40).to]: { status: 'done', outcome: 'answered', price: 0.1 }, [ring(41).to]: { status: 'failed', outcome: 'busy' } });
  const texts = await putCampaign(at.exchange, did, { text: 'x', numbers: [ring(42, { at: 0, taken: 'ESME_RSYSERR', word: 'EXPIRED' }), ring(43, { at: 0, taken: null, word: 'DELIVRD', reported: 1000 })] });
  expect((await report(client, texts.campaign)).report).toMatchObject({
    [ring(42).to]: { status: 'failed', DeliveryReport: 'ESME_RSYSERR', reason: "The operator's system failed" }, [ring(43).to]: { status: 'delivered', reportTS: time },
  });
});

test('rings from free lists cost nothing, and a caller ID that the carrier picked is told as RAND', async () => {
  const { client, did } = await at.system();
  const { campaign } = await putCampaign(at.exchange, did, { kind: 'tzintuk', price: 0, most: 0, from: '0771234567', random: true, numbers: [ring(20, { ...taken, word: 'no-answer' })] });
  expect(await report(client, campaign)).toMatchObject({ CampaignData: { callerId: 'RAND', billing: 0 }, report: { [ring(20).to]: { price: 0, callerId: 'RAND', status: 'done' } } });
});

test('a campaign of another system, one of a draft, and what is no campaign are told the same', async () => {
  const { client, did } = await at.system();
  const other = await at.system();
  const numbers = [ring(30, taken)];
  const theirs = await putCampaign(at.exchange, other.did, { text: 'סוד', numbers });
  const draft = await putCampaign(at.exchange, did, { state: 'draft', text: 'x', numbers });
  for (const written of [theirs.campaign, draft.campaign, `SMS-3-${did}-Merkazia-1641217161871`, `SMS-3-${did}-Merkazia-1`, 'hello', `YA-3-${did}-Merkazia-${'9'.repeat(16)}`, 'Start-YA-']) {
    await expect(report(client, written)).rejects.toMatchObject({ responseStatus: 'ERROR', message: `Parameter CampaignId names no campaign of this system: ${written}.` });
  }
  await expect(client.call('ViewCampaignReports', { json: true } as never)).rejects.toMatchObject({ message: expect.stringContaining('CampaignId') });
});
