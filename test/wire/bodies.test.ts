import { Agent } from 'node:http';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';
import { type Asked, formType, jsonType, send } from './raw.ts';

const at = useExchange();
let token: string;
beforeAll(async () => { token = await at.session(demo.number); });
const ask = (command: string, { headers, ...rest }: Asked) => send(at.url, `/ym/api/${command}`, { ...rest, headers: { authorization: token, ...headers } });
const json = (command: string, body: string | Buffer) => ask(command, { headers: jsonType, body });
const nothingSent = async () => expect((await at.client({ token }).call('GetSmsOutLog')).rows).toEqual([]);

test('malformed JSON is 400 and never quoted', async () => {
  for (const body of ['{', '{"a":1', '{"a":1}}', "{'a':1}", '{a:1}', '{"a":1,}', '{"a":01}', '{"a":"\n"}', 'phones=1', '{"a":undefined}', '\\', '{"a":"\\x"}', '{"a":NaN}', '{} {}', '\u00a0{}']) {
    const answer = await json('SendSms', body);
    expect([answer.status, answer.body], body).toEqual([400, { responseStatus: 'ERROR', message: 'The body is not valid JSON.', yAfastVersion: '0.1.0' }]);
  }
});

test('JSON that is no object is 400', async () => {
  for (const body of ['[]', '[{"phones":"0541000001","message":"x"}]', '"text"', '1', 'null', 'true']) {
    const answer = await json('SendSms', body);
    expect([answer.status, answer.body.message], body).toEqual([400, 'The body as JSON is one object of parameters.']);
  }
});

test('JSON nested a hundred thousand deep is 400, wherever it is nested, and as text within a parameter it is told', async () => {
  const arrays = `${'['.repeat(1e5)}${']'.repeat(1e5)}`;
  const objects = `${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`;
  for (const deep of [arrays, objects]) {
    for (const body of [`{"message":"x","phones":${deep}}`, `{"nonsense":${deep}}`, `{"token":${deep}}`]) {
      const answer = await json('SendSms', body);
      expect([answer.status, answer.body.message]).toEqual([400, 'The body as JSON is nested deeper than 32 levels.']);
    }
    expect((await json('RunTzintuk', JSON.stringify({ phones: deep }))).body.message).toMatch(/^Parameter phones must be text or JSON, not "/);
  }
  expect((await json('GetSession', `{"nonsense":${'['.repeat(30)}${']'.repeat(30)}}`)).body.responseStatus).toBe('OK');
});

test('a byte-order mark before a body is no part of it', async () => {
  expect((await json('GetSmsOutLog', '\ufeff{"limit":1}')).body.responseStatus).toBe('OK');
  const form = await ask('GetSmsOutLog', { headers: formType, body: '\ufefflimit=1' });
  expect([form.body.responseStatus, form.headers['merkazia-unknown-parameters']]).toEqual(['OK', undefined]);
});

test('bytes that are not UTF-8 are 400 in each encoding', async () => {
  const windows = Buffer.from([0xf9, 0xec, 0xe5, 0xed]);
  const around = (before: string, after: string) => Buffer.concat([Buffer.from(before), windows, Buffer.from(after)]);
  const bodies: [Record<string, string>, Buffer, string][] = [
    [jsonType, around('{"phones":"0541000001","message":"', '"}'), 'The body is not UTF-8.'],
    [formType, around('phones=0541000001&message=', ''), 'The body is not UTF-8.'],
    [formType, Buffer.from('phones=0541000001&message=%F9%EC'), 'Parameter message is not percent-encoded UTF-8.'],
    [{ 'content-type': 'multipart/form-data; boundary=edge' }, around('--edge\r\nContent-Disposition: form-data; name="message"\r\n\r\n', '\r\n--edge--\r\n'), 'Part message of the multipart body is not UTF-8.'],
    [jsonType, Buffer.from([0xed, 0xa0, 0x80]), 'The body is not UTF-8.'],
    [jsonType, Buffer.from('{"message":"x"}', 'utf16le'), 'The body is not valid JSON.'],
  ];
  for (const [headers, body, message] of bodies) {
    const answer = await ask('SendSms?phones=0541000001', { headers, body });
    expect([answer.status, answer.body.message]).toEqual([400, message]);
  }
  await nothingSent();
});

test('percent-encoding that is broken is 400, in a query and in a form', async () => {
  for (const broken of ['%', '%1', '%zz', '%u05E9', '100%', '%C3', '%ED%A0%80', '%C0%80']) {
    for (const answer of [await ask(`SendSms?phones=0541000001&message=${broken}`, {}), await ask('SendSms', { headers: formType, body: `phones=0541000001&message=${broken}` })]) {
      expect([answer.status, answer.body.message], broken).toEqual([400, 'Parameter message is not percent-encoded UTF-8.']);
    }
    expect((await ask(`SendSms?${broken}=1`, {})).body.message, broken).toBe('A parameter name is not percent-encoded UTF-8.');
  }
  await nothingSent();
});

test('a text with a NUL or half a character is told, in every parameter and encoding; other controls pass', async () => {
  const told: [string, string, string][] = [
    ['SendSms', '{"phones":"0541000001","message":"a\\u0000b"}', 'Parameter message has a NUL character.'],
    ['SendSms', '{"phones":"0541000001\\u0000","message":"x"}', 'Parameter phones has a NUL character.'],
    ['SendSms', '{"phones":"0541000001","message":"a\\ud83d"}', 'Parameter message has half a character (a lone surrogate).'],
    ['SendSms', '{"phones":"0541000001","message":"\\ude00\\ud83d"}', 'Parameter message has half a character (a lone surrogate).'],
    ['Login', '{"username":"\\ud800","password":"x"}', 'Parameter username has half a character (a lone surrogate).'],
    ['Login', '{"username":"0779999999","password":"\\u0000"}', 'Parameter password has a NUL character.'],
    ['GetSession', '{"token":"\\ud800:x"}', 'Parameter token has half a character (a lone surrogate).'],
    ['RunTzintuk', '{"phones":[{"phone":"\\ud800"}]}', 'Parameter phones has half a character (a lone surrogate).'],
    ['RunTzintuk', '{"phones":[{"\\u0000":"1"}]}', 'Parameter phones has a NUL character.'],
    ['RunTzintuk', JSON.stringify({ phones: '["\\u0000"]' }), 'Parameter phones has a NUL character.'],
  ];
  for (const [command, body, message] of told) expect((await json(command, body)).body, body).toMatchObject({ responseStatus: 'ERROR', message });
  expect((await ask('SendSms?phones=0541000001&message=a%00b', {})).body.message).toBe('Parameter message has a NUL character.');
  await nothingSent();
  const { token: other } = await at.system();
  const whole = 'a\u0001\t\u001b\u007f\u200f\ufffd😀\u{10ffff}';
  expect((await ask('SendSms', { headers: { ...jsonType, authorization: other }, body: JSON.stringify({ phones: '0541000001', message: whole }) })).body.message).toBe(whole);
});

test('a body in another character set, compressed or of another type is 415 in words', async () => {
  const good = '{"phones":"0541000001","message":"x"}';
  const refused: [Record<string, string>, string | Buffer, string][] = [
    [{ 'content-type': 'application/json; charset=windows-1255' }, good, 'A body is UTF-8, not windows-1255.'],
    [{ 'content-type': 'application/x-www-form-urlencoded; charset="ISO-8859-8"' }, 'a=1', 'A body is UTF-8, not iso-8859-8.'],
    [{ ...jsonType, 'content-encoding': 'gzip' }, gzipSync(good), 'A body is not compressed (Content-Encoding gzip).'],
    [{ ...jsonType, 'content-encoding': 'br' }, good, 'A body is not compressed (Content-Encoding br).'],
    ...['', 'text/plain', 'application/xml', 'application/octet-stream', 'multipart/mixed; boundary=edge', 'json', 'application/jsonx', ';'].map((type) =>
      [{ ...(type ? { 'content-type': type } : {}) }, good, 'A body is application/json, application/x-www-form-urlencoded or multipart/form-data.'] as [Record<string, string>, string, string]),
  ];
  for (const [headers, body, message] of refused) {
    const answer = await ask('SendSms', { headers, body });
    expect([answer.status, answer.body.message], JSON.stringify(headers)).toEqual([415, message]);
  }
  await nothingSent();
});

test('UTF-8 by any of its names, ASCII, and identity are no other encoding', async () => {
  for (const headers of [{ 'content-type': 'application/json; charset=UTF8' }, { 'content-type': 'application/json; charset=us-ascii' }, { ...jsonType, 'content-encoding': 'Identity' }, { ...jsonType, 'content-encoding': '' }]) {
    expect((await ask('GetSmsOutLog', { headers, body: '{"limit":1}' })).body.responseStatus, JSON.stringify(headers)).toBe('OK');
  }
});

test('a POST without a body takes its parameters from the query, whatever type it says', async () => {
  for (const headers of [{}, jsonType, formType, { 'content-type': 'text/plain' }]) {
    for (const body of ['', ' \r\n']) expect((await ask('GetSmsOutLog?limit=1', { method: 'POST', headers, body })).body.responseStatus, JSON.stringify(headers)).toBe('OK');
  }
});

test('the body of a GET is no part of it, and does not disturb what comes after it on the connection', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ignored = '{"token":"nonsense"';
  const { status, body } = await ask('GetSession', { agent, method: 'GET', headers: { ...jsonType, 'content-length': String(ignored.length) }, body: ignored });
  expect([status, body.responseStatus]).toEqual([200, 'OK']);
  expect((await ask('GetSession', { agent })).body.responseStatus).toBe('OK');
  agent.destroy();
});
