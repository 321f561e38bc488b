import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createClient } from '../../packages/client/src/client.ts';
import { type Act, answer, failed, failureOf, hangUp, ok, ours, refused, server, silence } from './server.ts';

const token = 'hweR4mQ0pZ1cT9sJ76TM';
const sms = { phones: '0501234567', message: 'שלום' };
const once = (act: Act) => server((_, nth) => nth === 1 ? act : ok({ name: 'demo' }, ours));
const passing: [string, Act][] = [
  ['the connection breaks', hangUp],
  ['no answer comes in time', silence],
  ...[408, 429, 502, 503, 504].map((status): [string, Act] => [`it is answered ${status}`, answer('<html></html>', { status, headers: { 'content-type': 'text/html' } })]),
  ['the exchange has a fault', failed(500, ours)],
];

describe('a read', () => {
  it.each(passing)('is sent again when %s', async (_, act) => {
    const exchange = await once(act);
    expect(await createClient({ baseUrl: exchange.baseUrl, token, timeoutMs: 500 }).call('GetCustomerData')).toMatchObject({ name: 'demo' });
    expect(exchange.got).toHaveLength(2);
  });

  it('is sent again when its answer is cut off in the middle', async () => {
    const exchange = await once((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 }).write('{"responseStatus":');
      setTimeout(() => response.socket!.destroy(), 20);
    });
    await createClient({ baseUrl: exchange.baseUrl, token }).call('GetCustomerData');
    expect(exchange.got).toHaveLength(2);
  });

  it.each([
    ['a refusal', refused('ERROR', 'no such file')],
    ['a complaint', refused('EXCEPTION', 'Missing parameters')],
    ['a 500 of a server that is no Merkazia', failed(500)],
    ['a 404', answer({ responseStatus: 'ERROR', message: 'There is no such command.' }, { status: 404, headers: ours })],
  ])('is not sent again after %s', async (_, act) => {
    const exchange = await once(act);
    await failureOf(createClient({ baseUrl: exchange.baseUrl, token }).call('GetCustomerData'));
    expect(exchange.got).toHaveLength(1);
  });

  it('is given up after its retries, with the last failure', async () => {
    const exchange = await server(() => failed(503, ours));
    const client = createClient({ baseUrl: exchange.baseUrl, token, retries: 2 });
    expect(await failureOf(client.call('GetCustomerData'))).toMatchObject({ httpStatus: 503, requestId: 'req-1' });
    expect(exchange.got).toHaveLength(3);
    await failureOf(client.call('GetCustomerData', {}, { retries: 0 }));
    expect(exchange.got).toHaveLength(4);
  });

  it.each([429, 503])('waits as long as Retry-After says (%i)', async (status) => {
    const exchange = await once(failed(status, { 'retry-after': '1' }));
    const begin = Date.now();
    await createClient({ baseUrl: exchange.baseUrl, token }).call('GetCustomerData');
    expect(Date.now() - begin).toBeGreaterThanOrEqual(990);
  });

  it('understands a Retry-After that is a date', async () => {
    const exchange = await once(failed(429, { 'retry-after': new Date(Date.now() + 2000).toUTCString() }));
    const begin = Date.now();
    await createClient({ baseUrl: exchange.baseUrl, token }).call('GetCustomerData');
    expect(Date.now() - begin).toBeGreaterThanOrEqual(900);
  });

  it('is thrown back at once when it would have to wait more than a minute, telling how long', async () => {
    const exchange = await server(() => failed(429, { 'retry-after': '3600' }));
    expect(await failureOf(createClient({ baseUrl: exchange.baseUrl, token }).call('GetCustomerData'))).toMatchObject({ httpStatus: 429, retryAfterMs: 3_600_000 });
    expect(exchange.got).toHaveLength(1);
  });

  it('stops waiting when the caller gives up', async () => {
    const exchange = await server(() => failed(429, { 'retry-after': '30' }));
    const signal = AbortSignal.timeout(500);
    expect((await failureOf(createClient({ baseUrl: exchange.baseUrl, token }).call('GetCustomerData', {}, { signal }))).name).toBe('TimeoutError');
    expect(exchange.got).toHaveLength(1);
  });
});

describe('a write with an idempotency key', () => {
  it.each(passing)('is sent again under the same key when %s', async (_, act) => {
    const exchange = await once(act);
    await createClient({ baseUrl: exchange.baseUrl, token, timeoutMs: 500, idempotency: 'always' }).call('SendSms', sms);
    const [first, second] = exchange.got.map(({ headers }) => headers['idempotency-key']);
    expect(exchange.got).toHaveLength(2);
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).toBe(first);
  });

  it('asks again, more often than it retries, while the first attempt still runs', async () => {
    const running = answer({ responseStatus: 'ERROR', message: 'The command with this Idempotency-Key still runs.' }, { status: 409, headers: ours });
    const exchange = await server((_, nth) => nth === 1 ? silence : nth < 5 ? running : ok({ sendCount: 1 }, { ...ours, 'Idempotent-Replayed': 'true' }));
    const client = createClient({ baseUrl: exchange.baseUrl, token, timeoutMs: 500, retries: 1 });
    expect(await client.call('SendSms', sms, { idempotencyKey: 'order-1843' })).toMatchObject({ sendCount: 1 });
    expect(exchange.got.map(({ headers }) => headers['idempotency-key'])).toEqual(Array(5).fill('order-1843'));
  });

  it('throws when its key was used for something else', async () => {
    const exchange = await server(() => answer({ responseStatus: 'ERROR', message: 'This Idempotency-Key was used with other parameters.' }, { status: 422, headers: ours }));
    expect(await failureOf(createClient({ baseUrl: exchange.baseUrl, token }).call('SendSms', sms, { idempotencyKey: 'order-1843' }))).toMatchObject({ httpStatus: 422 });
    expect(exchange.got).toHaveLength(1);
  });

  it('is not sent with a key that no header can hold', async () => {
    const exchange = await server(() => ok());
    const client = createClient({ baseUrl: exchange.baseUrl, token });
    for (const idempotencyKey of ['', 'הזמנה', 'a\nb', 'x'.repeat(256)]) expect(await failureOf(client.call('SendSms', sms, { idempotencyKey }))).toBeInstanceOf(TypeError);
    expect(exchange.got).toHaveLength(0);
  });
});

describe('a write without an idempotency key', () => {
  it.each(passing)('is sent once when %s', async (_, act) => {
    const exchange = await once(act);
    await failureOf(createClient({ baseUrl: exchange.baseUrl, token, timeoutMs: 500, idempotency: 'never' }).call('SendSms', sms));
    expect(exchange.got).toHaveLength(1);
  });

  it('is sent again when nobody listened: it did not leave', async () => {
    const received: string[] = [];
    const http = createServer((request, response) => {
      received.push(request.url!);
      ok({ sendCount: 1 })(response);
    });
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    const { port } = http.address() as AddressInfo;
    await new Promise((resolve) => http.close(resolve));
    onTestFinished(() => void http.close());
    const attempts: number[] = [];
    const fetch = (request: Request) => {
      if (attempts.push(Date.now()) === 2) return new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve)).then(() => globalThis.fetch(request));
      return globalThis.fetch(request);
    };
    const client = createClient({ baseUrl: `http://127.0.0.1:${port}`, token, idempotency: 'never', fetch });
    expect(await client.call('SendSms', sms)).toMatchObject({ sendCount: 1 });
    expect([attempts.length, received]).toEqual([2, ['/ym/api/SendSms']]);
  });
});
