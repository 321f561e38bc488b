import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, startStage, system } from './stage.ts';

let stage: Stage;
let token: string;
beforeAll(async () => {
  stage = await startStage();
  token = await stage.login();
});
afterAll(() => stage?.stop());

const form = (parameters: Record<string, string>) => String(new URLSearchParams(parameters));
const boundary = '------------------------d74496d66958873e';
const multipart = (parameters: Record<string, string>) =>
  `${Object.entries(parameters).map(([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('')}--${boundary}--\r\n`;

const sms = (message: string) => ({ token, phones: '0501234567', message });
const encodings: [string, (message: string) => object][] = [
  ['a query line', (message) => ({ query: form(sms(message)) })],
  ['JSON', (message) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(sms(message)) })],
  ['JSON in base64', (message) => ({ method: 'POST', headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(sms(message)), base64: true })],
  ['a form', (message) => ({ method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: form(sms(message)) })],
  ['a form in base64', (message) => ({ method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: form(sms(message)), base64: true })],
  ['multipart in base64', (message) => ({ method: 'POST', headers: { 'content-type': `multipart/form-data; boundary=${boundary}` }, body: multipart(sms(message)), base64: true })],
];

describe('a caller of the function URL', () => {
  it.each(encodings)('sends a Hebrew text by %s: it is in the log under the address AWS saw, and its poke is queued', async (encoding, request) => {
    const message = `שלום מ"${encoding}" 🙂 + 100%`;
    const sent = await stage.ask({ path: '/ym/api/SendSms', ...request(message) });
    expect(sent).toMatchObject({ status: 200, json: { responseStatus: 'OK', message, sendCount: 1 } });
    const { json: { rows } } = await stage.ask({ path: '/ym/api/GetSmsOutLog', query: form({ token, limit: '1' }) });
    expect(rows).toMatchObject([{ To: '0501234567', Message: message, RunBy: '203.0.113.7', DeliveryReport: null }]);
    expect(stage.sqs.messages.at(-1)).toMatchObject({ MessageGroupId: `S#${system.did}`, Body: expect.stringContaining('"kind":"sms"') });
  });

  it('sends its token in a header, beside cookies and words that are no ASCII', async () => {
    const answer = await stage.ask({ path: '/ym/api/GetSession', headers: { authorization: token, 'user-agent': 'דפדפן/1.0' }, cookies: ['a=1', 'b=2'] });
    expect(answer).toMatchObject({ status: 200, json: { responseStatus: 'OK', username: system.did } });
  });

  it('repeats a command with its idempotency key and is answered the same, once charged', async () => {
    const request = { path: '/ym/api/SendSms', method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': 'once' }, body: JSON.stringify(sms('פעם אחת')) };
    const first = await stage.ask(request);
    const queued = stage.sqs.messages.length;
    const again = await stage.ask(request);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.json).toEqual(first.json);
    expect(stage.sqs.messages).toHaveLength(queued);
  });

  it('is answered its preflight by the exchange, without a body', async () => {
    const answer = await stage.ask({ method: 'OPTIONS', path: '/ym/api/SendSms', headers: { origin: 'https://example.com', 'access-control-request-method': 'POST' } });
    expect(answer).toMatchObject({ status: 204, headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': expect.stringContaining('authorization') }, json: undefined });
  });

  it('is told the nearest name of a command that is none, wherever its slashes are', async () => {
    const answer = await stage.ask({ path: '//ym/api//SendSmss/' });
    expect(answer).toMatchObject({ status: 404, headers: { 'content-type': 'application/json; charset=utf-8' }, json: { responseStatus: 'ERROR', message: expect.stringContaining('SendSms') } });
  });

  it('is refused a body over 6 MB and a query line over 10 KB', async () => {
    const large = await stage.ask({ method: 'POST', path: '/ym/api/SendSms', headers: { 'content-type': 'application/json' }, body: JSON.stringify(sms('א'.repeat(3.2 * 1024 * 1024))) });
    expect(large).toMatchObject({ status: 413, json: { responseStatus: 'ERROR' } });
    const long = await stage.ask({ path: '/ym/api/SendSms', query: form(sms('א'.repeat(2000))) });
    expect(long).toMatchObject({ status: 414, json: { responseStatus: 'ERROR' } });
  });

  it('leaves neither its token, its password nor its text in the log', async () => {
    const message = 'סוד שאיש לא יקרא';
    await stage.ask({ path: '/ym/api/SendSms', query: form(sms(message)) });
    const log = await stage.log('api');
    expect(log).toContain('"command":"SendSms"');
    for (const secret of [token, `password=${system.password}`, message]) expect(log).not.toContain(secret);
  });
});
