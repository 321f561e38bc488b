import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningExchange, startExchange } from '../../packages/local/src/start.ts';
import { get, login, post } from './caller.ts';

let exchange: RunningExchange;
let token: string;

beforeAll(async () => {
  exchange = await startExchange({ log: () => {} });
  token = await login(exchange.url);
});
afterAll(() => exchange?.close());

/** One request exactly as written; fetch would repair the path and refuse the headers. */
function raw(path: string, { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {}): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
  const { hostname, port } = new URL(exchange.url);
  return new Promise((done, fail) => {
    request({ hostname, port, path, method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => { text += part; }).on('end', () => done({ status: answer.statusCode!, headers: answer.headers, text }));
    }).on('error', fail).end();
  });
}

test.each(['/ym/api/GetSession', '//ym//api//getsession/', '/YM/Api/GETSESSION'])('the API takes %s', async (path) => {
  const { status, text } = await raw(`${path}?token=${token}`);
  expect([status, JSON.parse(text).responseStatus]).toEqual([200, 'OK']);
});

test('a caller is known by the address of its socket, whatever its headers say', async () => {
  const { text } = await raw(`/ym/api/ValidationToken?token=${token}`, { headers: { 'x-forwarded-for': '1.2.3.4', forwarded: 'for=1.2.3.4' } });
  expect(JSON.parse(text).tokenData.remoteIP).toBe('127.0.0.1');
});

test.each([10_300, 16_000, 40_000])('a query line of %i bytes is told to be too long in the API\'s own words', async (length) => {
  const { status, text } = await raw(`/ym/api/SendSms?message=${'x'.repeat(length)}`);
  expect(status).toBe(414);
  expect(JSON.parse(text)).toMatchObject({ responseStatus: 'ERROR', message: expect.stringContaining('POST') });
});

test('a body over 6 MB is refused with a whole answer', async () => {
  const answer = await fetch(`${exchange.url}/ym/api/SendSms`, { method: 'POST', body: new URLSearchParams({ message: 'x'.repeat(7_000_000) }) });
  expect(answer.status).toBe(413);
  expect(await answer.json()).toMatchObject({ responseStatus: 'ERROR' });
});

test('a path that is nobody\'s is told where things are', async () => {
  expect(await raw('/elsewhere')).toMatchObject({ status: 404, text: expect.stringContaining('/ym/api/{Command}') });
  expect(await raw('/simulator/elsewhere')).toMatchObject({ status: 404, text: expect.stringContaining('GET events') });
  expect((await raw('/hooks/carrier')).status).toBe(405);
});

test('an event that the carrier did not sign is refused', async () => {
  expect((await post(exchange.url, '/hooks/carrier', { type: 'sms.report', key: 'x', to: '0501234567', status: 'DELIVRD' })).status).toBe(401);
});

test('a page whose own name resolves to this machine gets nothing but the API', async () => {
  for (const path of ['/', '/docs', '/simulator/events', '/simulator/clock', '/simulator/stream', '/simulator/hooks?system=0773137770', '/wall/main.js']) {
    expect(await raw(path, { headers: { host: 'evil.example:8585' } })).toMatchObject({ status: 403, text: expect.stringContaining('evil.example') });
  }
  for (const host of ['localhost:1', 'exchange.localhost', '127.0.0.1', '[::1]:8585']) expect((await raw('/simulator/clock', { headers: { host } })).status).toBe(200);
  expect((await raw('/ym/api/Nothing', { headers: { host: 'evil.example' } })).status).toBe(404);
});

test('a page of another origin can neither post to the simulator nor read from it', async () => {
  const before = await get(exchange.url, '/simulator/clock');
  for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, { origin: 'http://localhost:3000' }, { 'sec-fetch-site': 'cross-site' }] as Record<string, string>[]) {
    for (const path of ['/simulator/reset', '/simulator/clock', '/simulator/outcomes', '/simulator/calls', '/simulator/replies', '/simulator/hooks/replay']) expect((await raw(path, { method: 'POST', headers })).status).toBe(403);
  }
  expect((await get(exchange.url, '/simulator/clock')).offset).toBe(before.offset);
  expect((await raw('/simulator/events', { headers: { origin: 'https://evil.example' } })).headers).not.toHaveProperty('access-control-allow-origin');
  expect((await raw('/simulator/events', { headers: { origin: 'http://localhost:3000' } })).headers).toMatchObject({ 'access-control-allow-origin': 'http://localhost:3000' });
  expect((await raw('/simulator/outcomes', { method: 'POST', headers: { origin: exchange.url } })).status).toBe(400);
});

test('the documentation is there at the first request', async () => {
  const { status, text } = await raw('/docs');
  expect(status).toBe(200);
  expect(text).toContain('SendSms');
  const hebrew = await raw('/docs/he');
  expect(hebrew.text).toMatch(/<html lang="he" dir="rtl"><head><base href="\/docs\/he\/">/);
  expect(hebrew.headers['content-security-policy']).toContain("default-src 'none'");
  expect((await raw('/docs/SendSms')).text).toContain(`<span class="k">curl</span> ${exchange.url}/ym/api/SendSms`);
  expect((await raw('/docs/he/SendSms')).text).toBe((await raw('/docs/he/SendSms.html')).text);
  expect(await raw('/docs/style.css')).toMatchObject({ status: 200, headers: { 'content-type': 'text/css; charset=utf-8' } });
  for (const path of ['/docs/../../package.json', '/docs/Nothing', '/docs/__proto__', '/docs/he/he']) expect((await raw(path)).status).toBe(404);
});

test('a clean stop answers what was asked, and waits for no connection that is idle', async () => {
  const second = await startExchange({ log: () => {} });
  const { hostname, port } = new URL(second.url);
  const agent = new Agent({ keepAlive: true });
  const asked = request({ hostname, port, agent, path: '/ym/api/Login', method: 'POST', headers: { 'content-type': 'application/json', expect: '100-continue' } });
  const answered = once(asked, 'response');
  await Promise.all([once(asked, 'continue'), get(second.url, '/simulator/clock')]);
  const closed = second.close();
  await expect(new Promise((done, fail) => { connect(Number(port), hostname, () => done('open')).on('error', fail); })).rejects.toThrow('ECONNREFUSED');
  asked.end(JSON.stringify({ username: '0773137770', password: '1234' }));
  const [answer] = await answered;
  expect(JSON.parse((await answer.toArray()).join(''))).toMatchObject({ responseStatus: 'OK' });
  await closed;
  agent.destroy();
});
