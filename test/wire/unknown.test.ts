import { beforeAll, expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';
import { formType, jsonType, send } from './raw.ts';

const at = useExchange();
let token: string;
beforeAll(async () => { token = await at.session(demo.number); });

const hostile = ['nonsense', 'שם', 'a b', 'a, b', '"', "it's", '%', 'x\r\nSet-Cookie: a=b', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', '😀', '\u202e', '\0'];
const form = hostile.map((name) => `${encodeURIComponent(name)}=1`).join('&');
const part = (name: string) => `--edge\r\nContent-Disposition: form-data; name="${name.replace(/["\r\n]/g, (sign) => encodeURIComponent(sign))}"\r\n\r\n1\r\n`;
const told = async (path: string, init: Parameters<typeof send>[2] = {}) => {
  const { status, headers, body } = await send(at.url, `/ym/api/GetSession${path}`, { ...init, headers: { ...init.headers, authorization: token } });
  expect([status, body.responseStatus]).toEqual([200, 'OK']);
  expect(headers['set-cookie']).toBeUndefined();
  return String(headers['merkazia-unknown-parameters'] ?? '').split(', ').map(decodeURIComponent);
};

test('names the command does not have are told, percent-encoded, in the order given, and do nothing', async () => {
  expect(await told(`?${form}`)).toEqual(hostile);
  expect(await told('', { headers: formType, body: form })).toEqual(hostile);
  expect(await told('', { headers: jsonType, body: `{${hostile.map((name) => `${JSON.stringify(name)}:1`).join()}}` })).toEqual(hostile);
  const named = hostile.filter((name) => !/["\r\n\0%]/.test(name));
  expect(await told('', { headers: { 'content-type': 'multipart/form-data; boundary=edge' }, body: `${named.map(part).join('')}--edge--\r\n` })).toEqual(named);
});

test('a name is told once, from wherever it came; what the command knows is not told', async () => {
  expect(await told(`?a=1&a=2&token=${token}`)).toEqual(['a']);
  expect(await told('?a=1&b=1', { headers: formType, body: 'a=2&c=3' })).toEqual(['a', 'b', 'c']);
  expect(await told('?GetSession=1&Token=1')).toEqual(['GetSession', 'Token']);
});

test('the objects of the language are not parameters: __proto__ in JSON changes nothing', async () => {
  const body = '{"__proto__":{"phones":"0541000001","token":"x","limit":1},"constructor":{"prototype":{"message":"x"}},"message":"hi"}';
  const answer = await send(at.url, '/ym/api/SendSms', { headers: { ...jsonType, authorization: token }, body });
  expect(answer.body.message).toBe('Parameter phones is required.');
  expect(answer.headers['merkazia-unknown-parameters']).toBe('__proto__, constructor');
  expect(({} as any).phones).toBeUndefined();
});

test('a name that lacks half a character is told without it', async () => {
  expect(await told('', { headers: jsonType, body: '{"a\\ud800":1,"\\udc00b":2}' })).toEqual(['a\ufffd', '\ufffdb']);
  expect(await told('', { headers: jsonType, body: JSON.stringify({ [`${'x'.repeat(99)}😀`]: 1 }) })).toEqual([`${'x'.repeat(99)}\ufffd`]);
});

test('thousands of names, and long ones, leave a header that every client takes', async () => {
  const many = Array.from({ length: 5000 }, (_, i) => `${i}${'ש'.repeat(200)}`);
  const { status, headers } = await send(at.url, '/ym/api/GetSession', { headers: { ...jsonType, authorization: token }, body: JSON.stringify(Object.fromEntries(many.map((name) => [name, 1]))) });
  expect(status).toBe(200);
  const header = String(headers['merkazia-unknown-parameters']);
  expect(header.length).toBeLessThanOrEqual(2000);
  expect(decodeURIComponent(header.split(', ')[0]!)).toBe(many[0]!.slice(0, 100));
  expect((await told('', { headers: jsonType, body: JSON.stringify(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`n${i}`, 1]))) })).length).toBe(50);
});

test('a misspelt parameter is proposed when the one that is meant is missing', async () => {
  const { body, headers } = await send(at.url, '/ym/api/SendSms?message=x&phone=0541000001', { headers: { authorization: token } });
  expect(body.message).toBe('Parameter phones is required (phone was given).');
  expect(headers['merkazia-unknown-parameters']).toBe('phone');
});

test('the names are told when the command is refused, too', async () => {
  expect((await send(at.url, '/ym/api/GetSession?nonsense=1')).headers['merkazia-unknown-parameters']).toBe('nonsense');
});
