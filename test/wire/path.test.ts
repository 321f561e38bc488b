import { beforeAll, expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';
import { send } from './raw.ts';

const at = useExchange();
let token: string;
beforeAll(async () => { token = await at.session(demo.number); });
const nothingSent = async () => expect((await at.client({ token }).call('GetSmsOutLog')).rows).toEqual([]);

test.each([
  '/ym/api/GetSession', '/ym/api/getsession', '/ym/api/GETSESSION', '/YM/API/gEtSeSsIoN', '/ym/api/GetSession/', '/ym/api//GetSession', '//ym/api/GetSession',
  '/ym//api/GetSession', '//ym//api//GetSession//', '/ym/api/%47etSession', '/ym/api/./GetSession', '/ym/api/GetSession/?', '/ym/api/GetSession?',
])('%s is GetSession', async (path) => {
  const { status, body } = await send(at.url, path, { headers: { authorization: token } });
  expect([status, body.responseStatus, body.username]).toEqual([200, 'OK', demo.number]);
});

test.each([
  ['SendSmss', 'There is no command SendSmss. Did you mean SendSms?'],
  ['sendsm', 'There is no command sendsm. Did you mean SendSms?'],
  ['SendTts2', 'There is no command SendTts2. Did you mean SendTTS'],
  ['SipToWs', 'There is no command SipToWs. Did you mean SipToWss'],
  ['Sessions', 'There is no command Sessions. Did you mean GetAllSessions'],
  ['Frobnicate', 'There is no command Frobnicate.'],
  ['constructor', 'There is no command constructor.'],
  ['__proto__', 'There is no command __proto__.'],
  ['GetSession;x=1', 'There is no command GetSession;x=1. Did you mean GetSession'],
  ['%D7%A9%D7%9C%D7%95%D7%9D', 'There is no command שלום.'],
  ['%ZZ', 'There is no command %ZZ.'],
  ['%FF', 'There is no command %FF.'],
  ['a%00b%0D%0Ac%1B%5B31m%E2%80%AE', 'There is no command abc[31m.'],
  ['%F0%9F%98%80'.repeat(40), `There is no command ${'😀'.repeat(30)}.`],
  [`a${'%F0%9F%98%80'.repeat(40)}`, `There is no command a${'😀'.repeat(29)}.`],
  ['a'.repeat(20_000), `There is no command ${'a'.repeat(60)}.`],
])('an unknown command (%s) is 404 with the nearest names, without control characters and cut', async (name, message) => {
  const { status, body } = await send(at.url, `/ym/api/${name}`);
  expect([status, body.responseStatus]).toEqual([404, 'ERROR']);
  expect(body.message.startsWith(message), body.message).toBe(true);
  expect(body.message.length).toBeLessThan(200);
});

test('at most three names are proposed, the nearest first', async () => {
  const { body } = await send(at.url, '/ym/api/GetTask');
  expect(body.message).toBe('There is no command GetTask. Did you mean GetTasks or GetTasksData or GetTasksLogs?');
  const { body: vague } = await send(at.url, '/ym/api/get');
  expect(vague.message.split(' or ')).toHaveLength(3);
});

test.each(['/ym/api', '/ym/api/', '/ym/api//', '/ym/api/Send/Sms', '/ym/api/SendSms/x'])('%s names no command and is told where they are', async (path) => {
  const { status, body } = await send(at.url, path);
  expect([status, body]).toEqual([404, { responseStatus: 'ERROR', message: 'Commands are at /ym/api/{Command}.', yAfastVersion: '0.1.0' }]);
});

test.each(['PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])('%s is 405 with the envelope, and does nothing', async (method) => {
  const { status, headers, body } = await send(at.url, '/ym/api/SendSms?phones=0541000001&message=x', { method, headers: { authorization: token } });
  expect([status, headers.allow, body]).toEqual([405, 'GET, POST, OPTIONS', { responseStatus: 'ERROR', message: `A command is taken by GET or POST, not ${method}.`, yAfastVersion: '0.1.0' }]);
  await nothingSent();
});

test('HEAD is 405 with the headers of the envelope, and does nothing', async () => {
  const { status, headers, text } = await send(at.url, '/ym/api/SendSms?phones=0541000001&message=x', { method: 'HEAD', headers: { authorization: token } });
  expect([status, text, headers['content-type'], headers.allow]).toEqual([405, '', 'application/json; charset=utf-8', 'GET, POST, OPTIONS']);
  await nothingSent();
});

test('a browser of any origin may ask: the preflight allows the token, the type and the key', async () => {
  const { status, headers, text } = await send(at.url, '/ym/api/SendSms', {
    method: 'OPTIONS', headers: { origin: 'https://customer.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization, content-type, idempotency-key' },
  });
  expect([status, text]).toEqual([204, '']);
  expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'access-control-allow-methods': 'GET, POST, OPTIONS', 'access-control-allow-headers': 'authorization, content-type, idempotency-key' });
  expect(Number(headers['access-control-max-age'])).toBeGreaterThan(0);
});

test.each([['/ym/api/GetSession', 200], ['/ym/api/Nothing', 404], ['/ym/api/GetSession?a=%zz', 400]])('every answer (%s) may be read by a browser, with the headers that are ours, and is kept by no cache', async (path, expected) => {
  const { status, headers } = await send(at.url, path, { headers: { origin: 'https://customer.example' } });
  expect(status).toBe(expected);
  expect(headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*', 'cache-control': 'no-store' });
  expect(headers['access-control-expose-headers']).toBe('Merkazia-Request-Id, Merkazia-Unknown-Parameters, Idempotent-Replayed, Retry-After');
  expect(headers['merkazia-request-id']).toMatch(/^[0-9a-f-]{36}$/);
});

test('each family of commands carries its own version field, refused or not', async () => {
  const versions = async (command: string) => Object.keys((await send(at.url, `/ym/api/${command}`)).body).filter((name) => name.endsWith('Version'));
  expect(await versions('GetCustomerData')).toEqual(['yAfastVersion']);
  expect(await versions('GetSession')).toEqual(['yemotAPIVersion']);
  expect(await versions('RenderYMGRFile')).toEqual(['yALogsVersion']);
});
