import { beforeAll, expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';
import { encode } from './encodings.ts';
import { overheard } from './overheard.ts';
import { formType, jsonType, send } from './raw.ts';

const at = useExchange();
let token: string;
beforeAll(async () => { token = await at.session(demo.number); });
const pair = `${demo.number}:${demo.password}`;
const multipart = (fields: Record<string, string>) => encode('multipart', fields);

test('a token travels in the query, a form, JSON, multipart or the header, with Bearer or without', async () => {
  for (const written of [token, pair]) {
    const places = {
      query: send(at.url, `/ym/api/GetSession?token=${written}`),
      form: send(at.url, '/ym/api/GetSession', { headers: formType, body: `token=${encodeURIComponent(written)}` }),
      JSON: send(at.url, '/ym/api/GetSession', { headers: jsonType, body: JSON.stringify({ token: written }) }),
      multipart: send(at.url, '/ym/api/GetSession', multipart({ token: written })),
      'the raw header': send(at.url, '/ym/api/GetSession', { headers: { authorization: written } }),
      'a header in capitals': send(at.url, '/ym/api/GetSession', { headers: { AUTHORIZATION: written } }),
      Bearer: send(at.url, '/ym/api/GetSession', { headers: { authorization: `Bearer ${written}` } }),
      bearer: send(at.url, '/ym/api/GetSession', { headers: { authorization: `bearer  ${written}` } }),
      'the header of a POST without a body': send(at.url, '/ym/api/GetSession', { method: 'POST', headers: { authorization: written } }),
    };
    for (const [place, answer] of Object.entries(places)) expect((await answer).body, place).toMatchObject({ responseStatus: 'OK', username: demo.number });
  }
});

test('a password in Hebrew opens a session from the header as well', async () => {
  const { did } = await at.system({ password: 'סיסמה שלי' });
  const authorization = Buffer.from(`${did}:סיסמה שלי`).toString('latin1');
  expect((await send(at.url, '/ym/api/GetSession', { headers: { authorization } })).body).toMatchObject({ responseStatus: 'OK', username: did });
});

test('what is wrong with a token or a password is told without quoting it', async () => {
  const ask = async (command: string, given: object) => (await send(at.url, `/ym/api/${command}`, { headers: jsonType, body: JSON.stringify(given) })).body.message;
  expect(await ask('GetSession', { token: ['secret'] })).toBe('Parameter token must be text.');
  expect(await ask('Login', { username: demo.number, password: { is: 'secret' } })).toBe('Parameter password must be text.');
  expect(await ask('DoubleAuth', { token, action: 'VerifyCode', code: ['123456'] })).not.toContain('123456');
});

test('a token among the parameters counts more than the header, one in the body more than one in the query; an empty one is none', async () => {
  const ok = async (path: string, init: object) => expect((await send(at.url, `/ym/api/GetSession${path}`, init)).body.responseStatus).toBe('OK');
  await ok(`?token=${token}`, { headers: { authorization: 'nonsense' } });
  await ok('?token=nonsense', { headers: formType, body: `token=${token}` });
  await ok('?token=', { headers: { authorization: token } });
  await ok('?token=nonsense', { headers: { ...jsonType, authorization: token }, body: '{"token":null}' });
  const { body } = await send(at.url, '/ym/api/GetSession?token=nonsense', { headers: { authorization: token } });
  expect(body).toMatchObject({ responseStatus: 'EXCEPTION', message: 'IllegalStateException(session token is invalid)' });
});

test('no token, and one that cannot be, are told as the hosted API tells them', async () => {
  const invalid = { responseStatus: 'EXCEPTION', message: expect.stringContaining('IllegalStateException(session token is invalid)') };
  for (const authorization of ['', 'Bearer', 'nonsense', 'x'.repeat(5000), `${'x'.repeat(5000)}:1`, `${demo.number}:${'x'.repeat(400)}`, 'Basic MDc3OjEyMzQ=']) {
    const { status, body } = await send(at.url, '/ym/api/GetSession', { headers: { authorization } });
    expect([status, body.responseStatus], authorization.slice(0, 40)).toEqual([200, 'EXCEPTION']);
    expect(body).toMatchObject(invalid);
  }
  expect((await send(at.url, '/ym/api/GetSession', { headers: jsonType, body: JSON.stringify({ token: 1234567 }) })).body).toMatchObject(invalid);
  expect((await send(at.url, `/ym/api/GetSession?token=${'ש'.repeat(2).repeat(200)}`.replace(/ש/g, '%D7%A9'))).body).toMatchObject(invalid);
});

test('a token is never told in a header, and its place is not reported as a parameter nobody knows', async () => {
  const { headers } = await send(at.url, `/ym/api/GetSession?token=${token}`);
  expect(headers['merkazia-unknown-parameters']).toBeUndefined();
  expect(JSON.stringify(headers)).not.toContain(token);
});

test('neither a token nor a password comes into the log, in whatever place, right or wrong, refused or broken', async () => {
  const secret = 'SecretThatNobodyMaySee';
  const heard = await overheard(async () => {
    const json = (body: string) => ({ headers: jsonType, body });
    for (const command of ['GetSession', 'SendSms', 'Nothing', secret]) {
      await send(at.url, `/ym/api/${command}?token=${secret}&a=%zz`);
      await send(at.url, `/ym/api/${command}?token=${secret}`);
      await send(at.url, `/ym/api/${command}`, { headers: { authorization: `${demo.number}:${secret}` } });
      await send(at.url, `/ym/api/${command}`, { headers: formType, body: `token=${secret}&token=${secret}` });
      await send(at.url, `/ym/api/${command}`, json(`{"token":"${secret}"`));
      await send(at.url, `/ym/api/${command}`, json(`{"token":["${secret}"]}`));
      await send(at.url, `/ym/api/${command}`, { ...multipart({ token: secret }), body: `--edge\r\nContent-Disposition: form-data; name="token"\r\n\r\n${secret}` });
      await send(at.url, `/ym/api/${command}`, { method: 'PUT', headers: { authorization: secret } });
    }
    await send(at.url, `/ym/api/Login?username=0779999999&password=${secret}`);
    await send(at.url, '/ym/api/Login', json(`{"username":"0779999999","password":["${secret}"]}`));
    await send(at.url, '/ym/api/SendSms', { headers: { ...jsonType, authorization: token, 'idempotency-key': secret }, body: '{"message":"x","phones":"0541000001"}' });
  });
  expect(at.logs.filter(({ event }) => event === 'command').length).toBeGreaterThan(30);
  expect(JSON.stringify(at.logs)).not.toContain(secret);
  expect(heard).not.toContain(secret);
});
