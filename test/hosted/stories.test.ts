import { expect, test } from 'vitest';
import { demo } from '../harness/exchange.ts';
import { useTwo } from './two.ts';

const two = useTwo();
const { at } = two;
const numbers = (first: number, count: number): string[] => Array.from({ length: count }, (_, i) => `05${String(20_000_000 + first + i)}`);

test('a message to a few goes out once upstream, by one command, and its delivery comes back', async () => {
  const { did, client } = await two.system();
  const phones = [...numbers(100, 3), '0500000001', '0500000006'];
  const before = (await two.asked()).SendSms ?? 0;
  await client.call('SendSms', { phones: phones.join(':'), message: 'שלום לכולם' });
  await two.advance(40);
  expect((await two.asked()).SendSms! - before).toBe(1);
  expect((await two.reached(...phones)).map(({ to, from, text }) => [to, from, text])).toEqual(phones.map((to) => [to, did, 'שלום לכולם']));
  const { rows } = await client.call('GetSmsOutLog', {});
  expect(Object.fromEntries(rows.map(({ To, DeliveryReport }) => [To, DeliveryReport]))).toEqual({
    ...Object.fromEntries(numbers(100, 3).map((to) => [to, 'DELIVRD'])), '0500000001': 'ESME_RINVDSTADR', '0500000006': 'EXPIRED',
  });
});

test('a campaign of messages goes out by a command for each ten numbers, every number once', async () => {
  const { client } = await two.system();
  const phones = numbers(1000, 45);
  const before = (await two.asked()).SendSms ?? 0;
  await client.call('SendSms', { phones: phones.join(':'), message: 'קמפיין' });
  await two.advance(60);
  expect((await two.asked()).SendSms! - before).toBe(5);
  expect((await two.reached(...phones)).map(({ to }) => to).sort()).toEqual(phones);
  const { rows } = await client.call('GetSmsOutLog', {});
  expect(rows.map(({ DeliveryReport }) => DeliveryReport)).toEqual(phones.map(() => 'DELIVRD'));
});

test('a ring to many rings each once, and how each ended comes back from a report of another shape', async () => {
  const { did, client } = await two.system();
  const phones = [...numbers(2000, 12), '0500000020', '0500000021', '0500000026', '0500000028'];
  const { campaignId, biling } = await client.call('RunTzintuk', { phones: phones.join(':') });
  expect(biling).toBe(1.6);
  await two.advance(120);
  expect((await two.reached(...phones)).map(({ to, type, from }) => [to, type, from]).sort()).toEqual(phones.map((to) => [to, 'ring', did]).sort());
  const { CampaignData, report } = (await client.call('ViewCampaignReports', { CampaignId: campaignId, json: true })) as any;
  expect(CampaignData).toMatchObject({ status: 'ended', total: 16, billing: 1.4 });
  expect(Object.fromEntries(Object.entries(report).map(([number, entry]: any) => [number, entry.outcome]))).toEqual({
    ...Object.fromEntries(numbers(2000, 12).map((to) => [to, 'no-answer'])), '0500000020': 'answered', '0500000021': 'busy', '0500000026': 'congestion', '0500000028': 'blocked',
  });
});

test('a ring with a random caller ID rings once, and its code is that of the number that rang', async () => {
  const { client } = await two.system();
  const [phone] = numbers(3000, 1);
  const { verifyCode, callerId, campaignId } = await client.call('RunTzintuk', { phones: phone!, callerId: 'RAND' });
  await two.advance(60);
  const rings = await two.reached(phone!);
  expect(rings).toHaveLength(1);
  expect(rings[0].from.slice(-4)).toBe(verifyCode);
  expect(callerId).toBe('RAND');
  const { CampaignData } = (await client.call('ViewCampaignReports', { CampaignId: campaignId, json: true })) as any;
  expect(CampaignData).toMatchObject({ status: 'ended', done: 1, fail: 0 });
});

test('who has no units is told so before anybody is rung upstream', async () => {
  const { did, client } = await two.system();
  await at.admin.call('CreditSystem', { did, purse: 'units', amount: -100, description: 'test' } as never);
  const [phone] = numbers(3100, 1);
  await expect(client.call('RunTzintuk', { phones: phone!, callerId: 'RAND' })).rejects.toThrow('Low unit balance');
  expect(await two.reached(phone!)).toEqual([]);
});

test('a free list is rung through both', async () => {
  const client = at.client();
  const { campaignId } = await client.call('RunTzintuk', { phones: 'tzl:100' });
  await two.advance(60);
  expect((await two.reached('0501234567', '0521234567', '0541234567')).map(({ to }) => to).sort()).toEqual(['0501234567', '0521234567', '0541234567']);
  expect(((await client.call('ViewCampaignReports', { CampaignId: campaignId, json: true })) as any).CampaignData).toMatchObject({ status: 'ended', done: 3, billing: 0 });
});

test('two-step verification is a ring from a random number upstream', async () => {
  const client = at.client({ token: await at.session(demo.number) });
  const { LastNumberToSend } = await client.call('DoubleAuth', { action: 'SendCode' });
  expect(LastNumberToSend).toBe('4567');
  await two.upstream.settle();
  const call = (await two.reached('0501234567')).at(-1);
  expect((await client.call('DoubleAuth', { action: 'VerifyCode', code: call.from.slice(-4) })).message).toBe('VerifiedOK');
});
