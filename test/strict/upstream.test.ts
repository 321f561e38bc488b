import { createClient } from '@merkazia/client';
import { beforeEach, expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';

const at = useExchange({ strictHosted: true });
beforeEach(() => control({ fault: 'off' }));

const control = async (body?: object): Promise<any> => {
  const response = await fetch(`${at.url}/simulator/upstream`, body && { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, ...((await response.json()) as object) };
};
/** A request as a program makes it; `undefined` when the connection was cut. */
const ask = async (command: string, params: Record<string, string> = {}) => {
  const response = await fetch(`${at.url}/ym/api/${command}`, { method: 'POST', headers: { authorization: `${demo.number}:${demo.password}` }, body: new URLSearchParams(params) }).catch(() => undefined);
  return response && { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};
const sms = (phones: string) => ask('SendSms', { phones, message: 'x' });
const isOk = (answer: Awaited<ReturnType<typeof ask>>) => JSON.parse(answer!.text).responseStatus === 'OK';
const reached = async (to: string) => {
  await at.settle();
  return (await at.arrived(to)).length;
};

test('a filter answers its page for as many requests as it was told, and none of them reaches a command', async () => {
  await control({ fault: 'html', times: 2 });
  for (let i = 0; i < 2; i++) expect(await sms('0541800001')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', text: expect.stringContaining('<html') });
  expect(isOk(await sms('0541800001'))).toBe(true);
  expect(await reached('0541800001')).toBe(1);
});

test('a gateway\'s page may have a status of its own, and may come when the command ran', async () => {
  await control({ fault: 'html', times: 1, status: 502, when: 'after' });
  expect(await sms('0541800002')).toMatchObject({ status: 502, type: 'text/html; charset=utf-8' });
  expect(await reached('0541800002')).toBe(1);
});

test('half a JSON is answered to what was done, unless it is said to be answered before', async () => {
  await control({ fault: 'garbage', times: 1 });
  await control({ fault: 'garbage', times: 1, when: 'before' });
  for (let i = 0; i < 2; i++) {
    const { status, type, text } = (await sms('0541800003'))!;
    expect([status, type, text[0]]).toEqual([200, 'application/json; charset=utf-8', '{']);
    expect(() => JSON.parse(text)).toThrow();
  }
  expect(await reached('0541800003')).toBe(1);
});

test('a connection is cut before the command ran, or after it', async () => {
  await control({ fault: 'cut', times: 1 });
  expect(await sms('0541800004')).toBeUndefined();
  expect(await reached('0541800004')).toBe(0);
  await control({ fault: 'cut', times: 1, when: 'after' });
  expect(await sms('0541800004')).toBeUndefined();
  expect(await reached('0541800004')).toBe(1);
});

test('a slow upstream does the command whether its caller still waits or not', async () => {
  await control({ fault: 'slow', ms: 600_000, times: 2 });
  const impatient = AbortSignal.timeout(50);
  await expect(fetch(`${at.url}/ym/api/SendSms?token=${demo.number}:${demo.password}&phones=0541800005&message=x`, { signal: impatient })).rejects.toThrow();
  const patient = sms('0541800006');
  while ((await control()).faults.length > 0) await new Promise(setImmediate);
  expect(await reached('0541800005')).toBe(0);
  await control({ fault: 'off' });
  expect(isOk(await patient)).toBe(true);
  while ((await reached('0541800005')) === 0) await new Promise(setImmediate);
  expect([await reached('0541800005'), await reached('0541800006')]).toEqual([1, 1]);
});

test('an answer may be slow when the command ran', async () => {
  await control({ fault: 'slow', ms: 600_000, times: 1, when: 'after' });
  const answer = sms('0541800007');
  while ((await reached('0541800007')) === 0) await new Promise(setImmediate);
  await control({ fault: 'off' });
  expect(isOk(await answer)).toBe(true);
});

test('JSON comes where bytes were asked, and other commands are left alone', async () => {
  await ask('UploadTextFile', { what: 'a.txt', contents: 'שלום' });
  await control({ fault: 'json-for-bytes', times: 1 });
  expect(isOk(await ask('GetSession'))).toBe(true);
  expect(await ask('DownloadFile', { path: 'a.txt' })).toMatchObject({ status: 200, type: 'application/json; charset=utf-8', text: expect.stringContaining('EXCEPTION') });
  expect(await ask('DownloadFile', { path: 'a.txt' })).toMatchObject({ status: 200, type: 'application/octet-stream', text: 'שלום' });
});

test('a fault may be for one command; faults come in the order in which they were told, until they are turned off', async () => {
  await at.running.reset();
  await control({ fault: 'html', command: 'SendSms' });
  await control({ fault: 'garbage', times: 1 });
  expect((await sms('0541800008'))!.type).toMatch('text/html');
  expect((await ask('GetSession'))!.text).not.toMatch(/\}$/);
  expect(isOk(await ask('GetSession'))).toBe(true);
  expect((await sms('0541800008'))!.type).toMatch('text/html');
  expect(await control()).toEqual({
    status: 200, faults: [{ fault: 'html', command: 'SendSms', when: 'before', ms: 1000, status: 200, times: null }], met: { html: 2, garbage: 1 }, requests: { SendSms: 2, GetSession: 2 },
  });
  expect((await control({ fault: 'off' })).faults).toEqual([]);
  expect(isOk(await sms('0541800008'))).toBe(true);
});

test('a reset ends every fault and count', async () => {
  await control({ fault: 'cut' });
  await ask('GetSession');
  await at.running.reset();
  expect(await control()).toEqual({ status: 200, faults: [], met: {}, requests: {} });
});

test.each([
  [{ fault: 'fire' }, 'fault must be one of html, garbage, slow, cut, json-for-bytes or off; not "fire".'],
  [{ fault: 'html', times: 0 }, 'times must be a whole number above 0, not 0.'],
  [{ fault: 'html', command: 'sendsms' }, 'command must be the name of a command, not "sendsms".'],
  [{ fault: 'cut', when: 'during' }, 'when must be before or after (the command ran), not "during".'],
  [{ fault: 'json-for-bytes', when: 'before' }, 'when must be after: what a command answers instead of bytes, it answers when it ran.'],
  [{ fault: 'slow', ms: -1 }, 'ms must be a whole number of milliseconds, not -1.'],
  [{ fault: 'html', status: 99 }, 'status must be an HTTP status from 200 to 599, not 99.'],
])('a fault that makes no sense is refused: %j', async (body, message) => {
  expect(await control(body)).toEqual({ status: 400, error: message });
});

test('the client names each of them, and says when it is not known whether something was done', async () => {
  const client = createClient({ baseUrl: at.url, username: demo.number, password: demo.password, retries: 0 });
  await client.call('GetSession');
  for (const [fault, message] of [['html', /text\/html/], ['garbage', /malformed JSON/], ['cut', /whether it was done is not known/]] as const) {
    await control({ fault, times: 1 });
    await expect(client.call('SendSms', { phones: '0541800009', message: 'x' })).rejects.toThrow(message);
  }
});
