import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { ask, authorization, challenged, type Line, realm, registrar } from '../harness/telephone.ts';

const at = useExchange();

async function withLine(extNumber?: number) {
  const made = await at.system();
  const { accountID, PASS } = await made.client.call('CreateSipAccount', { extNumber });
  return { ...made, line: { user: accountID, password: PASS } satisfies Line };
}
const connected = async (did: string) => (await at.client({ token: await at.session(did) }).call('GetSipAccountsInCustomer')).accounts.map(({ contactsCount }) => contactsCount);

test('a telephone without credentials is challenged, by MD5 or as its registrar wants', async () => {
  const { line } = await withLine();
  const { status, headers } = await ask(at, line, { algorithms: 'SHA-256, md5' });
  expect(status).toBe(401);
  expect(headers).toEqual(['SHA-256', 'MD5'].map((algorithm) => expect.stringMatching(`^WWW-Authenticate: Digest realm="${realm}", algorithm=${algorithm}, nonce="[\\w-]{40,}", qop="auth"$`)));
  expect(await ask(at, line, { method: 'INVITE', body: 'v=0' })).toEqual({ status: 407, reason: 'Credentials are wanted', headers: [expect.stringMatching(/^Proxy-Authenticate: .*algorithm=MD5, .*qop="auth,auth-int"/)] });
  expect(await ask(at, line, { algorithms: 'MD5,SHA' })).toMatchObject({ status: 400 });
});

test('the right answer lets it in by MD5 and SHA-256, with qop and without, by auth-int, and with its name as a hash', async () => {
  const { did, line } = await withLine(201);
  const known = { status: 200, user: line.user, system: did, accountNumber: 1, extension: 201, transport: 'udp', callerId: did };
  for (const digest of [{}, { algorithm: 'SHA-256' }, { qop: null }, { algorithm: 'SHA-256', userhash: true }] as const) expect((await challenged(at, line, {}, digest)).judged).toEqual(known);
  const invite = { method: 'INVITE', uri: `sip:0501234567@${realm}` };
  expect((await challenged(at, line, { ...invite, body: 'v=0\r\n' }, { ...invite, qop: 'auth-int' })).judged).toEqual(known);
});

test('a wrong password, another method, address, realm or body, and a nonce of one\'s own are challenged again, as is an account that there is not', async () => {
  const { did, line } = await withLine();
  const { headers: [challenge] } = await ask(at, line);
  const wrong = [
    { authorization: authorization({ ...line, password: 'x' }, challenge) }, { authorization: authorization(line, challenge, { method: 'INVITE' }) }, { authorization: authorization(line, challenge, { uri: 'sip:elsewhere.example.com' }) },
    { authorization: authorization(line, challenge, { nonce: 'made-up' }) }, { authorization: authorization(line, challenge), realm: 'other.example.com' }, { authorization: authorization(line, challenge, { qop: 'auth-int' }), body: 'changed' },
    { authorization: 'Digest nonsense' }, { authorization: authorization(line, challenge).replace('MD5', 'MD4') }, { authorization: authorization({ user: `${did}=2`, password: 'AAAAAAAAAAAAAAAAAAAAAAAA' }, challenge), user: `${did}=2` },
    { authorization: authorization(line, challenge), user: `${did}=2` },
  ];
  for (const fields of wrong) expect(await ask(at, line, fields)).toEqual({ status: 401, reason: 'Credentials are wanted', headers: [expect.not.stringContaining('stale')] });
});

test('a nonce goes on with higher counts, and one that is used up is told as stale', async () => {
  const { line } = await withLine();
  const { challenge, judged } = await challenged(at, line);
  expect(judged.status).toBe(200);
  const again = (nc: number, cnonce = 'c') => ask(at, line, { authorization: authorization(line, challenge, { nc, cnonce }) });
  const stale = { status: 401, headers: [expect.stringContaining('stale=true')] };
  expect((await again(2)).status).toBe(200);
  expect((await again(9)).status).toBe(200);
  expect(await again(9, 'd')).toMatchObject(stale);
  expect(await again(3)).toMatchObject(stale);
  const one = await challenged(at, line, {}, { qop: null });
  expect(await ask(at, line, { authorization: authorization(line, one.challenge, { qop: null, nc: 1 }), contact: 'sip:a@b' })).toMatchObject(stale);
});

test('a nonce is old after five minutes', async () => {
  const { line } = await withLine();
  const { headers: [challenge] } = await ask(at, line);
  await at.advance(6);
  expect(await ask(at, line, { authorization: authorization(line, challenge) })).toMatchObject({ status: 401, reason: 'The nonce is used up' });
  expect((await challenged(at, line)).judged.status).toBe(200);
});

test('a REGISTER that the network brings twice is taken twice, an INVITE once, and of ten at once with one count one is', async () => {
  const { line } = await withLine();
  const contact = { contact: `<sip:${line.user}@192.0.2.7:5060>`, expires: '300' };
  const { challenge, given } = await challenged(at, line, contact);
  expect((await ask(at, line, { ...contact, authorization: given })).status).toBe(200);
  expect((await ask(at, line, { ...contact, contact: '<sip:thief@203.0.113.9>', authorization: given })).status).toBe(401);
  const invite = { method: 'INVITE', uri: `sip:201@${realm}` };
  const all = await Promise.all(Array.from({ length: 10 }, () => ask(at, line, { ...invite, authorization: authorization(line, challenge, { ...invite, nc: 2 }) })));
  expect(all.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(407)]);
});

test('what is registered counts as a telephone until its time is over or it says so', async () => {
  const { did, line } = await withLine();
  const contact = (host: string, more = '') => `"Desk, 1" <sip:${line.user}@${host};transport=udp>${more}`;
  const register = async (header: string, expires?: string) => (await challenged(at, line, { contact: header, expires })).judged;
  expect(await register(contact('192.0.2.1'))).toMatchObject({ status: 200, contacts: [{ uri: `sip:${line.user}@192.0.2.1;transport=udp`, expires: 3600 }] });
  expect((await register(`${contact('192.0.2.1')}, ${contact('192.0.2.2', ';expires=120')}`, '1')).contacts.map(({ expires }: any) => expires)).toEqual([60, 120]);
  expect(await connected(did)).toEqual([2]);
  await at.advance(1.5);
  expect(await connected(did)).toEqual([1]);
  await register(contact('192.0.2.2', ';expires=0'));
  expect(await connected(did)).toEqual([0]);
  for (const host of ['192.0.2.3', '192.0.2.4']) await register(contact(host), '600');
  expect(await register('*', '600')).toEqual({ status: 400, reason: 'The Contact is none' });
  expect((await register('*', '0')).contacts).toEqual([]);
  expect(await connected(did)).toEqual([0]);
});

test('ten telephones may be registered at an account, and one of them again', async () => {
  const { did, line } = await withLine();
  const many = Array.from({ length: 10 }, (_, i) => `<sip:a@192.0.2.${i + 1}>`);
  expect((await challenged(at, line, { contact: many.join(',') })).judged.contacts).toHaveLength(10);
  expect((await challenged(at, line, { contact: '<sip:a@192.0.2.99>' })).judged).toMatchObject({ status: 403, reason: 'At most 10 telephones are registered at an account' });
  expect((await challenged(at, line, { contact: many[4]! })).judged.status).toBe(200);
  expect(await connected(did)).toEqual([10]);
});

test('an account connects in one way, and telephones connected in the other count no more', async () => {
  const { did, client, line } = await withLine();
  await challenged(at, line, { contact: '<sip:a@192.0.2.1>' });
  await client.call('SipToWss');
  expect(await connected(did)).toEqual([0]);
  expect((await challenged(at, line)).judged).toEqual({ status: 403, reason: 'The account connects over WSS' });
  expect((await challenged(at, { ...line, transport: 'WSS' } as Line)).judged.status).toBe(200);
});

test('a deleted account connects no more, and one that is made under its number has neither its password nor its telephones', async () => {
  const { did, client, line } = await withLine();
  await challenged(at, line, { contact: '<sip:a@192.0.2.1>' });
  await client.call('DeleteSipAccount', { accountNumber: 1 });
  expect((await challenged(at, line)).judged.status).toBe(401);
  await at.advance(1);
  await at.client({ token: await at.session(did) }).call('CreateSipAccount');
  expect((await challenged(at, line)).judged.status).toBe(401);
  expect(await connected(did)).toEqual([0]);
});

test('accounts of a suspended system connect no more until it is resumed', async () => {
  const { did, line } = await withLine();
  await at.admin.call('SuspendSystem', { did, reason: 'unpaid' });
  expect((await challenged(at, line)).judged).toEqual({ status: 403, reason: 'The system is suspended' });
  await at.admin.call('ResumeSystem', { did });
  expect((await challenged(at, line)).judged.status).toBe(200);
});

test('only a registrar with the secret is answered, by Bearer or Basic, in JSON or a form', async () => {
  const { line } = await withLine();
  const fields = { method: 'REGISTER', uri: `sip:${realm}`, user: line.user, realm, transport: 'udp' };
  const secret = at.running.registrarSecret;
  for (const authorization of ['', 'Bearer', `Bearer ${secret}x`, `Bearer ${secret.slice(1)}`, `Basic ${Buffer.from(`registrar:${secret}x`).toString('base64')}`, secret]) {
    expect(await registrar(at, 'authorize', fields, { authorization })).toMatchObject({ status: 401 });
  }
  expect((await registrar(at, 'authorize', fields, { authorization: `Basic ${Buffer.from(`any:${secret}`).toString('base64')}` })).body.status).toBe(401);
  const form = await fetch(`${at.url}/sip/authorize`, { method: 'POST', headers: { authorization: `Bearer ${secret}` }, body: new URLSearchParams({ ...fields, authorization: '', contact: '' }) });
  expect(await form.json()).toMatchObject({ status: 401, headers: [expect.any(String)] });
});

test.each([
  [{ user: undefined }, 'user is missing or wrong.'], [{ realm: 'a"b' }, 'realm is missing or wrong.'], [{ realm: 'a\r\nb' }, 'realm is missing or wrong.'], [{ method: '' }, 'method is missing or wrong.'], [{ user: ['x'] }, 'The body is neither a JSON object of texts nor a form.'],
])('a registrar that asks %j is told what is wrong', async (fields, reason) => {
  expect(await registrar(at, 'authorize', { method: 'REGISTER', uri: 'sip:x', user: 'x', realm, transport: 'udp', ...fields })).toMatchObject({ status: 400, body: { reason } });
});
