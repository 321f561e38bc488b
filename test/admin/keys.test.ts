import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { keepSecret } from '../harness/trace.ts';

const at = useExchange();
const dead = { responseStatus: 'EXCEPTION', message: 'IllegalStateException(session token is invalid)' };

test('an operator makes a key, which its system uses at once, lists it without its text, and revokes it', async () => {
  const { did } = await at.system();
  const made = await at.admin.call('CreateApiKey', { did, name: 'shop', commands: ['getsession', 'SendSms'], from: ['127.0.0.0/8'], params: { sendFlashMessage: '1' } });
  keepSecret(made.text, made.text.split('.')[2]);
  const client = at.client({ token: made.text });
  expect((await client.call('GetSession')).username).toBe(did);
  await expect(client.call('GetCustomerData')).rejects.toMatchObject({ responseStatus: 'FORBIDDEN' });
  expect((await at.admin.call('ListApiKeys', { did })).keys).toEqual([made.key]);
  expect(made.key).toMatchObject({ name: 'shop', commands: ['GetSession', 'SendSms'], from: ['127.0.0.0/8'], params: { sendFlashMessage: '1' } });
  const { id } = made.key;
  expect(await at.admin.call('RevokeApiKey', { did, id })).toEqual({ responseStatus: 'OK', did, id });
  await expect(client.call('GetSession')).rejects.toMatchObject(dead);
  await expect(at.admin.call('RevokeApiKey', { did, id })).rejects.toMatchObject({ message: `The system ${did} has no key ${id}.` });
  expect((await at.admin.call('ListApiKeys', { did })).keys).toEqual([]);
});

test('the text of a key stands in no audit log and in no row', async () => {
  const { did } = await at.system();
  const { text } = await at.admin.call('CreateApiKey', { did });
  keepSecret(text, text.split('.')[2]);
  expect(JSON.stringify(await at.admin.call('ListAudit', {}))).not.toContain(text.split('.')[2]);
});

test('what a key cannot be is refused by name', async () => {
  const { did } = await at.system();
  for (const [params, message] of [
    [{ did: '0770000000' }, 'There is no system 0770000000.'], [{ did, from: ['10.0.0.0/33'] }, '10.0.0.0/33'], [{ did, commands: ['SendSmss'] }, 'There is no command SendSmss.'],
  ] as const) await expect(at.admin.call('CreateApiKey', { ...params } as { did: string })).rejects.toMatchObject({ responseStatus: 'ERROR', message: expect.stringContaining(message) });
});

test('the key of a suspended system is forbidden at once, and works again when the system does', async () => {
  const { did } = await at.system();
  const { text } = await at.admin.call('CreateApiKey', { did });
  keepSecret(text, text.split('.')[2]);
  const client = at.client({ token: text });
  await at.admin.call('SuspendSystem', { did, reason: 'unpaid' });
  await expect(client.call('GetSession')).rejects.toMatchObject({ responseStatus: 'FORBIDDEN', message: 'This system is suspended.' });
  await at.admin.call('ResumeSystem', { did });
  expect((await client.call('GetSession')).username).toBe(did);
});

test('a password that an operator changed ends the sessions of the old one; sealed anew, it is told as before', async () => {
  const { did, client } = await at.system();
  keepSecret('the-new-password');
  await at.admin.call('ChangeSystem', { did, password: 'the-new-password' });
  await expect(client.call('GetSession')).rejects.toMatchObject(dead);
  await at.admin.call('ResealSystem', { did });
  expect((await at.client({ token: await at.session(did) }).call('GetSession')).accessPassword).toBe('the-new-password');
  await expect(at.admin.call('ResealSystem', { did: '0770000000' })).rejects.toMatchObject({ message: 'There is no system 0770000000.' });
});
