import { describe, expect, it } from 'vitest';
import { createClient } from '../../packages/client/src/client.ts';
import { type Got, answer, failureOf, hangUp, ok, ours, server } from './server.ts';

const token = 'hweR4mQ0pZ1cT9sJ76TM';
const credentials = { username: '0773137770', password: '1234' };
const sms = { phones: '0501234567', message: 'שלום' };
const keyOf = ({ headers }: Got) => headers['idempotency-key'];
const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/);

describe('against the hosted service', () => {
  const hosted = () => server(() => ok({ token: 't1' }));

  it('no header is sent but those that it lets browsers send', async () => {
    const exchange = await hosted();
    const client = createClient({ baseUrl: exchange.baseUrl, ...credentials });
    await client.call('SendSms', sms);
    await client.call('GetCustomerData');
    await client.call('SendSms', sms);
    const own = ['host', 'connection', 'accept', 'accept-language', 'sec-fetch-mode', 'user-agent', 'accept-encoding', 'content-length'];
    const sent = exchange.got.flatMap(({ headers }) => Object.keys(headers)).filter((name) => !own.includes(name));
    expect(new Set(sent)).toEqual(new Set(['content-type', 'authorization']));
    expect(exchange.got.every(({ json }) => !('idempotencyKey' in json))).toBe(true);
  });

  it('a write is sent once, and its Login is all that was asked before', async () => {
    const exchange = await server(({ command }) => command === 'SendSms' ? hangUp : ok({ token: 't1' }));
    await failureOf(createClient({ baseUrl: exchange.baseUrl, ...credentials }).call('SendSms', sms));
    expect(exchange.commands()).toEqual(['Login', 'SendSms']);
  });

  it('a client with a token asks once what it talks to, before its first write', async () => {
    const exchange = await hosted();
    const client = createClient({ baseUrl: exchange.baseUrl, token });
    await Promise.all([client.call('SendSms', sms), client.call('SendSms', sms)]);
    await client.call('SendSms', sms);
    expect(exchange.commands()).toEqual(['ValidationToken', 'SendSms', 'SendSms', 'SendSms']);
    expect(exchange.got.map(keyOf)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('a key of the caller is sent all the same, and makes the write safe to retry', async () => {
    const exchange = await server((_, nth) => nth === 1 ? hangUp : ok());
    await createClient({ baseUrl: exchange.baseUrl, token }).call('SendSms', sms, { idempotencyKey: 'order-1843' });
    expect(exchange.got.map(keyOf)).toEqual(['order-1843', 'order-1843']);
  });
});

describe('against a Merkazia exchange', () => {
  const merkazia = () => server(({ command }, nth) => command === 'SendSms' && nth === 1 ? hangUp : ok({ token: 't1' }, ours));

  it('a Login is enough to know that writes can carry keys', async () => {
    const exchange = await merkazia();
    await createClient({ baseUrl: exchange.baseUrl, ...credentials }).call('SendSms', sms);
    expect(exchange.commands()).toEqual(['Login', 'SendSms', 'SendSms']);
    expect(exchange.got.map(keyOf)).toEqual([undefined, uuid, keyOf(exchange.got[1]!)]);
  });

  it('so is any read, and every write has a key of its own', async () => {
    const exchange = await merkazia();
    const client = createClient({ baseUrl: exchange.baseUrl, token });
    await client.call('GetCustomerData');
    await client.call('SendSms', sms);
    await client.call('SendSms', sms);
    expect(exchange.commands()).toEqual(['GetCustomerData', 'SendSms', 'SendSms', 'SendSms']);
    const [read, first, again, second] = exchange.got.map(keyOf);
    expect([read, first === again, first === second, second]).toEqual([undefined, true, false, uuid]);
  });

  it('a client with a token asks first, so that its first write can be repeated', async () => {
    const exchange = await merkazia();
    await createClient({ baseUrl: exchange.baseUrl, token }).call('SendSms', sms);
    expect(exchange.commands()).toEqual(['ValidationToken', 'SendSms', 'SendSms']);
    expect(exchange.got[0]!.headers.authorization).toBe(token);
  });

  it('an answer that lies elsewhere tells nothing about the exchange', async () => {
    const store = await server(() => ok({ rows: [] }));
    const exchange = await server(({ command }) => command === 'GetSmsOutLog' ? answer('', { status: 303, headers: { ...ours, location: `${store.baseUrl}/file` } }) : ok({}, ours));
    const client = createClient({ baseUrl: exchange.baseUrl, token });
    await client.call('GetSmsOutLog');
    await client.call('SendSms', sms);
    expect(exchange.commands()).toEqual(['GetSmsOutLog', 'ValidationToken', 'SendSms']);
    expect(keyOf(exchange.got[2]!)).toEqual(uuid);
  });

  it('a client whose question gets no answer sends the write without a key', async () => {
    const exchange = await server(({ command }, nth) => command === 'ValidationToken' && nth === 1 ? hangUp : ok({}, ours));
    const client = createClient({ baseUrl: exchange.baseUrl, token });
    await client.call('SendSms', sms);
    await client.call('SendSms', sms);
    expect(exchange.commands()).toEqual(['ValidationToken', 'SendSms', 'SendSms']);
    expect(exchange.got.map(keyOf)).toEqual([undefined, undefined, uuid]);
  });

  it('`always` sends a key from the first write on and asks nothing; `never` sends none', async () => {
    const exchange = await server(() => ok({}, ours));
    await createClient({ baseUrl: exchange.baseUrl, token, idempotency: 'always' }).call('SendSms', sms);
    const never = createClient({ baseUrl: exchange.baseUrl, token, idempotency: 'never' });
    await never.call('GetCustomerData');
    await never.call('SendSms', sms);
    expect(exchange.commands()).toEqual(['SendSms', 'GetCustomerData', 'SendSms']);
    expect(exchange.got.map(keyOf)).toEqual([uuid, undefined, undefined]);
  });

  it('a call that is not to be repeated asks nothing', async () => {
    const exchange = await server(() => ok({}, ours));
    await createClient({ baseUrl: exchange.baseUrl, token, retries: 0 }).call('SendSms', sms);
    expect(exchange.commands()).toEqual(['SendSms']);
  });
});
