import { operatorKeys } from '@merkazia/exchange/admin/key';
import { admin } from '@merkazia/exchange/admin/plane';
import { expect, test } from 'vitest';
import { everyRow } from '../harness/money.ts';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
const raw = (path: string, init: RequestInit = {}) => fetch(`${at.url}/ym/admin/${path}`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: at.running.operatorKey }, body: '{}', ...init });
const acts = async () => (await at.admin.call('ListAudit', {})).acts;

test('every act is written down: who, when, what and how it ended, reading and refused ones too', async () => {
  const { did } = await at.system();
  await at.admin.call('GetSystem', { did });
  await at.admin.call('SuspendSystem', { did, reason: 'Unpaid' });
  await at.admin.call('CreditSystem', { did, purse: 'units', amount: -1_000_000, description: 'x' }).catch(() => {});
  const [credit, suspend, get] = (await acts()).slice(1);
  expect(get).toMatchObject({ command: 'GetSystem', parameters: { did }, outcome: 'OK', who: expect.stringMatching(/^mko_..\*\*\*.{4} from 127\.0\.0\.1$/) });
  expect(suspend).toMatchObject({ command: 'SuspendSystem', parameters: { did, reason: 'Unpaid' }, outcome: 'OK' });
  expect(credit).toMatchObject({ command: 'CreditSystem', outcome: 'ERROR The balance is below 1000000.' });
  expect(credit!.time >= suspend!.time).toBe(true);
});

test('no secret and no person\'s number is kept by the audit log', async () => {
  await at.admin.call('CreateSystem', { did: '0779800007', password: 'pass-of-owner', recordPassword: 'pass-of-records' });
  await at.admin.call('ErasePerson', { number: '052-9000009' });
  const hook = { campaign: 'YA-3-0779800007-1770659412123-abcdef', chunk: 0, number: '0529000009', status: 'UP' };
  await at.admin.call('ReplayHook', { did: '0779800007', ...hook }).catch(() => {});
  await at.admin.call('RedriveDeadLetter', { id: `hook|H#${hook.campaign}#0|0529000009#UP` }).catch(() => {});
  await at.admin.call('ChangeSystem', { did: '0779800007', phones: '052-900 0009, +972529000009', creatorPhone: '0529000009' });
  await at.admin.call('CreateApiKey', { did: '0779800007', params: { from: '0529000009', sendFlashMessage: '1' } });
  const [key, change, redrive, replay, erase, create] = (await acts()).slice(1);
  expect(key!.parameters).toEqual({ did: '0779800007', params: { from: '***009', sendFlashMessage: '1' } });
  expect(change!.parameters).toEqual({ did: '0779800007', phones: '***009, ***009', creatorPhone: '***009' });
  expect(redrive!.parameters).toEqual({ id: `hook|H#${hook.campaign}#0|***009#UP` });
  expect(replay!.parameters).toEqual({ did: '0779800007', ...hook, number: '***009' });
  expect(create!.parameters).toEqual({ did: '0779800007', password: '***', recordPassword: '***' });
  expect(erase!.parameters).toEqual({ number: '***009' });
  const audit = JSON.stringify((await everyRow(at.exchange)).filter(({ pk }) => pk.startsWith('AUDIT#')));
  for (const secret of ['pass-of-owner', 'pass-of-records', '9000009', at.running.operatorKey]) expect(audit).not.toContain(secret);
});

test('the acts of a month are read page by page, each once', async () => {
  for (let i = 0; i < 5; i++) await at.admin.call('ListDeadLetters', {});
  const whole = (await acts()).slice(1).map(({ id }) => id);
  const [first, second] = whole.slice(0, 2);
  const page = await at.admin.call('ListAudit', { limit: 2, after: first! });
  expect(page.acts[0]!.id).toBe(second);
  expect(page.next).not.toBeNull();
  expect((await at.admin.call('ListAudit', { month: '200001' })).acts).toEqual([]);
});

test('without an operator key nothing is told, done or written down; a system\'s token opens nothing', async () => {
  const { token } = await at.system();
  const before = (await acts()).length;
  for (const authorization of ['', 'wrong', token, `Bearer ${token}`, at.running.operatorKey.slice(0, -1), `${at.running.operatorKey}x`]) {
    for (const path of ['ListSystems', 'Nothing', '']) {
      const response = await raw(path, { headers: { authorization, 'content-type': 'application/json' } });
      expect([response.status, await response.json()]).toEqual([401, { responseStatus: 'FORBIDDEN', message: 'The header authorization does not hold an operator key.' }]);
    }
  }
  expect((await raw(`ListSystems?token=${at.running.operatorKey}`, { headers: {} })).status).toBe(401);
  expect((await acts()).length).toBe(before + 1);
});

test('an operator is told what a wrong request lacks', async () => {
  const told = async (path: string, init?: RequestInit) => {
    const response = await raw(path, init);
    return [response.status, ((await response.json()) as { message: string }).message];
  };
  expect(await told('ListSystem')).toEqual([404, 'There is no command ListSystem. Did you mean ListSystems or GetSystem?']);
  expect(await told('getsystem')).toEqual([200, 'Parameter did is required.']);
  expect(await told('SuspendSystem', { body: '{"did":"1","reason":"x"}' })).toEqual([200, expect.stringContaining('Parameter did must match')]);
  expect(await told('ListSystems', { method: 'GET', body: null })).toEqual([405, 'A command is taken by POST, not GET.']);
});

test('while one key replaces the other both open, and a key that is too short is none', async () => {
  const serve = admin(at.exchange, operatorKeys(`${'a'.repeat(32)}, ${'b'.repeat(32)}`));
  const ask = (key: string) => serve(new Request('http://exchange.test/ym/admin/ListDeadLetters', { method: 'POST', headers: { authorization: key } }), { ip: '203.0.113.7' });
  expect([(await ask('a'.repeat(32))).status, (await ask(`Bearer ${'b'.repeat(32)}`)).status, (await ask('c'.repeat(32))).status]).toEqual([200, 200, 401]);
  expect((await acts()).slice(1, 3).map(({ who }) => who)).toEqual(['bbbbbb***bbbb from 203.0.113.7', 'aaaaaa***aaaa from 203.0.113.7']);
  for (const setting of ['', ' , ', 'short', `${'a'.repeat(32)},short`]) expect(() => operatorKeys(setting)).toThrow('at least 32 characters');
});

test('an act that cannot be written down is not done', async () => {
  const { did } = await at.system();
  const { table } = at.exchange;
  const blind = { ...at.exchange, log: () => {}, table: { ...table, writeAll: async () => { throw new Error('the audit log is gone'); } } };
  const answer = await admin(blind, [at.running.operatorKey])(new Request('http://exchange.test/ym/admin/SuspendSystem', {
    method: 'POST', headers: { authorization: at.running.operatorKey, 'content-type': 'application/json' }, body: JSON.stringify({ did, reason: 'x' }),
  }), { ip: '127.0.0.1' });
  expect(answer.status).toBe(500);
  expect((await at.admin.call('GetSystem', { did })).system.suspended).toBeNull();
});
