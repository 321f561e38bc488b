import { Agent } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';
import { type Asked, formType, jsonType, line, send } from './raw.ts';

const at = useExchange();
let token: string;
beforeAll(async () => { token = await at.session(demo.number); });
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
afterAll(() => agent.destroy());
const ask = (path = '', { headers, ...rest }: Asked = {}) => send(at.url, `/ym/api/GetSession${path}`, { agent, ...rest, headers: { authorization: token, ...headers } });

const most = 6 * 1024 * 1024;
const tooLarge = 'The body is over 6 MB; upload large files in parts (UploadFile).';
const filler = (size: number) => Buffer.alloc(size, 'x');
const bodies = {
  form: { headers: formType, before: 'a=', after: '' },
  JSON: { headers: jsonType, before: '{"a":"', after: '"}' },
  multipart: { headers: { 'content-type': 'multipart/form-data; boundary=edge' }, before: '--edge\r\nContent-Disposition: form-data; name="a"\r\n\r\n', after: '\r\n--edge--\r\n' },
  'multipart with a file': { headers: { 'content-type': 'multipart/form-data; boundary=edge' }, before: '--edge\r\nContent-Disposition: form-data; name="a"; filename="f"\r\n\r\n', after: '\r\n--edge--\r\n' },
};
const sized = ({ before, after }: { before: string; after: string }, size: number) => Buffer.concat([Buffer.from(before), filler(size - before.length - after.length), Buffer.from(after)]);

async function* chunked(body: Buffer) {
  for (let start = 0; start < body.length; start += 256 * 1024) yield body.subarray(start, start + 256 * 1024);
}

test('a query of 10 KB is taken; one byte more is 414 and told to use POST', async () => {
  const query = (size: number) => `?a=${'x'.repeat(size - 2)}`;
  expect((await ask(query(10_240))).body.responseStatus).toBe('OK');
  const { status, body } = await ask(query(10_241));
  expect([status, body.responseStatus, body.message]).toEqual([414, 'ERROR', 'The query line is over 10 KB; send the parameters by POST.']);
  expect((await ask(query(10_241), { headers: formType, body: 'b=1' })).status).toBe(414);
  expect((await ask()).body.responseStatus).toBe('OK');
});

test.each(Object.entries(bodies))('a body of 6 MB as %s is taken, by its length and in chunks', async (_, kind) => {
  const body = sized(kind, most);
  for (const sent of [body, chunked(body)]) {
    const { status, headers, body: answer } = await ask('', { headers: kind.headers, body: sent });
    expect([status, answer.responseStatus, headers['merkazia-unknown-parameters']]).toEqual([200, 'OK', 'a']);
  }
});

test.each(Object.entries(bodies))('one byte more as %s is 413 naming the parted upload, and the connection goes on', async (_, kind) => {
  const body = sized(kind, most + 1);
  for (const sent of [body, chunked(body)]) {
    const { status, body: answer } = await ask('', { headers: kind.headers, body: sent });
    expect([status, answer.responseStatus, answer.message]).toEqual([413, 'ERROR', tooLarge]);
    expect((await ask()).body.responseStatus).toBe('OK');
  }
});

test('who announces too much is answered before it is sent', async () => {
  const connection = await line(at.url);
  connection.socket.write(`POST /ym/api/GetSession HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${10 * most}\r\n\r\n{`);
  const answer = await connection.read(/}$/);
  connection.close();
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(answer).toContain(tooLarge);
});

test('a million small parameters are answered, and only some of them are told', async () => {
  const body = Array.from({ length: 1_000_000 }, (_, i) => i.toString(36)).join('&');
  const { status, body: answer, headers } = await send(at.url, '/ym/api/Login', { headers: formType, body });
  expect([status, answer.message]).toEqual([200, 'Parameter username is required.']);
  expect(String(headers['merkazia-unknown-parameters']).split(', ')).toHaveLength(50);
});
