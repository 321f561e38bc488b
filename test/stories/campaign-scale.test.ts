import { createClient, type Client } from '@merkazia/client';
import { api } from '@merkazia/exchange/api';
import type { Carrier } from '@merkazia/exchange/carrier/carrier';
import type { Exchange } from '@merkazia/exchange/exchange';
import { block } from '@merkazia/exchange/store/blocked';
import { readHead } from '@merkazia/exchange/store/heads';
import { createTable } from '@merkazia/exchange/store/table';
import { tzintukRows } from '@merkazia/exchange/store/tzintuk';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { everyRow } from '../harness/money.ts';
import { timed } from '../harness/timed.ts';

const many = 100_000;
const at = useExchange({ inProcess: true, tickEvery: 86_400_000, config: { pace: { sms: { system: 1000, carrier: 5000 }, calls: { system: 1000, carrier: 5000 } } } });
const phones = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `0556${String(from + i).padStart(6, '0')}`);
const ringsOf = (campaign: string) => at.running.simulator.messages.all.filter(({ type, key }) => type === 'ring' && key.startsWith(campaign));
const quiet: Partial<Exchange> = { queue: { send: async () => {} } };

/** What an exchange with other parts answers; none of its pokes is heard. */
async function ask(parts: Partial<Exchange>, command: string, token: string, params: object, key?: string): Promise<{ replayed: boolean; text: string; body: any }> {
  const request = new Request(`${at.url}/ym/api/${command}`, { method: 'POST', headers: { authorization: token, 'content-type': 'application/json', ...(key ? { 'idempotency-key': key } : {}) }, body: JSON.stringify(params) });
  const response = await api({ ...at.exchange, ...quiet, ...parts })(request, { ip: '127.0.0.1' });
  const text = await response.text();
  return { replayed: response.headers.has('idempotent-replayed'), text, body: JSON.parse(text) };
}

test('a hundred thousand numbers in one command are accepted before anybody is rung; the first thousand ring once each, and a stop leaves the rest', async () => {
  const { token, did } = await at.system({ units: 20_000_000 });
  const { body } = await ask({}, 'RunTzintuk', token, { phones: phones(many) });
  expect(body).toMatchObject({ responseStatus: 'OK', callsCount: many, biling: 10_000, errors: {} });
  expect(ringsOf(body.campaignId)).toEqual([]);
  while (ringsOf(body.campaignId).length < 1000) await at.running.advance(500);
  await at.admin.call('StopCampaign', { did, campaign: body.campaignId });
  await at.advance(4);
  const rung = ringsOf(body.campaignId);
  expect(new Set(rung.map(({ to }) => to)).size).toBe(rung.length);
  expect(rung.filter(({ repeats }) => repeats > 0)).toEqual([]);
  expect(await readHead(at.exchange.table, body.campaignId)).toMatchObject({ state: 'stopped', total: many, done: rung.length, left: many - rung.length, spent: rung.length * 100 });
  expect((await at.client({ token: await at.session(did) }).call('GetCustomerData')).units).toBe(String(Math.round(20_000_000 - rung.length * 100) / 1000));
});

test('a text to a hundred thousand under a key is answered again from the files, and is charged once', async () => {
  const { token, did } = await at.system({ smsUnits: 25_000_000 });
  const params = { phones: phones(many, 200_000).join(':'), message: 'x' };
  const first = await ask({}, 'SendSms', token, params, 'large');
  expect(first.body).toMatchObject({ responseStatus: 'OK', sendCount: many, Billing: 10_000 });
  expect(first.body.oks).toHaveLength(many);
  const again = await ask({}, 'SendSms', token, params, 'large');
  expect([again.replayed, again.text === first.text]).toEqual([true, true]);
  const kept = (await everyRow(at.exchange)).filter(({ pk }) => pk.startsWith(`S#${did}#IDEM#`));
  expect(kept).toMatchObject([{ inFile: true }]);
  const { campaigns } = await at.admin.call('ListCampaigns', { did });
  expect(campaigns).toMatchObject([{ recipients: many, charge: 10_000 }]);
  await at.admin.call('StopCampaign', { did, campaign: campaigns[0]!.campaign });
  await at.advance(1);
  expect((await at.client({ token }).call('GetCustomerData')).smsUnits).toBe(25_000);
});

test('a stored list of a hundred thousand is accepted with as many calls to the database as one of two thousand', async () => {
  const { token, did, client } = await at.system({ units: 50_000_000, smsUnits: 50_000_000 });
  const lists = await Promise.all([2000, many].map(async (count) => {
    const { templateId } = await client.call('CreateTemplate', { description: String(count) });
    await client.call('UploadPhoneList', { templateId, data: phones(count).join('\n') });
    return { count, templateId };
  }));
  for (const [command, more, counted] of [['RunTzintuk', {}, 'callsCount'], ['SendSms', { message: 'x' }, 'sendCount']] as const) {
    const calls = [];
    for (const { count, templateId } of lists) {
      const made: string[] = [];
      const table = createTable({ client: at.exchange.table.client, name: at.exchange.table.name, wrap: ({ operation }, send) => { made.push(operation); return send(); } });
      const { body } = await ask({ table }, command, token, { phones: `tpl:${templateId}`, ...more });
      expect(body).toMatchObject({ responseStatus: 'OK', [counted]: count });
      calls.push(made.toSorted());
    }
    expect(calls[1]).toEqual(calls[0]);
    expect(calls[0]!.length).toBeLessThan(20);
  }
  for (const { campaign, recipients } of (await at.admin.call('ListCampaigns', { did })).campaigns) {
    if (recipients === many) await at.admin.call('StopCampaign', { did, campaign });
  }
  await at.advance(5);
  const { campaigns } = await at.admin.call('ListCampaigns', { did });
  expect(campaigns.map(({ state, recipients, charge }) => [state, recipients, charge])).toEqual([['stopped', many, 0], ['ended', 2000, 200], ['stopped', many, 0], ['ended', 2000, 200]]);
});

test('of several large free lists that overlap each number is rung once and none is forgotten', async () => {
  const { token, did } = await at.system();
  const names = ['א', 'ב', 'ג'];
  const lists = names.map((name, i) => ({ name, phones: phones(3000, 400_000 + i * 1500), blocked: phones(10, 401_500) }));
  const now = at.exchange.clock.now();
  for (const list of lists) await at.exchange.table.writeAll(tzintukRows(did, list, now).map(({ put }) => ({ put })));
  // Blocked in the first list, and active in none or in others: 401500 to 401509 are on the first two, and blocked in both.
  for (const number of phones(5, 403_000)) await block(at.exchange.table, did, number);
  const wanted = phones(6000, 400_000).filter((number) => !phones(10, 401_500).includes(number) && !phones(5, 403_000).includes(number));
  const rung: string[] = [];
  const carrier: Carrier = { ...at.exchange.carrier, ring: async ({ to }) => {
    rung.push(to);
    return { taken: false, outcome: 'no-answer' };
  } };
  const world = timed(at.exchange, [{ carrier }, { carrier }]);
  const client: Client = createClient({ baseUrl: 'http://exchange.test', token, fetch: (request: Request) => api(world.exchanges[0]!)(request, { ip: '127.0.0.1' }) } as Parameters<typeof createClient>[0]);
  const { campaignId, biling } = await client.call('RunTzintuk', { phones: `tzl:${names.join(',')}` });
  expect(biling).toBe(0);
  await world.run();
  expect([rung.length, rung.toSorted()]).toEqual([wanted.length, wanted]);
  expect(await readHead(at.exchange.table, campaignId)).toMatchObject({ state: 'ended', total: wanted.length, done: wanted.length, spent: 0 });
});
