import { expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';

const at = useExchange({ strictHosted: true });

/** What a dead session is told. */
const refused = async (token: string): Promise<any> => {
  const { status, body } = await at.ask('GetSession', { headers: { authorization: token } });
  expect(status).toBe(200);
  const { yemotAPIVersion: _, ...failure } = body;
  return failure;
};

const texts = [
  { responseStatus: 'FORBIDDEN', message: 'session is expired' },
  { responseStatus: 'EXCEPTION', message: 'IllegalStateException(session token is invalid)' },
  { responseStatus: 'FORBIDDEN', message: 'user name or password do not match', messageCode: 1 },
];

test('a session that was idle for 30 minutes is dead, and that is told in three texts, one after another', async () => {
  const tokens = [await at.session(demo.number), await at.session(demo.number), await at.session(demo.number)];
  await at.advance(29);
  expect((await at.ask(`GetSession?token=${tokens[0]}`)).body.responseStatus).toBe('OK');
  await at.advance(30);
  const told = [];
  for (const token of tokens) told.push(await refused(token));
  expect(told).toEqual(texts);
  expect(await refused(tokens[0]!)).toEqual(texts[0]);
});

test('a program with a number and a password goes on whatever the text, for the client logs in anew at each', async () => {
  const client = at.client();
  const logins = async () => ((await (await fetch(`${at.url}/simulator/upstream`)).json()) as any).requests.Login ?? 0;
  const before = await logins();
  for (let i = 1; i <= 4; i++) {
    expect((await client.call('GetSession')).username).toBe(demo.number);
    expect(await logins()).toBe(before + i);
    await at.advance(31);
  }
});

test.each(['of nobody', 'not given at all'])('a token %s is told in the words of the wire alone', async (what) => {
  const { body } = await at.ask(what === 'of nobody' ? 'GetSession?token=nobody' : 'GetSession');
  expect(body).toEqual({ ...texts[1], yemotAPIVersion: 100 });
});

test('a wrong pair, and too many of them, are told as ever', async () => {
  const { did } = await at.system();
  const login = async () => (await at.ask(`Login?username=${did}&password=wrong`)).body;
  expect(await login()).toMatchObject(texts[2]!);
  expect((await at.ask(`GetSession?token=${did}:wrong`)).body).toMatchObject(texts[2]!);
  for (let i = 0; i < 3; i++) await login();
  expect(await login()).toMatchObject({ responseStatus: 'FORBIDDEN', message: 'bruteforce protection - account locked' });
});

test('what is refused for another reason keeps its own words', async () => {
  const token = await at.session(demo.number);
  expect(await refused(token)).toMatchObject({ responseStatus: 'OK' });
  expect((await at.ask(`GetAllSessions?token=${token}`)).body).toMatchObject({ responseStatus: 'EXCEPTION', message: 'Unverified session' });
  const { token: poor } = await at.system({ units: 0, smsUnits: 0 });
  expect((await at.ask(`SendSms?token=${poor}&phones=0501234567&message=x`)).body).toMatchObject({ responseStatus: 'ERROR', message: 'Low unit balance' });
});
