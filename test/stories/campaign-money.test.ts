import { readHead } from '@merkazia/exchange/store/heads';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { everyRow } from '../harness/money.ts';

const at = useExchange();
const day = 24 * 60;
const never = ['0500000022', '0500000026', '0500000027', '0500000028', '0500000029'];
const phones = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `05421${String(from + i).padStart(5, '0')}`);
type Client = ReturnType<typeof at.client>;
const movements = async (client: Client, kind: 'GetTransactions' | 'GetCustomerSmsTransactions' = 'GetTransactions'): Promise<[string, number, number][]> => {
  const answer = await client.call(kind, { filter: 'campaigns' } as never) as any;
  return (answer.transactions ?? answer.rows).map(({ description, amount, newBalance }: any) => [description, amount, newBalance]);
};
const report = async (client: Client, CampaignId: string): Promise<any> => client.call('ViewCampaignReports', { CampaignId, json: 1 });
const listed = async (did: string) => (await at.admin.call('ListCampaigns', { did })).campaigns;

test('the estimate is taken at the start; calls that were never placed are given back exactly at the end, and the list of campaigns says so', async () => {
  const { client, did } = await at.system();
  const { campaignId, biling } = await client.call('RunTzintuk', { phones: [...phones(25), ...never] });
  expect([biling, await movements(client)]).toEqual([3, [[`Start-${campaignId}`, -3, 97]]]);
  expect(await listed(did)).toMatchObject([{ campaign: campaignId, kind: 'tzintuk', state: 'running', recipients: 30, charge: 3, purse: 'units' }]);
  await at.advance(5);
  expect(await movements(client)).toEqual([[`End-${campaignId}`, 0.5, 97.5], [`Start-${campaignId}`, -3, 97]]);
  expect((await report(client, campaignId)).CampaignData).toMatchObject({ status: 'ended', total: 30, done: 25, fail: 5, billing: 2.5 });
  expect(await listed(did)).toMatchObject([{ state: 'ended', recipients: 30, done: 25, fail: 5, waiting: 0, stopped: 0, charge: 2.5 }]);
  expect(await client.call('GetCustomerData')).toMatchObject({ units: '97.5', smsUnits: 100 });
});

test('a busy line has been called: it is paid for and reported as failed, in the report as in the list', async () => {
  const { client, did } = await at.system();
  const { campaignId } = await client.call('RunTzintuk', { phones: ['0500000021', ...phones(1)] });
  await at.advance(5);
  expect((await report(client, campaignId)).CampaignData).toMatchObject({ done: 1, fail: 1, billing: 0.2 });
  expect(await listed(did)).toMatchObject([{ done: 1, fail: 1, charge: 0.2 }]);
});

test('a text to many is paid for whole, whatever became of it: one movement, of the SMS units, and one line a number in the log', async () => {
  const { client, did } = await at.system();
  const to = [...phones(28, 100), '0500000001', '0500000006'];
  expect(await client.call('SendSms', { phones: to.join(':'), message: 'שלום לכולם' })).toMatchObject({ sendCount: 30, Billing: 3 });
  await at.advance(3);
  const [[name, ...amounts]] = await movements(client, 'GetCustomerSmsTransactions') as [[string, number, number]];
  expect(name).toMatch(new RegExp(`^Start-YA-SMS-3-${did}-Merkazia-\\d{13}$`));
  expect(amounts).toEqual([-3, 97]);
  expect((await report(client, name)).CampaignData).toMatchObject({ kind: 'sms', status: 'ended', total: 30, done: 28, fail: 2, billing: 3, message: 'שלום לכולם' });
  const { rows } = await client.call('GetSmsOutLog', { limit: 100 } as never) as any;
  expect(rows.map(({ To }: any) => To).sort()).toEqual(to.toSorted());
  const [campaign] = await listed(did);
  expect(campaign).toMatchObject({ kind: 'sms', state: 'ended', recipients: 30, charge: 3, purse: 'sms' });
  expect(await movements(client)).toEqual([]);
});

test('twenty campaigns at once on a balance for seven: seven begin, and thirteen are told that the units are low', async () => {
  const { client } = await at.system({ units: 7 * 3000 + 2999, smsUnits: 0 });
  const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => client.call('RunTzintuk', { phones: phones(30, 1000 + 30 * i) }).catch((problem) => problem)));
  expect(answers.filter(({ responseStatus }) => responseStatus === 'OK')).toHaveLength(7);
  expect(answers.filter(({ code, message }) => code === 103 && message === 'Low unit balance')).toHaveLength(13);
  expect((await client.call('GetCustomerData')).units).toBe('2.999');
  await at.advance(5);
  expect((await client.call('GetCustomerData')).units).toBe('2.999');
  const rung = at.running.simulator.messages.all.filter(({ type, to }) => type === 'ring' && to >= '0542101000');
  expect(rung).toHaveLength(210);
});

test('free lists cost nothing though the balance has nothing and has expired, and stand in the ledger with nothing', async () => {
  const { client } = await at.system({ units: 0, unitsExpire: at.exchange.clock.now() - 1000, tzintukLists: [{ name: 'חינם', phones: [...phones(20, 2000), ...never.slice(0, 2)] }] });
  const { campaignId } = await client.call('RunTzintuk', { phones: 'tzl:חינם' });
  await at.advance(5);
  expect(await movements(client)).toEqual([[`Start-${campaignId}`, 0, 0]]);
  expect((await report(client, campaignId)).CampaignData).toMatchObject({ total: 22, done: 20, fail: 2, billing: 0 });
});

test('where logs are kept for some days the report works until then, and after them only the money is known', async () => {
  const { client, did } = await at.system();
  await at.admin.call('SetRetention', { did, logDays: 2 } as never);
  const { campaignId } = await client.call('RunTzintuk', { phones: [...phones(119, 3000), never[1]!] });
  await client.call('SendSms', { phones: phones(40, 3200).join(':'), message: `${'ארוך '.repeat(300)}` });
  await at.advance(5);
  const sms = (await movements(client, 'GetCustomerSmsTransactions')).concat(await movements(client)).find(([name]) => name.includes('SMS-3'))![0];
  const rows = (await everyRow(at.exchange)).filter(({ pk }) => pk.startsWith(`C#${campaignId}`) || pk.startsWith(`C#${sms.replace('Start-YA-', '')}`));
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter(({ ttl }) => ttl === undefined)).toEqual([]);
  await at.advance(2 * day - 30);
  const later = at.client({ token: await at.session(did) });
  expect((await report(later, campaignId)).CampaignData).toMatchObject({ total: 120, done: 119, billing: 11.9 });
  expect((await report(later, sms)).CampaignData).toMatchObject({ total: 40, done: 40 });
  const before = await movements(later);
  await at.advance(60);
  const after = at.client({ token: await at.session(did) });
  for (const name of [campaignId, sms]) await expect(report(after, name)).rejects.toMatchObject({ message: expect.stringContaining('CampaignId') });
  expect(((await after.call('GetSmsOutLog')) as any).rows).toEqual([]);
  expect(await movements(after)).toEqual(before);
  expect(before.map(([name]) => name)).toContain(`End-${campaignId}`);
});

test('what is given back to a balance that has expired meanwhile expires too', async () => {
  const { client, did } = await at.system({ units: 10_000, unitsExpire: at.exchange.clock.now() + 20_000 });
  const { campaignId } = await client.call('RunTzintuk', { phones: [...phones(3, 4000), ...never, '0500000009'] });
  await at.advance(20);
  expect((await report(client, campaignId)).CampaignData).toMatchObject({ status: 'ended', total: 9, done: 4, fail: 5, billing: 0.4 });
  const all = (await at.client({ token: await at.session(did) }).call('GetTransactions')).transactions;
  expect(all[0]!.newBalance).toBe(0);
  expect(all.map(({ amount }: any) => amount).sort((a: number, b: number) => a - b)).toEqual([-9.1, -0.9, -0.5, 0.5, 10]);
  expect((await readHead(at.exchange.table, campaignId))).toMatchObject({ state: 'ended', reserved: 400, spent: 400 });
});
