import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
let phones = 0;
const newPhone = () => `05310${String(++phones).padStart(5, '0')}`;

/** A system, its creator's telephone, and what its session is told. */
async function newSystem(creatorPhone = newPhone()) {
  const { did, token, client } = await at.system({ creatorPhone });
  const ask = async (params: Record<string, string>, by = token) => (await at.ask('DoubleAuth', { method: 'POST', headers: { authorization: by }, body: new URLSearchParams(params) })).body;
  return {
    did, token, client, creatorPhone, ask,
    send: (by?: string) => ask({ action: 'SendCode' }, by),
    verify: (code: string, by?: string) => ask({ action: 'VerifyCode', code }, by),
    /** The code that the creator's telephone showed last. */
    code: async () => (await at.calls(creatorPhone)).at(-1).from.slice(-4) as string,
    state: async () => (await client.call('ValidationToken')).tokenData,
  };
}
const wrongFor = (code: string) => String((Number(code) + 1) % 10_000).padStart(4, '0');

test('the creator is called from a random number, whose last four digits verify the session', async () => {
  const { client, creatorPhone, send, verify, code, state } = await newSystem();
  expect(await send()).toEqual({ responseStatus: 'OK', message: 'Call successfully sent', LastNumberToSend: creatorPhone.slice(-4), yAfastVersion: '0.1.0' });
  const calls = await at.calls(creatorPhone);
  expect(calls).toMatchObject([{ type: 'call', to: creatorPhone, from: expect.stringMatching(/^0\d{9}$/), placed: true }]);
  expect(await state()).toMatchObject({ doubleAuthStatus: false, validationCalls: 1, mfaStatus: false, mfaRequestId: null });
  expect(await verify(await code())).toEqual({ responseStatus: 'OK', message: 'VerifiedOK', yAfastVersion: '0.1.0' });
  expect(await state()).toMatchObject({ doubleAuthStatus: true, validationCalls: 0, mfaStatus: true, mfaRealValid: true, mfaRequestId: 1, mfaValidReason: 'DoubleAuth' });
  expect((await client.call('GetAllSessions')).sessions).toMatchObject([{ doubleAuthStatus: true }]);
});

test.each<[string, Record<string, string>]>([['no action', {}], ['an empty action', { action: '' }], ['an unknown action', { action: 'sendcode' }], ['a code without an action', { code: '1234' }]])('%s is an exception: parameters are missing', async (_, params) => {
  const { ask } = await newSystem();
  expect(await ask(params)).toEqual({ responseStatus: 'EXCEPTION', message: 'Missing parameters', yAfastVersion: '0.1.0' });
});

test('an action that is no text at all is an exception in the same words', async () => {
  const { token } = await newSystem();
  for (const action of [{ a: 1 }, ['SendCode'], 7, null]) {
    const { body } = await at.ask('DoubleAuth', { method: 'POST', headers: { authorization: token, 'content-type': 'application/json' }, body: JSON.stringify({ action }) });
    expect(body).toMatchObject({ responseStatus: 'EXCEPTION', message: 'Missing parameters' });
  }
  expect((await at.ask(`DoubleAuth?token=${token}&action=SendCode&action=SendCode`)).body.message).toBe('Missing parameters');
});

test('a verification without a code is an error: parameters are missing', async () => {
  const { ask, send } = await newSystem();
  await send();
  for (const params of [{ action: 'VerifyCode' }, { action: 'VerifyCode', code: '' }, { action: 'VerifyCode', code: ' ' }] as Record<string, string>[]) {
    expect(await ask(params)).toMatchObject({ responseStatus: 'ERROR', message: 'Missing parameters' });
  }
});

test('whoever has no session learns nothing of the parameters', async () => {
  expect((await at.ask('DoubleAuth?token=neverWas')).body).toMatchObject({ responseStatus: 'EXCEPTION', message: 'IllegalStateException(session token is invalid)' });
});

test.each(['', '12345', '*8080', '1900123456', 'hello'])('a creator without a number that can be called (%j) cannot verify', async (creatorPhone) => {
  const { send, state } = await newSystem(creatorPhone);
  expect(await send()).toMatchObject({ responseStatus: 'EXCEPTION', message: 'createPhone is Not Valid. verification is disabled' });
  expect((await state()).validationCalls).toBe(0);
});

test('a verified session needs no more codes', async () => {
  const { send, verify, code, creatorPhone } = await newSystem();
  await send();
  const shown = await code();
  await verify(shown);
  const already = { responseStatus: 'ERROR', message: 'Token has already been verified' };
  expect(await send()).toMatchObject(already);
  expect(await verify(shown)).toMatchObject(already);
  expect(await at.calls(creatorPhone)).toHaveLength(1);
});

test('with four unverified calls the fifth is refused, for every session of the system, until six hours have passed', async () => {
  const { did, send, state, creatorPhone, client } = await newSystem();
  const tooMany = { responseStatus: 'ERROR', message: 'Too many validation Calls. Try for a few more hours' };
  for (let sent = 1; sent <= 4; sent++) {
    expect((await send()).responseStatus).toBe('OK');
    expect((await state()).validationCalls).toBe(sent);
    await at.advance(20);
  }
  expect(await send()).toMatchObject(tooMany);
  expect(await send(await at.session(did))).toMatchObject(tooMany);
  expect(await at.calls(creatorPhone)).toHaveLength(4);
  await at.advance(6 * 60 - 80 - 1);
  const late = await at.session(did);
  expect(await send(late)).toMatchObject(tooMany);
  await at.advance(2);
  expect((await at.client({ token: late }).call('ValidationToken')).tokenData.validationCalls).toBe(0);
  expect((await send(late)).responseStatus).toBe('OK');
  expect((await at.client({ token: late }).call('ValidationToken')).tokenData.validationCalls).toBe(1);
  expect(client).toBeTruthy();
});

test('four calls and a success leave three, so that one more goes out', async () => {
  const { did, send, verify, code, state } = await newSystem();
  for (let i = 0; i < 4; i++) await send();
  expect((await verify(await code())).message).toBe('VerifiedOK');
  expect((await state()).validationCalls).toBe(3);
  const other = await at.session(did);
  expect((await send(other)).responseStatus).toBe('OK');
  expect((await send(other)).message).toContain('Too many');
});

test('calls asked for at once are counted one by one', async () => {
  const { did, send, creatorPhone } = await newSystem();
  const answers = await Promise.all(Array.from({ length: 12 }, async () => send(await at.session(did))));
  expect(answers.filter(({ responseStatus }) => responseStatus === 'OK')).toHaveLength(4);
  expect(await at.calls(creatorPhone)).toHaveLength(4);
});

test('a code lives five tries', async () => {
  const { send, verify, code } = await newSystem();
  expect(await verify('1234')).toMatchObject({ responseStatus: 'ERROR', message: 'Please SendCode before' });
  await send();
  const shown = await code();
  for (let i = 0; i < 5; i++) expect(await verify(wrongFor(shown))).toMatchObject({ responseStatus: 'ERROR', message: 'Authentication failed' });
  expect(await verify(shown)).toMatchObject({ responseStatus: 'ERROR', message: 'Please SendCode before' });
});

test('guesses made at once share the five tries', async () => {
  const { send, verify, code } = await newSystem();
  await send();
  const shown = await code();
  const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => verify(String((Number(shown) + 1 + i) % 10_000).padStart(4, '0'))));
  expect(answers.filter(({ message }) => message === 'Authentication failed')).toHaveLength(5);
});

test('a code lives ten minutes', async () => {
  const { send, verify, code } = await newSystem();
  await send();
  await at.advance(9);
  expect((await verify(wrongFor(await code()))).message).toBe('Authentication failed');
  await at.advance(2);
  expect((await verify(await code())).message).toBe('Please SendCode before');
});

test('the newest code counts, for the session that asked for it', async () => {
  const { did, send, verify, code } = await newSystem();
  await send();
  const older = await code();
  await send();
  const newer = await code();
  if (older !== newer) expect((await verify(older)).message).toBe('Authentication failed');
  expect((await verify(newer, await at.session(did))).message).toBe('Please SendCode before');
  expect((await verify(newer)).message).toBe('VerifiedOK');
});

test.each([['0500000021', 'busy'], ['0500000022', 'no route']])('a call that the network cannot place (%s) is told as such and not counted', async (creatorPhone, reason) => {
  const { send, verify, state } = await newSystem(creatorPhone);
  expect(await send()).toMatchObject({ responseStatus: 'ERROR', message: `The call could not be placed: ${reason}.` });
  expect((await state()).validationCalls).toBe(0);
  expect((await verify('1234')).message).toBe('Please SendCode before');
});

test('a call of which nobody knows whether it went out counts as sent, and no code waits for it', async () => {
  const { send, verify, code, state } = await newSystem('0500000012');
  expect(await send()).toMatchObject({ responseStatus: 'ERROR', message: expect.stringContaining('not known') });
  expect((await state()).validationCalls).toBe(1);
  expect((await verify(await code())).message).toBe('Please SendCode before');
});

test('number:password never holds the mark', async () => {
  const { did, send, verify, code } = await newSystem();
  const pair = `${did}:secret-of-test`;
  expect((await send(pair)).responseStatus).toBe('OK');
  expect((await verify(await code(), pair)).message).toBe('Please SendCode before');
  expect((await at.ask(`GetLoginLog?token=${pair}`)).body).toMatchObject({ responseStatus: 'EXCEPTION', message: 'Unverified session' });
});
