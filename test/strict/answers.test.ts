import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { formType, jsonType, line, send } from '../wire/raw.ts';

const at = useExchange({ strictHosted: true, config: { requests: { address: 1_000_000, session: 40, system: 1_000_000 } } });
const ordinary = useExchange();
const all = ['cache-control', 'access-control-allow-origin', 'connection', 'content-length', 'content-type', 'date', 'keep-alive'];

test('an answer has no header of this software, whether it went well or not', async () => {
  const { token } = await at.system();
  const answers = [
    await at.ask(`GetSession?token=${token}`),
    await at.ask(`SendSms?token=${token}&phones=0501234567&message=x&strange=1`),
    await at.ask(`SendSms?token=${token}`),
    await at.ask('Nothing'),
    await at.ask(`DownloadFile?token=${token}&path=nowhere.txt`),
  ];
  for (const { headers } of answers) expect([...headers.keys()].filter((name) => !all.includes(name))).toEqual([]);
});

test('a failure of the transport is HTTP 200 with the envelope, as any failure', async () => {
  const { token } = await at.system();
  const post = (init: RequestInit) => at.ask('SendSms', { method: 'POST', ...init });
  const refusals: Record<string, { status: number; body: any }> = {
    'an unknown command': await at.ask(`SendSsm?token=${token}`),
    'another method': await at.ask('SendSms', { method: 'PUT' }),
    'JSON that is none': await post({ headers: jsonType, body: '{' }),
    'a body of another type': await post({ headers: { 'content-type': 'text/plain' }, body: 'x' }),
    'a query over 10 KB': await at.ask(`SendSms?message=${'x'.repeat(11_000)}`),
    'a body over 6 MB': await post({ headers: formType, body: `message=${'x'.repeat(7_000_000)}` }),
    'a broken escape': await at.ask('SendSms?message=%zz'),
  };
  for (const [what, { status, body }] of Object.entries(refusals)) expect([status, body.responseStatus], what).toEqual([200, expect.stringMatching(/^(ERROR|EXCEPTION)$/)]);
});

test('a file that is not there is HTTP 404, as it was seen', async () => {
  const { token } = await at.system();
  expect(await at.ask(`DownloadFile?token=${token}&path=nowhere.txt`)).toMatchObject({ status: 404, body: { responseStatus: 'ERROR', message: 'file does not exist' } });
});

test('an unknown command is not told the nearest names', async () => {
  expect((await at.ask('SendSsm')).body).toEqual({ responseStatus: 'EXCEPTION', message: 'IllegalStateException(unknown command)', yAfastVersion: '0.1.0' });
});

test('who asks too often is told so with 429, and not when to ask again', async () => {
  const { token } = await at.system();
  await at.advance((60_000 - (at.exchange.clock.now() % 60_000)) / 60_000);
  const answers = await Promise.all(Array.from({ length: 45 }, () => at.ask(`GetSession?token=${token}`)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(40);
  const { status, headers, body } = answers.find((answer) => answer.status !== 200)!;
  expect([status, headers.get('retry-after'), body.responseStatus]).toEqual([429, null, 'ERROR']);
});

test('an Idempotency-Key means nothing: what is sent twice is done and charged twice', async () => {
  const { did, token, client } = await at.system();
  const init = { method: 'POST', headers: { authorization: token, 'idempotency-key': 'order-1843', ...jsonType }, body: JSON.stringify({ phones: '0541700001', message: 'x' }) };
  const [first, second] = [await at.ask('SendSms', init), await at.ask('SendSms', init)];
  expect([first.body.responseStatus, second.body]).toEqual(['OK', first.body]);
  expect((await at.ask('SendSms', { ...init, body: JSON.stringify({ phones: '0541700001', message: 'other' }) })).body.message).toBe('other');
  await at.settle();
  expect((await at.arrived('0541700001')).filter(({ from }) => from === did)).toHaveLength(3);
  expect((await client.call('GetCustomerData')).smsUnits).toBe(99.7);
});

test('browsers may send a token and a content type, and no key', async () => {
  const response = await fetch(`${at.url}/ym/api/SendSms`, { method: 'OPTIONS', headers: { origin: 'https://customer.example', 'access-control-request-method': 'POST' } });
  expect([response.status, response.headers.get('access-control-allow-origin'), response.headers.get('access-control-allow-headers')]).toEqual([204, '*', 'authorization, content-type']);
  expect((await at.ask('Nothing')).headers.get('access-control-allow-origin')).toBe('*');
});

test('what is no request is answered without a header of this software, too', async () => {
  for (const text of ['GET /ym/api/GetSession HTTP/1.1\r\nHost: [x\r\n\r\n', 'NONSENSE\r\n\r\n']) {
    const { socket, read, close } = await line(at.url);
    socket.write(text);
    expect(await read(/\}/)).toMatch(/^HTTP\/1\.1 400 (?!.*(merkazia-|expose))/is);
    close();
  }
});

test('a large answer comes at once and not by way of another address', async () => {
  const { token, client } = await at.system({ smsUnits: 1_000_000_000 });
  const numbers = Array.from({ length: 1900 }, (_, i) => `05${40_000_000 + i}`);
  const message = 'שלום לכולם. '.repeat(150);
  await client.call('SendSms', { phones: numbers.join(':'), message });
  const response = await fetch(`${at.url}/ym/api/GetSmsOutLog?token=${token}&limit=200000`, { redirect: 'manual' });
  expect(response.status).toBe(200);
  const text = await response.text();
  expect(text.length).toBeGreaterThan(2_000_000);
  expect(Buffer.byteLength(text)).toBeGreaterThan(5 * 1024 * 1024);
  expect(JSON.parse(text).rows).toHaveLength(1900);
});

test('a large file comes at once, too', async () => {
  const { token } = await at.system();
  const form = new FormData();
  form.append('path', 'ivr2:/large.bin');
  form.append('file', new Blob([Buffer.alloc(5 * 1024 * 1024, 'x')]), 'large.bin');
  expect((await at.ask('UploadFile', { method: 'POST', headers: { authorization: token }, body: form })).body.responseStatus).toBe('OK');
  const response = await fetch(`${at.url}/ym/api/DownloadFile?token=${token}&path=large.bin`, { redirect: 'manual' });
  expect([response.status, response.headers.get('content-type'), (await response.arrayBuffer()).byteLength]).toEqual([200, 'application/octet-stream', 5 * 1024 * 1024]);
});

test('an exchange that imitates nothing has its headers, statuses and keys as ever, and no upstream that misbehaves', async () => {
  const { token } = await ordinary.system();
  const path = `/ym/api/SendSms?token=${token}&phones=0541700002&message=x&strange=1`;
  const [first, second] = [await send(ordinary.url, path, { headers: { 'idempotency-key': 'once' } }), await send(ordinary.url, path, { headers: { 'idempotency-key': 'once' } })];
  expect(first.headers).toMatchObject({ 'merkazia-request-id': expect.any(String), 'merkazia-unknown-parameters': 'strange' });
  expect(second.headers['idempotent-replayed']).toBe('true');
  expect((await send(ordinary.url, '/ym/api/SendSsm')).status).toBe(404);
  const refused = await fetch(`${ordinary.url}/simulator/upstream`, { method: 'POST', body: '{"fault":"html"}' });
  expect([refused.status, await refused.json()]).toEqual([400, { error: 'This exchange does not imitate the hosted service; start it with MERKAZIA_STRICT_HOSTED=on.' }]);
});
