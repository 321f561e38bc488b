import { listApiKeys, makeApiKey, type NewApiKey, revokeApiKey } from '@merkazia/exchange/keys/apiKeys';
import { isWithin, readNetwork } from '@merkazia/exchange/keys/networks';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { everyRow } from '../harness/money.ts';
import { keepSecret } from '../harness/trace.ts';

const at = useExchange();

async function newKey(given: NewApiKey = {}, system = {}) {
  const { did, token } = await at.system(system);
  const { text, key } = await makeApiKey(at.exchange, did, given);
  keepSecret(text, text.split('.')[2]);
  const ask = (command: string, params: Record<string, string> = {}) => at.ask(command, { method: 'POST', headers: { authorization: text }, body: new URLSearchParams(params) });
  return { did, token, text, key, ask, client: at.client({ token: text }) };
}

test('a key has three parts, the first the base64 of a fixed word, and is used wherever a token is', async () => {
  const { did, text, client } = await newKey();
  expect(text).toMatch(/^WU1BUElL\.apik_[0-9a-f]{12}\.[\w-]{43}$/);
  expect((await client.call('GetSession')).username).toBe(did);
  expect((await at.ask(`GetSession?token=${text}`)).body.username).toBe(did);
  expect((await at.ask('GetSession', { headers: { authorization: `Bearer ${text}` } })).body.username).toBe(did);
  expect((await client.call('SendSms', { phones: '0541100001', message: 'by key' })).responseStatus).toBe('OK');
});

test('a key lives on: through months, a log-out and the end of all sessions', async () => {
  const { did, client, token } = await newKey({}, { creatorPhone: '0541100002' });
  await client.call('Logout');
  await at.verify(token, '0541100002');
  await at.client({ token }).call('KillAllSessions');
  await at.advance(90 * 24 * 60);
  expect((await client.call('GetSession')).username).toBe(did);
  const { tokenData } = await client.call('ValidationToken');
  expect(tokenData.createTime < tokenData.lastRequest).toBe(true);
});

test('a key is shown once: the table keeps its hash, the list a hint', async () => {
  const { did, text, key } = await newKey({ name: 'shop' });
  const secret = text.split('.')[2]!;
  expect(JSON.stringify(await everyRow(at.exchange))).not.toContain(secret);
  expect(await listApiKeys(at.exchange, did)).toEqual([key]);
  expect(key).toMatchObject({ name: 'shop', hint: `${text.split('.').slice(0, 2).join('.')}.***` });
  expect(JSON.stringify(key)).not.toContain(secret);
});

test('no mark of verification sticks to a key', async () => {
  const { ask } = await newKey({}, { creatorPhone: '0541100003' });
  expect((await ask('DoubleAuth', { action: 'SendCode' })).body.responseStatus).toBe('OK');
  const code = (await at.calls('0541100003'))[0].from.slice(-4);
  expect((await ask('DoubleAuth', { action: 'VerifyCode', code })).body.message).toBe('Please SendCode before');
  for (const command of ['GetLoginLog', 'GetAllSessions', 'KillAllSessions']) expect((await ask(command)).body.message).toBe('Unverified session');
});

test('a key runs the commands it is restricted to, however they are spelled, and no other', async () => {
  const { ask } = await newKey({ commands: ['getsession', 'SendSms'] });
  expect((await ask('GETSESSION')).body.responseStatus).toBe('OK');
  expect((await ask('GetCustomerData')).body).toMatchObject({ responseStatus: 'FORBIDDEN', message: 'This API key may not run GetCustomerData.' });
});

test('a key is used from the addresses it is restricted to, and from no other', async () => {
  expect((await (await newKey({ from: ['10.0.0.0/8', '127.0.0.1'] })).ask('GetSession')).body.responseStatus).toBe('OK');
  const { ask, client } = await newKey({ from: ['10.0.0.0/8', '2001:db8::/32'] });
  expect((await ask('GetSession')).body).toMatchObject({ responseStatus: 'FORBIDDEN', message: 'This API key may not be used from this address.' });
  await expect(client.call('SendSms', { phones: '0541100004', message: 'x' })).rejects.toMatchObject({ responseStatus: 'FORBIDDEN' });
});

test('a parameter that the key fixes may be left out or given as it is, and no other', async () => {
  const { did, ask } = await newKey({ params: { from: '0541100005', phones: '0541100006', sendFlashMessage: '1' } }, { callerIds: [{ number: '0541100005', expires: at.exchange.clock.now() + 3_600_000 }] });
  expect((await ask('SendSms', { message: 'x' })).body).toMatchObject({ responseStatus: 'OK', from: '0541100005', oks: ['0541100006'] });
  expect((await ask('SendSms', { message: 'x', from: '0541100005', sendFlashMessage: 'true' })).body.responseStatus).toBe('OK');
  for (const other of [{ from: did }, { phones: '0541100007' }, { sendFlashMessage: '0' }] as Record<string, string>[]) {
    const [name] = Object.keys(other);
    expect((await ask('SendSms', { message: 'x', ...other })).body).toMatchObject({ responseStatus: 'FORBIDDEN', message: `This API key has a value of its own for parameter ${name}.` });
  }
  expect((await ask('GetSession')).body.responseStatus).toBe('OK');
  await at.settle();
  expect((await at.arrived('0541100006')).map(({ flash }) => flash)).toEqual([true, true]);
});

test('a revoked key is dead at once; nobody revokes the key of another system', async () => {
  const mine = await newKey();
  const other = await newKey();
  expect(await revokeApiKey(at.exchange, mine.did, other.key.id)).toBe(false);
  expect(await revokeApiKey(at.exchange, mine.did, mine.key.id)).toBe(true);
  expect(await revokeApiKey(at.exchange, mine.did, mine.key.id)).toBe(false);
  expect((await mine.ask('GetSession')).body).toMatchObject({ responseStatus: 'EXCEPTION', message: 'IllegalStateException(session token is invalid)' });
  expect((await other.ask('GetSession')).body.responseStatus).toBe('OK');
  expect(await listApiKeys(at.exchange, mine.did)).toEqual([]);
});

test('a key that nobody made, or of which a part was changed, opens nothing', async () => {
  const { text } = await newKey();
  const [word, id, secret] = text.split('.');
  for (const written of [`${word}.${id}.${'A'.repeat(43)}`, `${word}.${id}`, `${word}.${id}.`, `${word}.apik_000000000000.${secret}`, `${text}x`]) {
    expect((await at.ask('GetSession', { headers: { authorization: written } })).body.message).toBe('IllegalStateException(session token is invalid)');
  }
});

test('what a key cannot be is told when it is made', async () => {
  const { did } = await at.system();
  await expect(makeApiKey(at.exchange, did, { from: ['10.0.0.0/33'] })).rejects.toThrow('10.0.0.0/33 is no address');
  await expect(makeApiKey(at.exchange, did, { commands: ['SendSmss'] })).rejects.toThrow('There is no command SendSmss.');
  await expect(makeApiKey(at.exchange, '0770000000', {})).rejects.toThrow('There is no system 0770000000.');
});

test('networks are read and addresses lie in them, IPv4 in the clothes of IPv6 too', () => {
  for (const wrong of ['', 'x', '10.0.0', '10.0.0.0/', '10.0.0.0/x', '10.0.0.0/8/8', '::/129', '1.2.3.4/-1']) expect(readNetwork(wrong), wrong).toBeUndefined();
  expect(isWithin('10.200.3.4', ['192.168.0.0/16', '10.0.0.0/8'])).toBe(true);
  expect(isWithin('::ffff:10.200.3.4', ['10.0.0.0/8'])).toBe(true);
  expect(isWithin('11.0.0.1', ['10.0.0.0/8'])).toBe(false);
  expect(isWithin('2001:db8:1::5', ['2001:db8::/32'])).toBe(true);
  expect(isWithin('2001:db9::5', ['2001:db8::/32', '10.0.0.0/8'])).toBe(false);
  expect(isWithin('', ['0.0.0.0/0', '::/0'])).toBe(false);
});
