import { handlers } from '@merkazia/exchange/commands/table';
import { commands } from '@merkazia/contract/commands';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { queueOf } from '../harness/queues.ts';
import { receiver } from '../harness/receiver.ts';
import { rightRequests } from '../wire/right.ts';

const at = useExchange({ strictHosted: true });
const right = rightRequests(at);
const built = Object.keys(handlers) as (keyof typeof handlers)[];
const date = expect.stringMatching(/^\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d$/);
const ask = async (command: string, token: string, params: Record<string, string> = {}): Promise<any> =>
  (await at.ask(command, { method: 'POST', headers: { authorization: token }, body: new URLSearchParams(params) })).body;

// The harness holds every answer of a strict exchange against the wire: no field beside the contract's and the wire's.
test.each(built)('%s does its work, and answers in the fields of the wire', async (command) => {
  for (let i = 0; i < 6; i++) {
    const { token, given } = await right(command, i);
    const response = await at.fetch(command, { method: 'POST', body: new URLSearchParams(given as Record<string, string>), headers: commands[command].session ? { authorization: token } : {} });
    expect(response.status, JSON.stringify(given)).toBe(200);
    if (response.headers.get('content-type')!.startsWith('application/json')) expect(await response.json(), JSON.stringify(given)).toMatchObject({ responseStatus: 'OK' });
    else expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0);
  }
});

test('GetAllSessions has `data` and `count` alone', async () => {
  const { token } = await at.verified();
  const answer = await ask('GetAllSessions', token);
  expect(Object.keys(answer).sort()).toEqual(['count', 'data', 'responseStatus', 'yAfastVersion']);
  expect([answer.count, answer.data.length]).toEqual([1, 1]);
});

test('RunTzintuk tells the charge as a text with two decimals', async () => {
  const { token, did } = await at.system();
  expect(await ask('RunTzintuk', token, { phones: '0541710001:0541710002:0541710003' })).toMatchObject({ biling: '0.30', bilingPerCall: 0.1, callsCount: 3, callerId: did, callsTimeout: 9, campaignId: expect.stringMatching(/^YA-/) });
  expect(await ask('RunTzintuk', token, { phones: 'nobody' })).toMatchObject({ responseStatus: 'ERROR' });
});

test('RunTzintuk with RAND tells the number that the telephone shows, where the document says RAND', async () => {
  const { token } = await at.system();
  const { callerId, verifyCode } = await ask('RunTzintuk', token, { phones: '0541710004', callerId: 'RAND' });
  await at.settle();
  const [{ from }] = await at.arrived('0541710004');
  expect([callerId, verifyCode]).toEqual([from, from.slice(-4)]);
});

test('GetQueueRealTime tells waits and places as numbers', async () => {
  const { did, token } = await at.system();
  await queueOf(at, did).tell({ event: 'join', call: 'c1', phone: '0541710005', at: at.exchange.clock.now() - 60_000 }, { event: 'join', call: 'c2', phone: '0541710006' });
  const { entries } = await ask('GetQueueRealTime', token, { queuePath: '/1/2' });
  expect(entries).toMatchObject([{ phone: '0541710005', Position: 1 }, { phone: '0541710006', Position: 2 }]);
  expect(entries[0].Wait).toBeGreaterThanOrEqual(60);
});

test('the report of a message has a shape of its own', async () => {
  const { token, did, client } = await at.system();
  await ask('SendSms', token, { phones: '0541710007:0500000001:0500000008', message: 'שלום' });
  await at.settle();
  const { description } = (await client.call('GetCustomerSmsTransactions')).rows[0]!;
  const answer = await ask('ViewCampaignReports', token, { CampaignId: description, json: '1' });
  expect(answer.CampaignData).toEqual({ campaignId: description.replace('Start-YA-', ''), type: 'SMS', callerId: did, startDate: date, endDate: date, calls: '3', success: '1', failed: '1', units: '0.30', text: 'שלום' });
  expect(answer.report).toEqual({
    '0541710007': { phone: '0541710007', status: 'DELIVRD', date, duration: '0', units: '0.10' },
    '0500000001': { phone: '0500000001', status: 'ESME_RINVDSTADR', date, duration: '0', units: '0.10' },
    '0500000008': { phone: '0500000008', status: 'ESME_ROK', date, duration: '0', units: '0.10' },
  });
});

test('the report of a tzintuk has the switch\'s words, and of what is not over none', async () => {
  const { token } = await at.system();
  const outcomes = { '0541710010': 'answered', '0541710011': 'no-answer', '0541710012': 'busy' };
  const { campaignId } = await ask('RunTzintuk', token, { phones: [...Object.keys(outcomes), '0541710013'].join(':') });
  for (const [number, outcome] of Object.entries(outcomes)) at.running.simulator.script(number, outcome);
  await at.advance(2);
  const { report } = await ask('ViewCampaignReports', token, { CampaignId: campaignId, json: '1' });
  expect(Object.values(report).map(({ status }: any) => status)).toEqual(['ANSWERED', 'NOANSWER', 'BUSY', 'NOANSWER']);
  for (const line of Object.values(report)) expect(line).toMatchObject({ date, duration: expect.stringMatching(/^\d+$/), units: '0.10' });
});

test.runIf(built.includes('SendTTS' as never))('hooks are for 500 numbers; with one more nothing is called or charged', async () => {
  const { token, client } = await at.system();
  const { url, got } = await receiver();
  const phones = Array.from({ length: 501 }, (_, i) => `0541${720_000 + i}`).join(':');
  expect(await ask('SendTTS', token, { phones, ttsMessage: 'שלום', callbackUrl: url })).toMatchObject({ responseStatus: 'ERROR' });
  expect([(await client.call('GetCustomerData')).units, got]).toEqual(['100', []]);
});
