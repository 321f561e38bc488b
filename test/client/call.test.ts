import { createServer } from 'node:net';
import { once } from 'node:events';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { CommandError, createClient } from '../../packages/client/src/client.ts';
import { answer, failureOf, ok, ours, refused, server, silence } from './server.ts';

const token = 'hweR4mQ0pZ1cT9sJ76TM';
const sms = { phones: '0501234567', message: 'שלום' };

describe('a call', () => {
  it('resolves to the success answer, its parameters sent as JSON and its token as the header', async () => {
    const exchange = await server(() => ok({ sendCount: 1, oks: ['0501234567'] }, ours));
    const { sendCount, oks } = await createClient({ baseUrl: exchange.baseUrl, token, idempotency: 'never' }).call('SendSms', sms);
    expect({ sendCount, oks }).toEqual({ sendCount: 1, oks: ['0501234567'] });
    expect(exchange.got).toHaveLength(1);
    expect(exchange.got[0]).toMatchObject({ method: 'POST', url: '/ym/api/SendSms', json: sms });
    expect(exchange.got[0]!.headers).toMatchObject({ authorization: token, 'content-type': 'application/json' });
  });

  it('reaches the same commands whichever way the address is written', async () => {
    const exchange = await server(() => ok());
    for (const [tail, path] of [['', '/ym/api'], ['/', '/ym/api'], ['/ym/api', '/ym/api'], ['/ym/api/', '/ym/api'], ['/gateway/ym/api//', '/gateway/ym/api'], ['/?x=1', '/ym/api']]) {
      await createClient({ baseUrl: exchange.baseUrl + tail, token }).call('GetCustomerData');
      expect(exchange.got.at(-1)!.url).toBe(`${path}/GetCustomerData`);
    }
  });

  it('sends a token that no header can hold as the field `token`, and never in the address', async () => {
    const exchange = await server(() => ok());
    await createClient({ baseUrl: exchange.baseUrl, token: '0773137770:סיסמה' }).call('GetCustomerData');
    expect(exchange.got[0]).toMatchObject({ url: '/ym/api/GetCustomerData', json: { token: '0773137770:סיסמה' } });
    expect(exchange.got[0]!.headers.authorization).toBeUndefined();
  });

  it('throws what the exchange refused, in its words', async () => {
    const exchange = await server(() => answer({ responseStatus: 'ERROR', message: 'Low unit balance', messageCode: 113 }, { headers: ours }));
    const error = await failureOf(createClient({ baseUrl: exchange.baseUrl, token, idempotency: 'never' }).call('SendSms', sms));
    expect(error).toBeInstanceOf(CommandError);
    expect(error).toMatchObject({ name: 'CommandError', command: 'SendSms', responseStatus: 'ERROR', message: 'Low unit balance', code: 113, requestId: 'req-1', httpStatus: 200 });
    expect(exchange.got).toHaveLength(1);
  });

  it('knows no code and no request id where the exchange gives none', async () => {
    const exchange = await server(() => refused('FORBIDDEN', 'You may not.'));
    const error = await failureOf(createClient({ baseUrl: exchange.baseUrl, token }).call('GetCustomerData'));
    expect(error).toMatchObject({ responseStatus: 'FORBIDDEN', message: 'You may not.', httpStatus: 200 });
    expect([error.code, error.requestId, error.cause]).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['the page of a filter', answer('<html>blocked</html>', { headers: { 'content-type': 'text/html' } }), 200, /text\/html instead of JSON/],
    ['a page with an error status', answer('<html>no</html>', { status: 403, headers: { 'content-type': 'text/html' } }), 403, /text\/html instead of JSON \(HTTP 403\)/],
    ['nothing at all', answer(''), 200, /without a content type/],
    ['an empty body that calls itself JSON', answer('', { headers: { 'content-type': 'application/json' } }), 200, /malformed JSON/],
    ['half of its JSON', answer('{"responseStatus":"O', { headers: { 'content-type': 'application/json' } }), 200, /malformed JSON/],
    ['JSON that says nothing', answer({ Message: 'Forbidden' }, { status: 403 }), 403, /HTTP 403 without saying/],
    ['OK with a status that says otherwise', answer({ responseStatus: 'OK' }, { status: 501 }), 501, /HTTP 501 without saying/],
    ['a bare number', answer('7', { headers: { 'content-type': 'application/json' } }), 200, /malformed JSON/],
  ])('throws a CommandError when it is answered %s', async (_, act, httpStatus, message) => {
    const exchange = await server(() => act);
    const error = await failureOf(createClient({ baseUrl: exchange.baseUrl, token }).call('GetCustomerData'));
    expect(error).toBeInstanceOf(CommandError);
    expect(error).toMatchObject({ responseStatus: 'EXCEPTION', httpStatus, command: 'GetCustomerData' });
    expect(error.message).toMatch(message);
  });

  it('shows neither token nor password in what it throws, and leaves telephone numbers whole', async () => {
    const exchange = await server(({ command }) => command === 'Login' ? ok({ token }) : refused('ERROR', `${token} (password 1234) cannot call 0501234567`));
    const error = await failureOf(createClient({ baseUrl: exchange.baseUrl, username: '0773137770', password: '1234' }).call('GetCustomerData'));
    expect(error.message).toBe('*** (password ***) cannot call 0501234567');
    expect(inspect(error)).not.toContain(token);
    const direct = await failureOf(createClient({ baseUrl: exchange.baseUrl, token: '0773137770:1234' }).call('GetCustomerData'));
    expect(inspect(direct)).not.toMatch(/\b1234\b/);
  });

  it('ends in time when no answer comes, and says that a write may have been done', async () => {
    const exchange = await server(() => silence);
    const client = createClient({ baseUrl: exchange.baseUrl, token, retries: 0, timeoutMs: 50, idempotency: 'never' });
    const read = await failureOf(client.call('GetCustomerData'));
    expect(read).toMatchObject({ command: 'GetCustomerData', responseStatus: 'EXCEPTION', httpStatus: 0, message: 'GetCustomerData: no answer within 50 ms' });
    expect(read.cause.name).toBe('TimeoutError');
    expect((await failureOf(client.call('SendSms', sms))).message).toBe('SendSms: no answer within 50 ms; whether it was done is not known');
    expect((await failureOf(client.call('SendSms', sms, { timeoutMs: 20 }))).message).toContain('20 ms');
  });

  it('ends in time when the answer starts and never ends', async () => {
    const exchange = await server(() => (response) => response.writeHead(200, { 'content-type': 'application/json' }).write('{"responseStatus":'));
    const error = await failureOf(createClient({ baseUrl: exchange.baseUrl, token, retries: 0, timeoutMs: 50 }).call('GetCustomerData'));
    expect(error).toMatchObject({ httpStatus: 0, message: 'GetCustomerData: no answer within 50 ms' });
  });

  it('throws the reason of the signal by which the caller gave up', async () => {
    let late = new AbortController();
    const exchange = await server(() => { setTimeout(() => late.abort('enough'), 30); return silence; });
    const client = createClient({ baseUrl: exchange.baseUrl, token });
    for (const retries of [3, 0]) {
      late = new AbortController();
      expect(await failureOf(client.call('GetCustomerData', {}, { signal: late.signal, retries }))).toBe('enough');
    }
    expect(exchange.got).toHaveLength(2);
    expect(await failureOf(client.call('GetCustomerData', {}, { signal: AbortSignal.abort('before') }))).toBe('before');
    expect(exchange.got).toHaveLength(2);
  });

  it('throws a CommandError when nobody listens at the address', async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const { port } = free.address() as { port: number };
    await new Promise((resolve) => free.close(resolve));
    const error = await failureOf(createClient({ baseUrl: `http://127.0.0.1:${port}`, token, retries: 0, idempotency: 'never' }).call('SendSms', sms));
    expect(error).toMatchObject({ httpStatus: 0, responseStatus: 'EXCEPTION', message: 'SendSms: the connection failed (ECONNREFUSED)' });
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  it('goes through the fetch that the client was given', async () => {
    const seen: string[] = [];
    const client = createClient({ baseUrl: 'http://exchange.test', token, fetch: async (request) => { seen.push(request.url); return Response.json({ responseStatus: 'OK', name: 'demo' }); } });
    expect(await client.call('GetCustomerData')).toMatchObject({ name: 'demo' });
    expect(seen).toEqual(['http://exchange.test/ym/api/GetCustomerData']);
  });
});

describe('a client', () => {
  it('is not made without a token or a user name with its password', () => {
    expect(() => createClient({ baseUrl: 'http://127.0.0.1', token: '' })).toThrow('A client needs a token, or a username and a password.');
    expect(() => createClient({ baseUrl: 'http://127.0.0.1', username: '0773137770', password: undefined as unknown as string })).toThrow(TypeError);
  });

  it('is not made for an address that is none, and does not repeat the secret of one', () => {
    for (const baseUrl of ['', 'localhost:8585', 'exchange', 'http://user:hush@127.0.0.1']) {
      expect(() => createClient({ baseUrl, token })).toThrow(TypeError);
      expect(() => createClient({ baseUrl, token })).not.toThrow(/hush/);
    }
  });
});
