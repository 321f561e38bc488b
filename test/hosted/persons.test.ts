import { asksOf } from '@merkazia/exchange/store/asks';
import { expect, test } from 'vitest';
import { everyRow } from '../harness/money.ts';
import { pdfOf } from '../harness/pdf.ts';
import { useTwo } from './two.ts';

const two = useTwo();
const { at } = two;
let last = 0;
const newNumbers = (count: number): string[] => Array.from({ length: count }, () => `0536${String(++last).padStart(6, '0')}`);
/** The rows about the exchange upstream in which a number stands. */
const asked = async (number: string) => (await everyRow(at.exchange)).filter((row) => row.pk.startsWith('UP#') && JSON.stringify(row).includes(number));

test('a person who is erased here is erased from what was asked upstream too', async () => {
  const { did, client } = await two.system();
  await client.call('SendSms', { phones: '0527654321:0527654322', message: 'x' });
  await two.advance(20);
  await at.admin.call('ErasePerson', { number: '0527654321' });
  const asks = await asksOf(at.exchange.table, did, 'sms');
  expect(asks.flatMap(({ entries }) => entries.map(({ to }) => to))).toEqual(['erased', '0527654322']);
});

test('while a spoken campaign runs, who is erased is left, and how the call ended is still understood; then the hooks from upstream go too', async () => {
  const { did, client } = await two.system();
  const [gone, stays] = newNumbers(2) as [string, string];
  const { CampaignId } = await client.call('SendTTS', { phones: `${gone}:${stays}`, ttsMessage: 'שלום' });
  await at.settle();
  expect(await asked(gone)).not.toEqual([]);
  expect(await at.admin.call('ErasePerson', { number: gone })).toMatchObject({ erased: 0, waiting: 1 });
  await two.advance(120);
  expect((await asked(gone)).length).toBeGreaterThan(1);
  expect(await at.client({ token: await at.session(did) }).call('ViewCampaignReports', { CampaignId, json: true })).toMatchObject({ CampaignData: { status: 'ended', total: 2, done: 2, fail: 0 } });
  expect(await at.admin.call('ErasePerson', { number: gone })).toMatchObject({ erased: 1, waiting: 0 });
  expect(await asked(gone)).toEqual([]);
  expect((await asked(stays)).length).toBeGreaterThan(1);
  expect(await at.client({ token: await at.session(did) }).call('GetCustomerData')).toMatchObject({ units: '98' });
});

test('of rings, bridged calls, faxes and calls that say a code, nothing that was asked upstream keeps the number', async () => {
  const { client } = await two.system();
  const [gone, other] = newNumbers(2) as [string, string];
  await client.call('RunTzintuk', { phones: `${gone}:${other}` });
  await client.call('RunTzintuk', { phones: gone, callerId: 'RAND' });
  await client.call('CreateBridgeCall', { Phones: gone, BridgePhones: other });
  await client.call('UploadFile', { path: '/FaxTest.pdf', file: await pdfOf(1) });
  await client.call('SendFax', { pdfFile: '/FaxTest.pdf', phone: gone });
  await client.call('ValidationCallerId', { action: 'send', callerId: gone, validType: 'CALL' });
  await two.advance(1800, 60);
  expect(await asked(gone)).not.toEqual([]);
  expect(await at.admin.call('ErasePerson', { number: gone })).toMatchObject({ waiting: 0 });
  expect(await asked(gone)).toEqual([]);
});

test('who waits in a queue upstream is erased from what was read of it, and what was read last goes after a day', async () => {
  const { did, client } = await two.system();
  const [gone, agent] = newNumbers(2) as [string, string];
  await at.admin.call('ChangeSystem', { did, hostedQueues: ['1/2'] });
  for (const event of [{ event: 'login', agent }, { event: 'join', call: 'c1', phone: gone }]) await two.post('/simulator/queue', { to: did, path: '/1/2', ...event });
  await two.advance(70);
  for (const number of [gone, agent]) expect(await at.admin.call('ErasePerson', { number })).toMatchObject({ erased: 1, waiting: 0 });
  expect(await client.call('GetQueueRealTime', { queuePath: '/1/2' })).toMatchObject({ members: [{ agent: 'erased' }], entries: [{ phone: 'erased', CallId: 'c1' }] });
  const [read] = (await everyRow(at.exchange)).filter(({ sk }) => sk === 'HOSTED');
  expect(read!.ttl * 1000 - read!.hosted.at).toBeLessThanOrEqual(86_401_000);
});
