import { defaults } from '@merkazia/exchange/config';
import { readHead } from '@merkazia/exchange/store/heads';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange({ config: { prices: { ...defaults.prices, ringAnswered: 300 }, ceilings: { daily: 30_000, campaign: 20_000 } } });
const phones = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `05451${String(from + i).padStart(5, '0')}`);
const report = async (client: ReturnType<typeof at.client>, CampaignId: string): Promise<any> => client.call('ViewCampaignReports', { CampaignId, json: 1 });
const answering = (numbers: string[], outcome = 'answered') => { for (const number of numbers) at.running.simulator.script(number, outcome); };
const rung = (numbers: string[]) => at.running.simulator.messages.all.filter(({ type, to }) => type === 'ring' && numbers.includes(to));
const movements = async (client: ReturnType<typeof at.client>) => (await client.call('GetTransactions', { filter: 'campaigns', limit: 100 } as never)).transactions;
const sum = (amounts: number[]) => Math.round(amounts.reduce((all, one) => all + one, 0) * 1000) / 1000;

test('rings that are answered cost more than was reserved: the campaign draws more, and what it costs in the end is the sum of its numbers', async () => {
  const { client, did } = await at.system();
  const to = phones(60);
  answering(to.slice(0, 20));
  answering(to.slice(20, 25), 'voicemail');
  answering(to.slice(25, 30), 'failed');
  const { campaignId, biling, bilingPerCall } = await client.call('RunTzintuk', { phones: to });
  expect([biling, bilingPerCall]).toEqual([6, 0.1]);
  await at.advance(10);
  const { CampaignData, report: entries } = await report(client, campaignId);
  expect(CampaignData).toMatchObject({ status: 'ended', total: 60, done: 55, fail: 5, billing: 25 * 0.3 + 30 * 0.1 });
  expect([0, 20, 25, 59].map((i) => entries[to[i]!].price)).toEqual([0.3, 0.3, 0, 0.1]);
  const all = await movements(client);
  expect(all.filter(({ description }) => description === `More-${campaignId}`).length).toBeGreaterThan(0);
  expect(new Set(all.map(({ campaignId: of }: any) => of))).toEqual(new Set([campaignId]));
  expect(sum(all.map(({ amount }) => amount))).toBe(-10.5);
  expect((await at.admin.call('ListCampaigns', { did })).campaigns).toMatchObject([{ state: 'ended', charge: 10.5 }]);
});

test('when the money ends the campaign stops and says so: nobody is rung whom it cannot pay for, and nothing is below zero', async () => {
  const { client, did } = await at.system({ units: 12_000, smsUnits: 0 });
  const to = phones(120, 1000);
  answering(to);
  const { campaignId } = await client.call('RunTzintuk', { phones: to });
  await at.advance(10);
  const reached = rung(to).length;
  expect(reached).toBe(40);
  const { CampaignData, report: entries } = await report(client, campaignId);
  expect(CampaignData).toMatchObject({ status: 'stopped', reason: 'the units ended', total: 120, done: 40, fail: 0, billing: 12 });
  expect(Object.values<any>(entries).filter(({ status, reason, price }) => status === 'stopped' && reason === 'the units ended' && price === 0)).toHaveLength(80);
  expect(await readHead(at.exchange.table, campaignId)).toMatchObject({ state: 'stopped', reason: 'money', reserved: 12_000, spent: 12_000, left: 80 });
  expect(at.logs).toContainEqual(expect.objectContaining({ level: 'warn', event: 'campaign stopped', campaign: campaignId, reason: 'money' }));
  expect((await client.call('GetCustomerData')).units).toBe('0');
  expect((await at.admin.call('ListCampaigns', { did })).campaigns).toMatchObject([{ state: 'stopped', stopped: 80, charge: 12 }]);
});

test('what a campaign without more money did not use is given back', async () => {
  const { client } = await at.system({ units: 3_100, smsUnits: 0 });
  const to = phones(31, 2000);
  answering(to.slice(0, 8));
  const { campaignId } = await client.call('RunTzintuk', { phones: to });
  await at.advance(10);
  const { CampaignData } = await report(client, campaignId);
  expect(CampaignData.status).toBe('stopped');
  const spent = CampaignData.billing;
  expect(sum((await movements(client)).map(({ amount }) => amount))).toBe(-spent);
  expect(Number((await client.call('GetCustomerData')).units)).toBe(sum([3.1, -spent]));
});

test('a balance that expires in the middle pays no more: the campaign stops', async () => {
  const { client, did } = await at.system({ units: 30_000, smsUnits: 0, unitsExpire: at.exchange.clock.now() + 8000 });
  const to = phones(100, 3000);
  answering(to, 'answered-longer');
  await client.call('RunTzintuk', { phones: phones(1, 3900) });
  const { campaignId } = await client.call('RunTzintuk', { phones: to });
  await at.advance(10);
  const [campaign] = (await at.admin.call('ListCampaigns', { did })).campaigns;
  expect(campaign!.state).toMatch(/ended|stopped/);
  expect(campaign!.charge).toBe(Math.round(rung(to).length * 300) / 1000);
  expect((await report(client, campaignId)).CampaignData.billing).toBe(campaign!.charge);
  expect((await at.client({ token: await at.session(did) }).call('GetCustomerData')).units).toBe('0');
});

test('a campaign that would cost more than one may is refused; the day\'s ceiling holds for what it draws too', async () => {
  const { client } = await at.system();
  await expect(client.call('RunTzintuk', { phones: phones(201, 4000) })).rejects.toMatchObject({ code: 103, message: 'This costs 20.1 units; one campaign may cost at most 20.' });
  const to = phones(150, 4000);
  answering(to);
  const { campaignId } = await client.call('RunTzintuk', { phones: to });
  await at.advance(10);
  const { CampaignData } = await report(client, campaignId);
  expect(CampaignData).toMatchObject({ status: 'stopped', reason: 'the units ended' });
  expect(CampaignData.billing).toBeLessThanOrEqual(30);
  expect(CampaignData.billing).toBeGreaterThan(24);
  await expect(client.call('RunTzintuk', { phones: phones(100, 4200) })).rejects.toMatchObject({ code: 103, message: 'The system may spend at most 30 units a day.' });
});
