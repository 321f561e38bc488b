import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
const ttsMessage = 'שלום, זוהי הודעה מהמרכזיה';
const report = async (client: ReturnType<typeof at.client>, CampaignId: string): Promise<any> => client.call('ViewCampaignReports', { CampaignId, json: 1 });

/** Every outcome of a call: its number, how it stands, how long it was answered, what it cost, and why it failed. */
const outcomes: [string, string, number, number, string | null][] = [
  ['0500000001', 'done', 6, 1, null],
  ['0500000008', 'unknown', 0, 1, null],
  ['0500000009', 'unknown', 0, 1, null],
  ['0500000010', 'done', 2, 1, null],
  ['0500000011', 'done', 2, 1, null],
  ['0500000012', 'done', 2, 1, null],
  ['0500000020', 'done', 2, 1, null],
  ['0500000021', 'failed', 0, 0, 'busy'],
  ['0500000022', 'failed', 0, 0, 'the call could not be placed'],
  ['0500000023', 'done', 12, 1, null],
  ['0500000024', 'done', 2, 1, null],
  ['0500000025', 'failed', 0, 0, 'no answer'],
  ['0500000026', 'failed', 0, 0, 'the network is congested'],
  ['0500000027', 'failed', 0, 0, 'the network is congested'],
  ['0500000028', 'failed', 0, 0, 'blocked by the operator'],
  ['0500000029', 'failed', 0, 0, 'the call could not be placed'],
  ['0500000030', 'done', 1, 1, null],
  ['0500000031', 'done', 60, 1, null],
  ['0500000032', 'done', 23, 1, null],
  ['0500000033', 'done', 6, 1, null],
  ['0500000034', 'done', 6, 1, null],
  ['0500000035', 'unknown', 0, 1, null],
  ['0500000036', 'done', 5, 1, null],
];

test('a campaign over every magic number is reported number by number, and costs what its calls cost', async () => {
  const { client } = await at.system();
  const { CampaignId } = await client.call('SendTTS', { phones: outcomes.map(([number]) => number).join(':'), ttsMessage });
  await at.advance(6);
  const { CampaignData, report: entries } = await report(client, CampaignId);
  expect(Object.entries<any>(entries).map(([number, { status, duration, price, reason }]) => [number, status, duration, price, reason]).sort()).toEqual(outcomes);
  expect(CampaignData).toMatchObject({ status: 'ended', total: 23, done: 13, fail: 7, billing: 16 });
  await at.advance(10);
  expect((await report(client, CampaignId)).report['0500000009']).toMatchObject({ status: 'failed', price: 1, reason: 'no answer' });
});
