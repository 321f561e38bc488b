import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { realm, registrar } from '../harness/telephone.ts';

const at = useExchange();
const md5 = (text: string) => createHash('md5').update(text).digest('hex');

async function withAccount() {
  const made = await at.system();
  const { accountID, PASS } = await made.client.call('CreateSipAccount', { extNumber: 201 });
  return { ...made, user: accountID, PASS, hash: md5(`${accountID}:${realm}:${PASS}`) };
}
const form = async (path: string, fields: Record<string, string>) =>
  (await fetch(`${at.url}/sip/${path}`, { method: 'POST', headers: { authorization: `Basic ${Buffer.from(`registrar:${at.running.registrarSecret}`).toString('base64')}` }, body: new URLSearchParams(fields) })).text();

test('a registrar that judges itself is told an account with its hashes, never its password', async () => {
  const { did, user, PASS, hash } = await withAccount();
  const { body, text } = await registrar(at, 'credentials', { user, realm });
  expect(body).toEqual({
    status: 200, user, system: did, accountNumber: 1, extension: 201, transport: 'udp', callerId: did,
    ha1: { MD5: hash, 'SHA-256': createHash('sha256').update(`${user}:${realm}:${PASS}`).digest('hex'), 'SHA-512-256': createHash('sha512-256').update(`${user}:${realm}:${PASS}`).digest('hex') },
  });
  expect(text).not.toContain(PASS);
  for (const nobody of [`${did}=2`, did, '', 'x=1', `${did}=01`]) expect((await registrar(at, 'credentials', { user: nobody, realm })).body).toMatchObject({ status: nobody === '' ? 400 : 404 });
  await at.admin.call('SuspendSystem', { did, reason: 'unpaid' });
  expect((await registrar(at, 'credentials', { user, realm })).body).toEqual({ status: 403, reason: 'The system is suspended' });
});

test('FreeSWITCH finds a user of the directory by its hash, and nobody else', async () => {
  const { did, user, hash } = await withAccount();
  const asked = { section: 'directory', tag_name: 'domain', key_name: 'name', key_value: realm, action: 'sip_auth', domain: realm };
  const found = await form('freeswitch', { ...asked, user });
  expect(found).toContain(`<user id="${user}"><params><param name="a1-hash" value="${hash}"/></params>`);
  expect(found).toContain(`<variable name="effective_caller_id_number" value="${did}"/>`);
  for (const fields of [{ ...asked, user: `${did}=2` }, { ...asked, user: '"><evil/>' }, { section: 'configuration' }, {}]) expect(await form('freeswitch', fields as never)).toContain('<result status="not found"/>');
});

test('FreeSWITCH finds the way of a call in the dialplan, with the headers of an account\'s INVITE', async () => {
  const { did, user } = await withAccount();
  const asked = { section: 'dialplan', 'Caller-Context': 'merkazia', 'Caller-Unique-ID': 'f00-1', variable_sip_auth_username: user };
  const inside = await form('freeswitch', { ...asked, 'Caller-Destination-Number': '201' });
  for (const action of ['<context name="merkazia">', 'data="effective_caller_id_number=201"', 'data="nolocal:sip_h_X-Yemot-Path=/"', 'data="nolocal:sip_h_X-Yemot-CallID=f00-1"', `<action application="bridge" data="user/${user}@\${domain_name}"/>`]) expect(inside).toContain(action);
  const outside = await form('freeswitch', { ...asked, 'Caller-Destination-Number': '0501234567', 'variable_sip_h_X-YemotCallerId': did });
  expect(outside).toContain(`data="effective_caller_id_number=${did}"/><action application="bridge" data="sofia/gateway/carrier/0501234567"/>`);
  expect(await form('freeswitch', { ...asked, 'Caller-Destination-Number': '299' })).toContain('<action application="respond" data="404 Nobody has extension 299"/>');
});

test('Asterisk reads an account\'s endpoint, key and address row by row', async () => {
  const { user, hash } = await withAccount();
  const row = async (table: string, fields: Record<string, string> = { id: user }) => Object.fromEntries(new URLSearchParams((await form(`asterisk/${realm}/${table}/single?`, fields)).trim()));
  expect(await row('ps_endpoints')).toMatchObject({ id: user, transport: 'transport-udp', aors: user, auth: user, context: 'merkazia' });
  expect(await row('ps_auths')).toEqual({ id: user, auth_type: 'md5', username: user, md5_cred: hash, realm });
  expect(await row('ps_aors')).toMatchObject({ id: user, max_contacts: '10' });
  expect(await row('ps_auths', { id: 'nobody' })).toEqual({});
  expect(await form(`asterisk/${realm}/ps_auths/multi`, { 'id LIKE': '%' })).toBe('');
  expect(await form(`asterisk/${realm}/ps_auths/require`, {})).toBe('0');
  for (const path of [`asterisk/${realm}/ps_auths/update`, `asterisk/${realm}/constructor/single`, 'nothing']) expect(JSON.parse(await form(path, { id: user }))).toMatchObject({ status: 404 });
});

test('Asterisk\'s dialplan reads the way of a call as one line', async () => {
  const { user } = await withAccount();
  const way = async (fields: Record<string, string>) => Object.fromEntries(new URLSearchParams(await form('asterisk/route', { call: '1770658096.1', from: user, ...fields })));
  expect(await way({ to: '201' })).toEqual({ status: '200', kind: 'account', user, callerId: '201', path: '/', call: '1770658096.1' });
  expect(await way({ to: '0501234567' })).toMatchObject({ status: '200', kind: 'network', number: '0501234567' });
  expect(await way({ to: '299' })).toEqual({ status: '404', reason: 'Nobody has extension 299' });
});
