import { beforeAll, expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';
import { encode, type Way, ways } from './encodings.ts';
import { formType, jsonType, send } from './raw.ts';

const at = useExchange();
let token: string;
beforeAll(async () => { token = await at.session(demo.number); });

async function ask(way: Way, command: string, given: Record<string, string>, authorization: string) {
  const { query, headers, ...rest } = encode(way, given);
  return send(at.url, `/ym/api/${command}${query}`, { ...rest, headers: { ...headers, authorization } });
}

test.each(ways)('a command is taken as %s, its Hebrew, plus, ampersand, percent and line ends whole', async (way) => {
  const { token } = await at.system();
  const message = 'שלום 😀 a+b & 100% = "c"\r\nd\t;';
  const { status, headers, body } = await ask(way, 'SendSms', { phones: '0541000001', message, sendFlashMessage: '1' }, token);
  expect([status, body.responseStatus, body.message, body.oks]).toEqual([200, 'OK', message, ['0541000001']]);
  expect(headers['content-type']).toBe('application/json; charset=utf-8');
  expect(headers['merkazia-unknown-parameters']).toBeUndefined();
});

test.each(['form', 'JSON', 'multipart'] as const)('parameters may be split between the query and a body as %s; the body wins', async (way) => {
  const { token } = await at.system();
  const { query, headers, ...rest } = encode(way, { message: 'of the body' });
  const { body } = await send(at.url, `/ym/api/SendSms?message=of+the+query&phones=0541000002${query}`, { ...rest, headers: { ...headers, authorization: token } });
  expect([body.message, body.oks]).toEqual(['of the body', ['0541000002']]);
});

test('JSON is JSON with a charset, any case of its name, or a +json type', async () => {
  for (const type of ['application/json; charset=utf-8', 'application/json;charset="UTF-8"', 'APPLICATION/JSON', 'application/vnd.customer+json']) {
    const { body } = await send(at.url, '/ym/api/Login', { headers: { 'content-type': type }, body: '{"username":"0773137770","password":"1234"}' });
    expect(body.responseStatus, type).toBe('OK');
  }
});

test('a flag is 0 or 1, true or false, in any case, in every encoding; empty is not given', async () => {
  const { token } = await at.system();
  const written = [['1', true], ['0', false], ['true', true], ['false', false], ['TRUE', true], ['False', false], [' 1 ', true], ['', false]] as const;
  for (const way of ways) {
    for (const [sendFlashMessage] of written) expect((await ask(way, 'SendSms', { phones: '0541000003', message: 'f', sendFlashMessage }, token)).body.responseStatus).toBe('OK');
  }
  await at.settle();
  expect((await at.arrived('0541000003')).map(({ flash }) => flash)).toEqual(Array(4).fill(written.map(([, flash]) => flash)).flat());
});

test('a flag in JSON is a number or a boolean as well; null is not given', async () => {
  const { token } = await at.system();
  const written = [[1, true], [0, false], [true, true], [false, false], [null, false]] as const;
  for (const [sendFlashMessage] of written) await send(at.url, '/ym/api/SendSms', { headers: { ...jsonType, authorization: token }, body: JSON.stringify({ phones: '0541000004', message: 'f', sendFlashMessage }) });
  await at.settle();
  expect((await at.arrived('0541000004')).map(({ flash }) => flash)).toEqual(written.map(([, flash]) => flash));
});

test('a flag written in any other way is told, and nothing is sent', async () => {
  const { token, client } = await at.system();
  for (const written of ['2', '-1', 'yes', 'on', '01', '1.0', 'null', 'tru e', '0x1', 'שלום']) {
    const { status, body } = await ask('form', 'SendSms', { phones: '0541000005', message: 'f', sendFlashMessage: written }, token);
    expect([status, body.message]).toEqual([200, `Parameter sendFlashMessage must be 0 or 1, not "${written}".`]);
  }
  expect((await client.call('GetSmsOutLog')).rows).toEqual([]);
});

test('a number may be text in every encoding', async () => {
  const { token } = await at.system();
  for (let i = 0; i < 3; i++) await ask('form', 'SendSms', { phones: '0541000006', message: 'x' }, token);
  for (const way of ways) {
    for (const limit of ['2', '+2', ' 2 ', '02', '2.0']) expect((await ask(way, 'GetSmsOutLog', { limit }, token)).body.rows, `${limit} as ${way}`).toHaveLength(2);
  }
});

test('a whole number is decimal digits; any other writing is told', async () => {
  for (const limit of ['1e2', '0x10', '1,5', '1.5', 'Infinity', 'NaN', '--1', '1 2', '١', '9007199254740993', '9'.repeat(400), 'true', '[1]']) {
    for (const way of ['query', 'multipart'] as const) {
      const { status, body } = await ask(way, 'GetSmsOutLog', { limit }, token);
      expect([status, body.message]).toEqual([200, `Parameter limit must be a whole number, not "${limit.slice(0, 60)}".`]);
    }
  }
  for (const limit of ['0', '-1', '-0']) expect((await ask('query', 'GetSmsOutLog', { limit }, token)).body.message).toBe('Parameter limit must be at least 1.');
});

test('a parameter left empty in a form, or null in JSON, is as if it were not there', async () => {
  for (const way of ways) expect((await ask(way, 'GetSmsOutLog', { limit: '' }, token)).body.responseStatus, way).toBe('OK');
  const { body } = await send(at.url, '/ym/api/GetSmsOutLog', { headers: { ...jsonType, authorization: token }, body: '{"limit":null,"token":null}' });
  expect(body.responseStatus).toBe('OK');
});

test.each([
  ['SendSms', { message: ['a'], phones: '0541000007' }, 'Parameter message must be text, not ["a"].'],
  ['SendSms', { message: { text: 'a' }, phones: '0541000007' }, 'Parameter message must be text, not {"text":"a"}.'],
  ['SendSms', { message: true, phones: '0541000007' }, 'Parameter message must be text, not true.'],
  ['SendSms', { message: null, phones: '0541000007' }, 'Parameter message is required.'],
  ['SendSms', { message: 'x', phones: [] }, 'Parameter phones must be text, not [].'],
  ['SendSms', { message: 'x', phones: '0541000007', sendFlashMessage: [1] }, 'Parameter sendFlashMessage must be 0 or 1, not [1].'],
  ['SendSms', { message: 'x', phones: '0541000007', sendFlashMessage: {} }, 'Parameter sendFlashMessage must be 0 or 1, not {}.'],
  ['SendSms', { message: 'x', phones: '0541000007', sendFlashMessage: 2 }, 'Parameter sendFlashMessage must be 0 or 1, not 2.'],
  ['GetSmsOutLog', { limit: [1] }, 'Parameter limit must be a whole number, not [1].'],
  ['GetSmsOutLog', { limit: { n: 1 } }, 'Parameter limit must be a whole number, not {"n":1}.'],
  ['GetSmsOutLog', { limit: true }, 'Parameter limit must be a whole number, not true.'],
  ['GetSmsOutLog', { limit: 1.5 }, 'Parameter limit must be a whole number, not 1.5.'],
  ['GetSmsOutLog', { limit: 1e300 }, 'Parameter limit must be a whole number, not 1e+300.'],
  ['GetTransactions', { filter: ['campaigns'] }, 'Parameter filter must be text, not ["campaigns"].'],
  ['GetTransactions', { filter: 'all' }, 'Parameter filter must be one of campaigns.'],
  ['GetTransactions', { token: ['x'] }, 'Parameter token must be text.'],
])('%s with %j is told the parameter at fault', async (command, given, message) => {
  const { status, body } = await send(at.url, `/ym/api/${command}`, { headers: { ...jsonType, authorization: token }, body: JSON.stringify(given) });
  expect([status, body.responseStatus, body.message]).toEqual([200, 'ERROR', message]);
});

test('a text may be a number in JSON, as long as it keeps its digits', async () => {
  const { token } = await at.system();
  const ask = (message: string) => send(at.url, '/ym/api/SendSms', { headers: { ...jsonType, authorization: token }, body: `{"phones":"0541000008","message":${message}}` });
  expect((await ask('1234')).body.message).toBe('1234');
  expect((await ask('0.5')).body.message).toBe('0.5');
  for (const large of ['97250123456789012345', '1e400', '1e300']) expect((await ask(large)).body, large).toMatchObject({ responseStatus: 'ERROR', message: expect.stringMatching(/^Parameter message must be text, not /) });
});

test('a parameter given twice is told, in a query, a form or multipart; of twins in JSON the last counts', async () => {
  const { token } = await at.system();
  const twice = 'phones=0541000009&message=a&message=b';
  const told = 'Parameter message was given 2 times; give it once.';
  expect((await send(at.url, `/ym/api/SendSms?${twice}`, { headers: { authorization: token } })).body.message).toBe(told);
  expect((await send(at.url, '/ym/api/SendSms', { headers: { ...formType, authorization: token }, body: twice })).body.message).toBe(told);
  const { headers, body = '' } = encode('multipart', { phones: '0541000009', message: 'a', other: 'b' });
  expect((await send(at.url, '/ym/api/SendSms', { headers: { ...headers, authorization: token }, body: String(body).replace('other', 'message') })).body.message).toBe(told);
  expect((await send(at.url, '/ym/api/SendSms', { headers: { ...jsonType, authorization: token }, body: '{"phones":"0541000009","message":"a","message":"b"}' })).body.message).toBe('b');
});
