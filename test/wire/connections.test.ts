import { afterEach, beforeAll, expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';
import { jsonType, line, send } from './raw.ts';

const at = useExchange();
let token: string;
beforeAll(async () => { token = await at.session(demo.number); });
const open: Awaited<ReturnType<typeof line>>[] = [];
afterEach(() => {
  for (const connection of open.splice(0)) connection.close();
});
const dial = async () => {
  const connection = await line(at.url);
  open.push(connection);
  return connection;
};
const head = (path: string, ...headers: string[]) => [`POST /ym/api/${path} HTTP/1.1`, 'Host: localhost', `Authorization: ${token}`, ...headers, '', ''].join('\r\n');
const sms = JSON.stringify({ phones: '0541000001', message: 'x' });
const form = '--edge\r\nContent-Disposition: form-data; name="phones"\r\n\r\n0541000001\r\n--edge\r\nContent-Disposition: form-data; name="message"\r\n\r\nx\r\n--edge\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\n';
const alive = async () => expect((await send(at.url, '/ym/api/GetSession', { headers: { authorization: token } })).body.responseStatus).toBe('OK');
/** Waits for the answers nobody reads any more. */
const answered = async (count: number) => {
  while (at.logs.filter(({ command }) => command === 'SendSms').length < count) await new Promise((next) => setTimeout(next, 5));
  return at.logs.filter(({ command }) => command === 'SendSms').map(({ status }) => status);
};

test('bodies that never end keep nobody else waiting', async () => {
  const slow = [];
  for (let i = 0; i < 60; i++) {
    const connection = await dial();
    connection.socket.write(head('SendSms', 'Content-Type: application/json', 'Content-Length: 1000') + '{"phones":');
    slow.push(connection);
  }
  for (let i = 0; i < 5; i++) await alive();
  for (const connection of slow) connection.socket.write(' ');
  await alive();
  for (const connection of slow) connection.close();
  expect(new Set(await answered(60))).toEqual(new Set([400]));
});

test.each([
  ['JSON', 'application/json', sms.slice(0, 20)],
  ['JSON that is whole before its announced end', 'application/json', sms],
  ['a form', 'application/x-www-form-urlencoded', 'phones=0541000001&message=x'],
  ['multipart in a file', 'multipart/form-data; boundary=edge', `${form}${'x'.repeat(5000)}`],
  ['multipart that is whole', 'multipart/form-data; boundary=edge', `${form}x\r\n--edge--\r\n`],
])('a connection cut in the middle of a body, %s, does nothing and harms nobody', async (_, type, body) => {
  for (const framing of ['length', 'chunks']) {
    const connection = await dial();
    const start = framing === 'length' ? head('SendSms', `Content-Type: ${type}`, `Content-Length: ${body.length + 10}`) + body
      : `${head('SendSms', `Content-Type: ${type}`, 'Transfer-Encoding: chunked')}${body.length.toString(16)}\r\n${body}\r\n`;
    await new Promise((done) => connection.socket.write(start, done));
    await alive();
    connection.close();
  }
  expect(await answered(2)).toEqual([400, 400]);
  await alive();
  expect((await at.client({ token }).call('GetSmsOutLog')).rows).toEqual([]);
});

test('a connection cut before the answer is read leaves the command done, once', async () => {
  const { token: mine, client } = await at.system();
  const connection = await dial();
  await new Promise((done) => connection.socket.write(`POST /ym/api/SendSms HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${mine}\r\nContent-Type: application/json\r\nContent-Length: ${sms.length}\r\n\r\n${sms}`, done));
  expect(await answered(1)).toEqual([200]);
  connection.close();
  expect((await client.call('GetSmsOutLog')).rows).toHaveLength(1);
});

test('who asks whether to go on is told to, and answered', async () => {
  const connection = await dial();
  connection.socket.write(head('GetSmsOutLog', 'Content-Type: application/json', 'Content-Length: 11', 'Expect: 100-continue'));
  expect(await connection.read(/\r\n\r\n/)).toBe('HTTP/1.1 100 Continue\r\n\r\n');
  connection.socket.write('{"limit":1}');
  expect(await connection.read(/}$/)).toMatch(/HTTP\/1\.1 200 OK[^]*"responseStatus":"OK"/);
});

test('a body in chunks of one byte, Hebrew letters cut in two, is read whole', async () => {
  const { token: mine } = await at.system();
  async function* bytes() {
    for (const byte of Buffer.from(JSON.stringify({ phones: '0541000003', message: 'שלום 😀' }))) yield Buffer.from([byte]);
  }
  expect((await send(at.url, '/ym/api/SendSms', { headers: { ...jsonType, authorization: mine }, body: bytes() })).body.message).toBe('שלום 😀');
});

test('requests written one after another without waiting are answered in order', async () => {
  const connection = await dial();
  const get = (command: string) => `GET /ym/api/${command} HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${token}\r\n\r\n`;
  connection.socket.write(get('GetSession') + get('Nothing') + get('ValidationToken'));
  const answers = await connection.read(/tokenData[^]*}$/);
  expect([...answers.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['200', '404', '200']);
});
