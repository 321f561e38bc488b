import { describe, expect, it } from 'vitest';
import { createClient } from '../../packages/client/src/client.ts';
import { type Act, failureOf, hangUp, ok, ours, refused, server, silence } from './server.ts';

const credentials = { username: '0773137770', password: '1234' };
const dead = {
  'the token died': refused('EXCEPTION', 'IllegalStateException(session token is invalid)'),
  'the session expired': refused('FORBIDDEN', 'session is expired'),
  'a dead token is taken for a wrong password': refused('FORBIDDEN', 'user name or password do not match', { messageCode: 1 }),
};

/** An exchange whose Login gives t1, t2, …; every other command is answered by `act` when its token is not the newest that counts. */
const sessions = (refusal: Act, alive: (token: string | undefined) => boolean, merkazia = false) => {
  let logins = 0;
  return server(({ command, headers }) => {
    if (command === 'Login') return ok({ token: `t${++logins}` }, merkazia ? ours : {});
    return alive(headers.authorization) ? ok({ name: headers.authorization }, merkazia ? ours : {}) : refusal;
  });
};

describe('a client with a user name and password', () => {
  it('logs in once for many calls at a time, and sends the token of it', async () => {
    const exchange = await sessions(silence, () => true);
    const client = createClient({ baseUrl: exchange.baseUrl, ...credentials });
    const answers = await Promise.all([1, 2, 3].map(() => client.call('GetCustomerData')));
    expect(answers.map(({ name }) => name)).toEqual(['t1', 't1', 't1']);
    expect(exchange.commands().filter((command) => command === 'Login')).toHaveLength(1);
    expect(exchange.got[0]).toMatchObject({ url: '/ym/api/Login', json: credentials });
    expect(exchange.got[0]!.headers.authorization).toBeUndefined();
  });

  it.each(Object.entries(dead))('logs in again and repeats the call when %s', async (_, refusal) => {
    const exchange = await sessions(refusal, (token) => token !== 't1');
    const client = createClient({ baseUrl: exchange.baseUrl, ...credentials });
    expect(await client.call('SendSms', { phones: '0501234567', message: 'x' })).toMatchObject({ name: 't2' });
    expect(exchange.commands()).toEqual(['Login', 'SendSms', 'Login', 'SendSms']);
    expect(await client.call('GetCustomerData')).toMatchObject({ name: 't2' });
    expect(exchange.commands().slice(4)).toEqual(['GetCustomerData']);
  });

  it('repeats a write under the same idempotency key', async () => {
    const exchange = await sessions(dead['the session expired'], (token) => token !== 't1', true);
    await createClient({ baseUrl: exchange.baseUrl, ...credentials }).call('SendSms', { phones: '0501234567', message: 'x' });
    const keys = exchange.got.filter(({ command }) => command === 'SendSms').map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(keys[1]).toBe(keys[0]);
  });

  it('logs in once when many calls at a time find the session dead', async () => {
    const exchange = await sessions(dead['the token died'], (token) => token !== 't1');
    const client = createClient({ baseUrl: exchange.baseUrl, ...credentials });
    const answers = await Promise.all([1, 2, 3, 4].map(() => client.call('GetCustomerData')));
    expect(answers.map(({ name }) => name)).toEqual(['t2', 't2', 't2', 't2']);
    expect(exchange.commands().filter((command) => command === 'Login')).toHaveLength(2);
  });

  it('throws when the new session is refused, too', async () => {
    const exchange = await sessions(dead['the session expired'], () => false);
    const error = await failureOf(createClient({ baseUrl: exchange.baseUrl, ...credentials }).call('GetCustomerData'));
    expect(error).toMatchObject({ command: 'GetCustomerData', responseStatus: 'FORBIDDEN', message: 'session is expired' });
    expect(exchange.commands()).toEqual(['Login', 'GetCustomerData', 'Login', 'GetCustomerData']);
  });

  it('throws the refusal of Login as one, and asks again at the next call', async () => {
    const exchange = await server(({ command }, nth) => command === 'Login' && nth === 1 ? refused('FORBIDDEN', 'user name or password do not match', { messageCode: 1 }) : ok({ token: 't1' }));
    const client = createClient({ baseUrl: exchange.baseUrl, ...credentials });
    expect(await failureOf(client.call('GetCustomerData'))).toMatchObject({ command: 'Login', responseStatus: 'FORBIDDEN', code: 1 });
    expect(exchange.commands()).toEqual(['Login']);
    await client.call('GetCustomerData');
    expect(exchange.commands()).toEqual(['Login', 'Login', 'GetCustomerData']);
  });

  it('tries Login again when its connection breaks', async () => {
    const exchange = await server(({ command }, nth) => command === 'Login' && nth === 1 ? hangUp : ok({ token: 't1' }));
    await createClient({ baseUrl: exchange.baseUrl, ...credentials }).call('GetCustomerData');
    expect(exchange.commands()).toEqual(['Login', 'Login', 'GetCustomerData']);
  });

  it('lets one caller give up while another goes on waiting for the same Login', async () => {
    let letIn = () => {};
    const open = new Promise<void>((resolve) => (letIn = resolve));
    const exchange = await server(async ({ command }) => {
      if (command === 'Login') await open;
      return ok({ token: 't1' });
    });
    const client = createClient({ baseUrl: exchange.baseUrl, ...credentials });
    const impatient = new AbortController();
    const [first, second] = [client.call('GetCustomerData', {}, { signal: impatient.signal }), client.call('GetCustomerData')];
    impatient.abort('enough');
    expect(await failureOf(first)).toBe('enough');
    letIn();
    await second;
    expect(exchange.commands()).toEqual(['Login', 'GetCustomerData']);
  });

  it('runs a Login of the caller without a session of its own', async () => {
    const exchange = await server(() => ok({ token: 'other' }));
    const { token } = await createClient({ baseUrl: exchange.baseUrl, ...credentials }).call('Login', { username: '0773137771', password: '9999' });
    expect(token).toBe('other');
    expect(exchange.commands()).toEqual(['Login']);
  });
});

describe('a client with a token', () => {
  it.each(Object.entries(dead))('throws when %s', async (_, refusal) => {
    const exchange = await server(() => refusal);
    const error = await failureOf(createClient({ baseUrl: exchange.baseUrl, token: 'hweR4mQ0pZ1cT9sJ76TM' }).call('GetCustomerData'));
    expect(error.command).toBe('GetCustomerData');
    expect(exchange.commands()).toEqual(['GetCustomerData']);
  });
});
