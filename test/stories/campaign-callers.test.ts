import { api } from '@merkazia/exchange/api';
import type { Carrier } from '@merkazia/exchange/carrier/carrier';
import { expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';

const at = useExchange();
const phones = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `05471${String(from + i).padStart(5, '0')}`);
const rings = async (to: string) => (await at.arrived(to)).filter(({ type }) => type === 'ring').map(({ from, repeats }) => [from, repeats]);

test('two hundred and fifty numbers under three caller IDs in turn are each rung from their own, over several chunks', async () => {
  const client = at.client();
  const callers = [demo.number, demo.secondary, demo.callerId];
  const to = phones(250);
  const { campaignId, callsCount } = await client.call('RunTzintuk', { phones: to.map((phone, i) => ({ phone, callerId: callers[i % 3]! })) });
  expect(callsCount).toBe(250);
  await at.advance(5);
  const all = at.running.simulator.messages.all.flatMap((one) => (one.type === 'ring' && one.key.startsWith(campaignId) ? [[one.to, one.from]] : []));
  expect(Object.fromEntries(all)).toEqual(Object.fromEntries(to.map((phone, i) => [phone, callers[i % 3]])));
  expect(all).toHaveLength(250);
  const { report } = await client.call('ViewCampaignReports', { CampaignId: campaignId, json: 1 }) as any;
  expect(to.map((phone) => report[phone].callerId)).toEqual(to.map((_, i) => callers[i % 3]));
});

const post = (token: string, key: string, params: object) =>
  at.ask('RunTzintuk', { method: 'POST', headers: { authorization: token, 'content-type': 'application/json', 'idempotency-key': key }, body: JSON.stringify(params) });

test('a random caller ID under one key is one ring and one answer, however many ask at once, and later again', async () => {
  const { token, client } = await at.system();
  const [to] = phones(1, 1000) as [string];
  const ask = async () => {
    for (;;) {
      const answer = await post(token, 'a code', { phones: to, callerId: 'RAND' });
      if (answer.status !== 409) return answer;
    }
  };
  const answers = await Promise.all(Array.from({ length: 10 }, ask));
  await at.advance(1);
  answers.push(await ask());
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  expect(answers[0]!.body).toMatchObject({ responseStatus: 'OK', callerId: 'RAND', biling: 0.1, verifyCode: expect.stringMatching(/^\d{4}$/) });
  const [[from, repeats], ...others] = await rings(to) as [[string, number]];
  expect([from.slice(-4), repeats, others]).toEqual([answers[0]!.body.verifyCode, 0, []]);
  expect((await client.call('GetTransactions', { filter: 'campaigns' })).transactions).toHaveLength(1);
});

test('while the carrier gives no random number nobody is rung or charged, and the caller is told so; a later try rings', async () => {
  const { token, client } = await at.system();
  const [to] = phones(1, 2000) as [string];
  const ask = async (carrier: Partial<Carrier>, key: string): Promise<any> => {
    const request = new Request(`${at.url}/ym/api/RunTzintuk`, { method: 'POST', headers: { authorization: token, 'content-type': 'application/json', 'idempotency-key': key }, body: JSON.stringify({ phones: to, callerId: 'RAND' }) });
    return (await api({ ...at.exchange, carrier: { ...at.exchange.carrier, ...carrier } })(request, { ip: '127.0.0.1' })).json();
  };
  const refused = await ask({ reserveCaller: () => Promise.reject(new Error('no route')) }, 'first');
  expect(refused).toMatchObject({ responseStatus: 'ERROR', message: expect.stringContaining('no random number') });
  await at.advance(16);
  expect(await rings(to)).toEqual([]);
  expect((await client.call('GetTransactions', { filter: 'campaigns' })).transactions).toEqual([]);
  expect((await client.call('GetCustomerData')).units).toBe('100');
  expect(await ask({}, 'second')).toMatchObject({ responseStatus: 'OK', callerId: 'RAND' });
  await at.advance(1);
  expect(await rings(to)).toHaveLength(1);
});
