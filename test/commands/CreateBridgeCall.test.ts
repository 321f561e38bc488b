import { block } from '@merkazia/exchange/store/blocked';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
type Client = ReturnType<typeof at.client>;
const numbers = { Phones: '0541000001', BridgePhones: '0541000002' };
const bridges = async (to: string) => (await at.arrived(encodeURIComponent(to))).filter(({ type }) => type === 'bridge');
/** The movements of a call in their order: what, and how many units. */
const movements = async (client: Client, campaign: string) => (await client.call('GetTransactions', { filter: 'campaigns' })).transactions
  .filter(({ campaignId }) => campaignId === campaign).reverse().map(({ description, amount }) => [description.replace(`-${campaign}`, ''), amount]);
const units = async (client: Client) => Number((await client.call('GetCustomerData')).units);
/** A client of a system after hours, when its session is over. */
const later = async (did: string) => at.client({ token: await at.session(did) });

test('two numbers are connected, and both legs are charged by the second: 60 and 50 seconds are 110', async () => {
  const { client, did } = await at.system();
  const answer = await client.call('CreateBridgeCall', { Phones: '054-1000001', BridgePhones: '+972541000002' });
  expect(answer).toEqual({
    responseStatus: 'OK', yAfastVersion: '0.1.0', CampaignId: expect.stringMatching(/^WSOC-LC-\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d-\d{3}$/), callerId: did, callsCount: 1, bilingPerCall: 0.1, biling: '0.1',
    SendMailInCall: false, RecordCall: false, SendMailInCallTo: '', OKCalls: 1, ErrorCalls: {}, Billing: 0.1, CustomerUnit: 99.9, CallerId: did, Phones: ['0541000001'],
  });
  await at.advance(0.5);
  expect(await bridges('0541000001')).toMatchObject([{ from: did, second: '0541000002', seconds: 600, repeats: 0, record: false }]);
  expect(await units(client)).toBe(79.9);
  await at.advance(1);
  expect(await movements(client, answer.CampaignId)).toEqual([['Start', -20.1], ['End', 18.167]]);
  expect(await units(client)).toBe(98.067);
});

test.each<[string, string, string, number]>([
  ['a first leg that nobody answers', '0500000025', '0541000003', 0],
  ['a busy first leg', '0500000021', '0541000003', 0],
  ['a first leg that is refused at once', '0500000028', '0541000003', 0],
  ['a network that is congested at once', '0500000027', '0541000003', 0],
  ['a second leg that is busy: the first is over at once', '0541000004', '0500000021', 0],
  ['a second leg that nobody answers in 30 seconds', '0541000005', '0500000025', 500],
  ['two that talk for 2 seconds', '0541000006', '0500000020', 67],
  ['a voicemail that answers the second leg', '0541000007', '0500000024', 67],
  ['two that talk for 12 seconds', '0541000008', '0500000023', 400],
  ['a first leg that hangs up after 12 seconds, two after the second answered', '0500000023', '0541000009', 233],
  ['a first leg that answers after 20 seconds, and 20 more, of which 10 are connected', '0500000041', '0541000003', 833],
  ['events that come twice and three times', '0500000010', '0500000020', 67],
  ['events in the reverse order', '0500000011', '0500000020', 67],
  ['a carrier whose answer is lost', '0500000012', '0500000020', 67],
])('of %s the set-up and its seconds are charged, and no more', async (_, Phones, BridgePhones, price) => {
  const { client } = await at.system();
  const { CampaignId } = await client.call('CreateBridgeCall', { Phones, BridgePhones });
  await at.advance(20);
  expect(await units(client)).toBe((99_900 - price) / 1000);
  expect((await movements(client, CampaignId)).map(([word]) => word)).toEqual(['Start', 'End']);
});

test('a call that nothing is ever heard of is known to operators, who settle it; what was held is back', async () => {
  let { client, did } = await at.system();
  const { CampaignId } = await client.call('CreateBridgeCall', { Phones: '0500000008', BridgePhones: '0541000010' });
  expect(await units(client)).toBe(79.9);
  await at.advance(60 * 5);
  client = await later(did);
  expect(await units(client)).toBe(99.9);
  const key = `${CampaignId}.${did}`;
  const { calls } = await at.admin.call('ListUnknownCalls', {});
  expect(calls).toContainEqual(expect.objectContaining({ key, did, from: did, to: '0500000008', cost: 0.1 }));
  expect(await at.admin.call('SettleUnknownCall', { key, outcome: 'failed' })).toMatchObject({ refund: 0.1 });
  expect(await units(client)).toBe(100);
  await expect(at.admin.call('SettleUnknownCall', { key, outcome: 'failed' })).rejects.toThrow('known');
  expect((await at.admin.call('ListUnknownCalls', {})).calls.map((call) => call.key)).not.toContain(key);
});

test('a long call is paid for ahead, ten minutes at a time, and the carrier lets it last as long as that', async () => {
  const { client } = await at.system({ units: 60_000 });
  const { CampaignId } = await client.call('CreateBridgeCall', { Phones: '0500000040', BridgePhones: '0500000042' });
  await at.advance(9);
  expect((await movements(client, CampaignId))).toEqual([['Start', -20.1], ['More', -20]]);
  expect(await bridges('0500000040')).toMatchObject([{ seconds: 1200, repeats: 0 }]);
  await at.advance(25);
  expect((await movements(client, CampaignId))).toEqual([['Start', -20.1], ['More', -20], ['More', -19.9]]);
  expect(await bridges('0500000040')).toHaveLength(1);
  // All there was: 29 minutes and 57 seconds of both legs, and not a thousandth below zero.
  expect(await units(client)).toBe(0);
});

test('with little left it is short, and with less than half a minute of both legs there is none', async () => {
  const { client } = await at.system({ units: 2100 });
  await client.call('CreateBridgeCall', { ...numbers });
  await at.advance(3);
  expect(await units(client)).toBe(0.167);
  const poor = await at.system({ units: 1099 });
  await expect(poor.client.call('CreateBridgeCall', numbers)).rejects.toMatchObject({ message: 'Low unit balance', code: 103 });
  const late = await at.system({ unitsExpire: at.exchange.clock.now() - 1 });
  await expect(late.client.call('CreateBridgeCall', numbers)).rejects.toMatchObject({ message: 'Low unit balance' });
});

test('of twenty calls at once on a small balance as many are set up as it pays for', async () => {
  const { client } = await at.system({ units: 45_000 });
  const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => client.call('CreateBridgeCall', { Phones: `05411000${10 + i}`, BridgePhones: '0541000002' }).catch((error) => error.message)));
  const set = answers.filter((answer) => typeof answer === 'object');
  expect(new Set(set.map(({ CampaignId }) => CampaignId)).size).toBe(3);
  expect(answers.filter((answer) => answer === 'Low unit balance')).toHaveLength(17);
  await at.advance(3);
  expect(await units(client)).toBe((45_000 - 3 * 1933) / 1000);
});

test.each<[object, string, number?]>([
  [{ Phones: 'nobody', BridgePhones: '0541000002' }, 'Phones', 102],
  [{ Phones: '0541000001', BridgePhones: '*8080' }, 'BridgePhones', 102],
  [{ Phones: '0541000001:0541000002', BridgePhones: '0541000003' }, 'Phones', 102],
  [{ Phones: '0541000001', BridgePhones: '0541000002,0541000003' }, 'BridgePhones', 102],
  [{ Phones: '0541000001', BridgePhones: '054-1000001' }, 'BridgePhones', 102],
  [{ Phones: '1900123456', BridgePhones: '0541000002' }, 'Phones', 102],
  [{ Phones: '0541000001', BridgePhones: '+442071234567' }, 'BridgePhones', 102],
  [{ Phones: '0541000001', BridgePhones: '0541000099' }, 'blocked', 102],
  [{ ...numbers, callerId: '0529999999' }, 'callerId', 120],
  [{ ...numbers, SendMailInCall: 1 }, 'SendMailInCallTo'],
  [{ ...numbers, RecordCall: 1, SendMailInCall: 1, SendMailInCallTo: 'a@b, c@d' }, 'SendMailInCallTo'],
  [{ ...numbers, DialSip: 1 }, 'DialSip'],
  [{ ...numbers, DialSip: 1, AccountNumber: 7 }, 'AccountNumber'],
  [{ ...numbers, DialSipExtension: 1 }, 'SipExtension'],
  [{ ...numbers, DialSipExtension: 1, SipExtension: 201 }, 'SipExtension'],
])('%o is refused, naming what is wrong, before any charge', async (given, message, code) => {
  const { client, did } = await at.system();
  await block(at.exchange.table, did, '0541000099');
  await expect(client.call('CreateBridgeCall', given as typeof numbers)).rejects.toMatchObject({ responseStatus: 'ERROR', message: expect.stringContaining(message), ...(code ? { code } : {}) });
  expect(await units(client)).toBe(100);
});

test('with SIP an account of the system rings, or the one that has an extension, and only the external leg is charged', async () => {
  const { client, did } = await at.system();
  for (const extNumber of [249, 250]) await client.call('CreateSipAccount', { extNumber });
  for (const [given, user] of [[{ DialSip: 1 }, 1], [{ DialSip: 1, AccountNumber: 2 }, 2], [{ DialSip: 1, DialSipExtension: 1, SipExtension: 250 }, 2]] as const) {
    const before = await units(client);
    expect(await client.call('CreateBridgeCall', { Phones: 'ignored', BridgePhones: '0541000020', ...given })).toMatchObject({ Phones: [`${did}=${user}`] });
    await at.advance(2);
    expect((await bridges(`${did}=${user}`)).length).toBeGreaterThan(0);
    expect(Math.round((before - (await units(client))) * 1000)).toBe(933);
  }
});

test('the call shows a secondary number, or one that is approved, on both legs', async () => {
  const { client } = await at.system({ secondaryDids: [{ did: '0779555501', usage: '' }], callerIds: [{ number: '0528888888', expires: at.exchange.clock.now() + 3_600_000 }] });
  for (const [given, shown] of [['077-955-5501', '0779555501'], ['0528888888', '0528888888']]) {
    expect(await client.call('CreateBridgeCall', { Phones: '0541000030', BridgePhones: '0541000031', callerId: given })).toMatchObject({ callerId: shown, CallerId: shown });
  }
  await at.advance(0.1);
  expect((await bridges('0541000030')).map(({ from }) => from)).toEqual(['0779555501', '0528888888']);
});
