import type { Client } from '@merkazia/client';
import { hosted } from '@merkazia/exchange/carrier/hosted/adapter';
import { upstream } from '@merkazia/exchange/carrier/hosted/upstream';
import { expect, test } from 'vitest';
import { demo } from '../harness/exchange.ts';
import { password, useTwo } from './two.ts';

const two = useTwo({ timeout: 2500 });
const { at } = two;

let last = 0;
/** Numbers that no other test reaches. */
const numbers = (count: number): string[] => Array.from({ length: count }, () => `0530${String(++last).padStart(6, '0')}`);
const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 20_000, interval: 50 });
const met = async (fault: string): Promise<number> => ((await (await fetch(`${two.upstream.url}/simulator/upstream`)).json()) as any).met[fault] ?? 0;

interface Send { count: number; command: 'SendSms' | 'RunTzintuk'; send(client: Client, phones: string): Promise<unknown> }

const sends: Record<string, Send> = {
  'a message to a few': { count: 3, command: 'SendSms', send: (client, phones) => client.call('SendSms', { phones, message: 'שלום' }) },
  'a campaign of messages': { count: 33, command: 'SendSms', send: (client, phones) => client.call('SendSms', { phones, message: 'שלום לכולם' }) },
  'rings': { count: 25, command: 'RunTzintuk', send: (client, phones) => client.call('RunTzintuk', { phones }) },
};

const faults: Record<string, object> = {
  'cuts the connection before it does anything': { fault: 'cut', when: 'before' },
  'cuts the connection when it has done it': { fault: 'cut', when: 'after' },
  'answers half a JSON': { fault: 'garbage' },
  'is hidden behind a filter that says HTML': { fault: 'html', when: 'before' },
  'has its answer replaced by a filter': { fault: 'html', when: 'after', status: 418 },
  'is slower than anybody waits': { fault: 'slow', ms: 4000 },
  'answers later than anybody waits': { fault: 'slow', when: 'after', ms: 4000 },
};

/** Whether upstream may be known, by its books, to have run what met the fault. */
const ran = (fault: object): boolean => (fault as { when?: string }).when === 'after' || (fault as { fault: string }).fault === 'slow';

for (const [what, { count, command, send }] of Object.entries(sends)) {
  // A few meet every fault; of many, which take longer, those are told that differ in what is known afterwards.
  const mine = Object.entries(faults).filter(([name]) => count <= 3 || /^cuts/.test(name));
  test.each(mine)(`${what}: when upstream %s, no telephone is reached twice, and what its books do not show is unknown, paid for and never sent again`, async (_, fault) => {
    const { did, client } = await two.system();
    const phones = numbers(count);
    const before = await met((fault as { fault: string }).fault);
    await two.misbehave({ ...fault, times: 2, command });
    await send(client, phones.join(':'));
    await eventually(() => met((fault as { fault: string }).fault)).toBeGreaterThan(before);
    // What is slow arrives whatever the exchange in front of it thinks; only then may time fly.
    if ((fault as { fault: string }).fault === 'slow') await eventually(async () => (await two.reached(...phones)).length).toBeGreaterThan(0);
    await two.misbehave({ fault: 'off' });
    await two.advance(ran(fault) ? 300 : 600, ran(fault) ? 30 : 120);
    const reached = (await two.reached(...phones)).map(({ to, from }) => `${to} ${from}`).sort();
    expect(new Set(reached).size).toBe(reached.length);
    const all = phones.map((to) => `${to} ${did}`);
    if (ran(fault)) expect(reached).toEqual(all);
    else expect(all).toEqual(expect.arrayContaining(reached));
    await expectKnown(client, command, phones, reached.map((one) => one.split(' ')[0]!), ran(fault));
  });
}

/** Of those that were reached everything is known, of the others nothing; all of them are paid for. */
async function expectKnown(client: Client, command: Send['command'], phones: string[], reached: string[], all: boolean): Promise<void> {
  const { transactions } = await client.call('GetTransactions', { filter: 'campaigns' });
  if (command === 'SendSms') {
    const { rows } = await client.call('GetSmsOutLog', {});
    expect(Object.fromEntries(rows.map(({ To, DeliveryReport }) => [To, DeliveryReport]))).toEqual(Object.fromEntries(phones.map((to) => [to, reached.includes(to) ? 'DELIVRD' : null])));
    expect((await client.call('GetCustomerSmsTransactions')).rows.reduce((sum, { amount }) => sum + Math.round(amount * 10), 0)).toBe(1000 - phones.length);
    return;
  }
  const { CampaignData } = (await client.call('ViewCampaignReports', { CampaignId: transactions.at(-1)!.description, json: true })) as any;
  expect(CampaignData).toMatchObject({ status: 'ended', total: phones.length, done: reached.length, ...(all ? {} : { billing: phones.length / 10 }) });
}

test('the same text to the same number again and again, some of it cut, is sent as often as it was asked for, but for what may never have left', async () => {
  const { client } = await two.system();
  const [phone] = numbers(1);
  const before = await met('cut');
  await two.misbehave({ fault: 'cut', when: 'after', times: 2, command: 'SendSms' });
  await two.misbehave({ fault: 'cut', when: 'before', times: 1, command: 'SendSms' });
  for (let i = 0; i < 5; i++) await client.call('SendSms', { phones: phone!, message: 'הקוד הוא 1234' });
  await eventually(() => met('cut')).toBe(before + 3);
  await two.advance(600, 120);
  expect(await two.reached(phone!)).toHaveLength(4);
  const { rows } = await client.call('GetSmsOutLog', {});
  expect(rows.filter(({ DeliveryReport }) => DeliveryReport === 'DELIVRD')).toHaveLength(4);
});

test('the same numbers rung again and again, some of it cut, ring as often as it was asked for', async () => {
  const { client } = await two.system();
  const phones = numbers(4);
  const before = await met('cut');
  await two.misbehave({ fault: 'cut', when: 'after', times: 2, command: 'RunTzintuk' });
  for (let i = 0; i < 4; i++) await client.call('RunTzintuk', { phones: phones.join(':') });
  await eventually(() => met('cut')).toBe(before + 2);
  await two.advance(300, 30);
  expect(await two.reached(...phones)).toHaveLength(16);
});

test('what certainly did not leave, because nobody listened, is sent when somebody does', async () => {
  const { did } = await two.system();
  const [phone] = numbers(1);
  const { table, clock, log } = at.exchange;
  const tokens = { of: async () => `${did}:${password}`, forget: () => {} };
  const carrier = (baseUrl: string) => hosted(upstream({ baseUrl, tokens, table, clock, log }));
  const message = { key: `${did}.1770659412123.0.0`, from: did, to: phone!, text: 'שלום', flash: false };
  await expect(carrier('http://127.0.0.1:9').sendSms(message)).rejects.toThrow();
  expect(await carrier(two.upstream.url).sendSms(message)).toEqual({ taken: true });
  await two.upstream.settle();
  expect(await two.reached(phone!)).toHaveLength(1);
});

test('a random ring that got no answer is an error, costs nothing here and is not made again', async () => {
  const { client } = await two.system();
  const [phone] = numbers(1);
  const units = (await client.call('GetCustomerData')).units;
  await two.misbehave({ fault: 'cut', when: 'after', times: 1, command: 'RunTzintuk' });
  await expect(client.call('RunTzintuk', { phones: phone!, callerId: 'RAND' })).rejects.toThrow('it is not known whether');
  await two.advance(300, 30);
  expect(await two.reached(phone!)).toHaveLength(1);
  expect((await client.call('GetCustomerData')).units).toBe(units);
});

test('a verification call that got no answer counts as sent', async () => {
  const client = at.client({ token: await at.session(demo.number) });
  await two.misbehave({ fault: 'garbage', times: 1, command: 'RunTzintuk' });
  await expect(client.call('DoubleAuth', { action: 'SendCode' })).rejects.toThrow('It is not known whether the call went out');
});

test('a session upstream that died, by whichever of its three texts, is opened anew and nothing is sent twice', async () => {
  const { did } = await two.system();
  for (let round = 0; round < 4; round++) {
    const phones = numbers(2);
    await at.client({ token: await at.session(did) }).call('SendSms', { phones: phones.join(':'), message: 'שלום' });
    await two.advance(20);
    expect(await two.reached(...phones)).toHaveLength(2);
    await two.advance(31 * 60, 31 * 60);
  }
});

test('an account upstream without units holds a message back until it has some, and then refuses it', async () => {
  const { did, client } = await two.system();
  const phones = numbers(2);
  const credit = (purse: 'sms' | 'units', amount: number) => upstreamAdmin('CreditSystem', { did, purse, amount, description: 'test' });
  await credit('sms', -100);
  await credit('units', -100);
  await client.call('SendSms', { phones: phones[0]!, message: 'שלום' });
  await two.advance(20);
  expect(await two.reached(phones[0]!)).toEqual([]);
  await credit('sms', 10);
  await two.advance(60);
  expect(await two.reached(phones[0]!)).toHaveLength(1);
  await credit('sms', -9.9);
  await client.call('SendSms', { phones: phones[1]!, message: 'שלום' });
  await two.advance(420, 30);
  expect((await client.call('GetSmsOutLog', { limit: 1 })).rows[0]!.DeliveryReport).toBe('ESME_RSUBMITFAIL');
});

async function upstreamAdmin(command: string, params: object): Promise<void> {
  const response = await fetch(`${two.upstream.url}/ym/admin/${command}`, { method: 'POST', headers: { authorization: two.upstream.operatorKey, 'content-type': 'application/json' }, body: JSON.stringify(params) });
  expect(await response.json()).toMatchObject({ responseStatus: 'OK' });
}
