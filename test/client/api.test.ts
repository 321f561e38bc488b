import { describe, expect, it } from 'vitest';
import { createClient } from '../../packages/client/src/client.ts';
import { failureOf, ok, refused, server } from './server.ts';

const credentials = { username: '0773137770', password: '1234' };

describe('the plain client', () => {
  it('asks as the contract says, with the token of the client', async () => {
    const exchange = await server(() => ok({ name: 'demo' }));
    const { api } = createClient({ baseUrl: exchange.baseUrl, token: 'hweR4mQ0pZ1cT9sJ76TM' });
    const { data, response } = await api.GET('/GetSmsOutLog', { params: { query: { limit: 5 } } });
    expect([data, response.status]).toEqual([{ responseStatus: 'OK', name: 'demo' }, 200]);
    expect(exchange.got[0]).toMatchObject({ method: 'GET', url: '/ym/api/GetSmsOutLog?limit=5', headers: { authorization: 'hweR4mQ0pZ1cT9sJ76TM' } });
  });

  it('gives a refusal as the answer it is, and tries nothing again', async () => {
    const exchange = await server(() => refused('ERROR', 'Low unit balance'));
    const { api } = createClient({ baseUrl: exchange.baseUrl, token: 'hweR4mQ0pZ1cT9sJ76TM' });
    const { data } = await api.POST('/SendSms', { body: { phones: '0501234567', message: 'x' } });
    expect(data).toEqual({ responseStatus: 'ERROR', message: 'Low unit balance' });
    expect(exchange.got).toHaveLength(1);
  });

  it('logs in for the session that `call` uses too, and again when it died', async () => {
    let logins = 0;
    const exchange = await server(({ command, headers }) => command === 'Login' ? ok({ token: `t${++logins}` }) : headers.authorization === 't1' ? refused('FORBIDDEN', 'session is expired') : ok({ sendCount: 1 }));
    const client = createClient({ baseUrl: exchange.baseUrl, ...credentials });
    const { data } = await client.api.POST('/SendSms', { body: { phones: '0501234567', message: 'x' } });
    expect(data).toMatchObject({ sendCount: 1 });
    await client.call('GetCustomerData');
    expect(exchange.commands()).toEqual(['Login', 'SendSms', 'Login', 'SendSms', 'GetCustomerData']);
    expect(exchange.got[3]!.json).toEqual({ phones: '0501234567', message: 'x' });
  });

  it('leaves a Login and a header of the caller alone', async () => {
    const exchange = await server(() => ok({ token: 'other' }));
    const { api } = createClient({ baseUrl: exchange.baseUrl, ...credentials });
    await api.POST('/Login', { body: { username: '0773137771', password: '9999' } });
    await api.GET('/GetCustomerData', { headers: { authorization: 'other' } });
    expect(exchange.got.map(({ command, headers }) => [command, headers.authorization])).toEqual([['Login', undefined], ['GetCustomerData', 'other']]);
  });

  it('throws when its Login is refused', async () => {
    const exchange = await server(() => refused('FORBIDDEN', 'user name or password do not match', { messageCode: 1 }));
    const { api } = createClient({ baseUrl: exchange.baseUrl, ...credentials });
    expect(await failureOf(api.GET('/GetCustomerData'))).toMatchObject({ name: 'CommandError', command: 'Login', code: 1 });
  });
});
