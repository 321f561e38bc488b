import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { authorization, realm } from '../harness/telephone.ts';
import { keepSecret } from '../harness/trace.ts';
import { registrarSecret, type Stage, startStage, system } from './stage.ts';

let stage: Stage;
let token: string;
beforeAll(async () => {
  stage = await startStage();
  keepSecret(registrarSecret);
  token = await stage.login();
});
afterAll(() => stage?.stop());

const command = async (name: string, query: string) => (await stage.ask({ path: `/ym/api/${name}`, query: `token=${token}&${query}` })).json;
const ask = (path: string, fields: object, secret = registrarSecret) =>
  stage.ask({ path: `/sip/${path}`, method: 'POST', headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }, body: JSON.stringify(fields) }, 'registrar');

test('a telephone is made, registers through a registrar, is reached, and ends that, each function under its own permissions', async () => {
  const { accountID: user, PASS: password } = await command('CreateSipAccount', 'extNumber=201');
  const asked = { method: 'REGISTER', uri: `sip:${realm}`, user, realm, transport: 'udp' };
  const judge = async (fields: object) => {
    const { json: { headers: [challenge] } } = await ask('authorize', { ...asked, ...fields });
    return (await ask('authorize', { ...asked, ...fields, authorization: authorization({ user, password }, challenge) })).json;
  };
  expect(await judge({ contact: '<sip:a@192.0.2.1>' })).toMatchObject({ status: 200, user, extension: 201, contacts: [{ expires: 3600 }] });
  expect((await command('GetSipAccountsInCustomer', '')).accounts).toMatchObject([{ id: user, contactsCount: 1 }]);
  expect((await ask('route', { from: user, to: '201', call: 'c1' })).json).toMatchObject({ kind: 'account', contacts: ['sip:a@192.0.2.1'] });
  expect((await ask('route', { from: user, to: '0501234567', call: 'c2' })).json).toMatchObject({ kind: 'network', number: '0501234567', callerId: system.did });
  expect((await ask('route', { to: system.did, call: 'c3' })).json).toMatchObject({ kind: 'extension' });
  expect(await judge({ contact: '*', expires: '0' })).toMatchObject({ status: 200, contacts: [] });
  expect((await command('GetSipAccountsInCustomer', '')).accounts).toMatchObject([{ contactsCount: 0 }]);
  expect((await ask('credentials', { user, realm })).json.ha1.MD5).toBe(createHash('md5').update(`${user}:${realm}:${password}`).digest('hex'));
  for (const [name, query] of [['EditCallerIdInSipAccount', `accountNumber=1&callerId=${system.did}`], ['SipToWss', ''], ['SipExtensionManagement', 'action=Set'], ['DeleteSipAccount', 'accountNumber=1']]) {
    expect(await command(name!, query!), name).toMatchObject({ responseStatus: 'OK' });
  }
});

test('whoever lacks the secret is refused', async () => {
  expect((await ask('credentials', { user: `${system.did}=1`, realm }, 'x'.repeat(64))).status).toBe(401);
});
