import { expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';

const at = useExchange();
const error = (message: string) => ({ responseStatus: 'ERROR', message: expect.stringContaining(message) });

test('an operator opens a system: its owner logs in, its ledger tells the opening balance, and it stands in the list', async () => {
  const did = '0779800001';
  expect(await at.admin.call('CreateSystem', { did, password: 'pass-of-owner', name: 'Second', units: 12.345 })).toEqual({ responseStatus: 'OK', did });
  const owner = at.client({ username: did, password: 'pass-of-owner' });
  expect(await owner.call('GetCustomerData')).toMatchObject({ mainDid: did, name: 'Second', units: '12.345', accessPassword: 'pass-of-owner' });
  expect((await owner.call('GetTransactions')).transactions).toMatchObject([{ amount: 12.345, description: 'Opening balance', who: 'ADMIN' }]);
  const { systems } = await at.admin.call('ListSystems', {});
  expect(systems.map((system) => system.did)).toEqual([demo.number, did]);
  expect(systems[1]).toMatchObject({ name: 'Second', units: 12.345, smsUnits: 0, suspended: false });
});

test('a number that is taken opens no system, and neither does what is no number or finer than a thousandth', async () => {
  for (const did of [demo.number, demo.secondary]) await expect(at.admin.call('CreateSystem', { did, password: '1234' })).rejects.toMatchObject(error(`${did} is taken`));
  await expect(at.admin.call('CreateSystem', { did: '0000000000', password: '1234' })).rejects.toMatchObject(error('did'));
  await expect(at.admin.call('CreateSystem', { did: '0779800009', password: '1234', units: 0.0001 })).rejects.toMatchObject(error('units'));
  await expect(at.admin.call('CreateSystem', { did: '0779800009', password: '1' })).rejects.toMatchObject(error('password'));
  await expect(at.admin.call('GetSystem', { did: '0779800009' })).rejects.toMatchObject(error('There is no system 0779800009'));
});

test('a list of many systems is read page by page, each system once and in the order of their numbers', async () => {
  for (let i = 0; i < 7; i++) await at.system();
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await at.admin.call('ListSystems', { limit: 3, after });
    expect(page.systems.length).toBeLessThanOrEqual(3);
    seen.push(...page.systems.map(({ did }) => did));
    after = page.next ?? undefined;
  } while (after !== undefined);
  const whole = (await at.admin.call('ListSystems', {})).systems.map(({ did }) => did);
  expect(seen).toEqual(whole);
  expect(seen).toEqual([...new Set(seen)].sort());
  expect(seen.length).toBeGreaterThan(7);
});

test('an operator changes what is given and nothing else; a new password holds and the old one does not', async () => {
  const { did, client } = await at.system({ name: 'Before', email: 'a@example.com' });
  expect(await at.admin.call('ChangeSystem', { did, name: 'After', password: 'new-password', textSenders: ['Merkazia'] })).toEqual({ responseStatus: 'OK', did, changed: ['name', 'password', 'textSenders'] });
  await expect(client.call('GetCustomerData')).rejects.toMatchObject({ message: 'IllegalStateException(session token is invalid)' });
  const later = at.client({ token: await at.session(did) });
  expect(await later.call('GetCustomerData')).toMatchObject({ name: 'After', email: 'a@example.com', accessPassword: 'new-password' });
  expect((await later.call('SendSms', { phones: '0541000001', message: 'x', from: 'Merkazia' })).from).toBe('Merkazia');
  expect(await at.client({ username: did, password: 'new-password' }).call('GetSession')).toMatchObject({ username: did });
  await expect(at.client({ username: did, password: 'secret-of-test' }).call('GetSession')).rejects.toMatchObject({ code: 1 });
  await expect(at.admin.call('ChangeSystem', { did })).rejects.toMatchObject(error('nothing to change'));
  await expect(at.admin.call('ChangeSystem', { did: '0779899999', name: 'x' })).rejects.toMatchObject(error('no system'));
});

test('a suspended system is forbidden everything at once, its open sessions and its logins too, until it is resumed', async () => {
  const { did, client } = await at.system();
  const pair = at.client({ token: `${did}:secret-of-test` });
  await pair.call('GetSession');
  expect(await at.admin.call('SuspendSystem', { did, reason: 'Unpaid' })).toEqual({ responseStatus: 'OK', did, sessions: 2 });
  const shut = { responseStatus: 'FORBIDDEN', message: 'This system is suspended.' };
  for (const caller of [client, pair]) await expect(caller.call('SendSms', { phones: '0541000002', message: 'x' })).rejects.toMatchObject(shut);
  await expect(at.client({ username: did, password: 'secret-of-test' }).call('GetSession')).rejects.toMatchObject(shut);
  expect((await at.admin.call('GetSystem', { did })).system.suspended).toMatchObject({ reason: 'Unpaid' });
  expect(await at.client().call('GetSession')).toMatchObject({ username: demo.number });
  await at.admin.call('ResumeSystem', { did });
  for (const caller of [client, pair]) expect(await caller.call('GetSession')).toMatchObject({ username: did });
  expect((await at.admin.call('GetSystem', { did })).system.suspended).toBeNull();
  await expect(at.admin.call('SuspendSystem', { did: '0779899999', reason: 'x' })).rejects.toMatchObject(error('no system'));
});

test('no session opens between the suspension and the marking of the sessions', async () => {
  const { did } = await at.system();
  await at.admin.call('SuspendSystem', { did, reason: 'x' });
  const token = await at.session(did);
  await expect(at.client({ token }).call('GetSession')).rejects.toMatchObject({ responseStatus: 'EXCEPTION' });
});
