import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
const time = expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
const report = async (client: ReturnType<typeof at.client>, CampaignId: string): Promise<any> => client.call('ViewCampaignReports', { CampaignId, json: 1 });
/** Every outcome of a call: its number, how it stands in the report, how it ended, what it cost, and when it was answered. */
const calls: [string, string, string | null, number, unknown][] = [
  ['0500000000', 'done', 'no-answer', 0.1, null],
  ['0500000008', 'unknown', null, 0.1, null],
  ['0500000010', 'done', 'answered', 0.1, time],
  ['0500000011', 'done', 'answered', 0.1, time],
  ['0500000012', 'done', 'answered', 0.1, time],
  ['0500000020', 'done', 'answered', 0.1, time],
  ['0500000021', 'failed', 'busy', 0.1, null],
  ['0500000022', 'failed', 'failed', 0, null],
  ['0500000023', 'done', 'answered', 0.1, time],
  ['0500000024', 'done', 'voicemail', 0.1, time],
  ['0500000025', 'done', 'no-answer', 0.1, null],
  ['0500000026', 'failed', 'congestion', 0, null],
  ['0500000027', 'failed', 'congestion', 0, null],
  ['0500000028', 'failed', 'blocked', 0, null],
  ['0500000029', 'failed', 'failed', 0, null],
];

test('a campaign over every magic number is reported number by number, and costs what its calls cost', async () => {
  const { client, did } = await at.system();
  const { campaignId } = await client.call('RunTzintuk', { phones: [...calls.map(([number]) => number), '0500000009'] });
  await at.advance(5);
  const { CampaignData, report: entries } = await report(client, campaignId);
  for (const [number, status, outcome, price, answerTS] of calls) {
    expect(entries[number], number).toMatchObject({ status, outcome, price, answerTS, callTS: time, reason: status === 'failed' ? expect.any(String) : null });
  }
  expect(CampaignData).toMatchObject({ status: 'ended', total: 16, done: 8, fail: 6, billing: 1.1 });
  expect((await at.admin.call('ListCampaigns', { did })).campaigns).toMatchObject([{ state: 'ended', done: 8, fail: 6, waiting: 0, stopped: 0, charge: 1.1 }]);
  for (const [number] of calls) expect((await at.arrived(number)).filter(({ type }) => type === 'ring'), number).toHaveLength(1);
  // A word that comes ten minutes later changes the report, and not what was paid.
  await at.advance(10);
  const late = await report(client, campaignId);
  expect(late.report['0500000009']).toMatchObject({ status: 'done', outcome: 'no-answer', price: 0.1 });
  expect(late.CampaignData).toMatchObject({ done: 9, billing: 1.1 });
});

test('a campaign of texts over every magic number is reported so too, and paid for whole', async () => {
  const { client } = await at.system();
  const numbers = Array.from({ length: 13 }, (_, i) => `05000000${String(i).padStart(2, '0')}`);
  await client.call('SendSms', { phones: [...numbers, ...Array.from({ length: 12 }, (_, i) => `05461000${String(i).padStart(2, '0')}`)].join(':'), message: 'x' });
  await at.advance(12);
  const { description } = (await client.call('GetCustomerSmsTransactions')).rows[0]!;
  const { CampaignData, report: entries } = await report(client, description);
  expect(CampaignData).toMatchObject({ status: 'ended', total: 25, done: 17, fail: 7, billing: 2.5 });
  expect(numbers.map((number) => entries[number].DeliveryReport)).toEqual([
    'DELIVRD', 'ESME_RINVDSTADR', 'ESME_RINVMSGLEN', 'ESME_RINVCMDLEN', 'ESME_RMSGQFUL', 'ESME_RINVNUMDESTS', 'EXPIRED', 'ESME_RINVDSTADR', 'ESME_ROK', 'DELIVRD', 'DELIVRD', 'DELIVRD', 'DELIVRD',
  ]);
  for (const number of numbers) expect((await at.arrived(number)).filter(({ type }) => type === 'sms'), number).toHaveLength(1);
});
