import { Ajv2020 } from 'ajv/dist/2020.js';
import { verifyHook } from '@merkazia/client';
import { startExchange } from '@merkazia/local/start';
import { expect, onTestFinished, test } from 'vitest';
import { admin } from '../harness/contract.ts';
import { useExchange } from '../harness/exchange.ts';
import { receiver } from '../harness/receiver.ts';
import { keepSecret } from '../harness/trace.ts';
import { watching } from './watches.ts';

const at = useExchange({ tickEvery: 86_400_000 });
const ajv = new Ajv2020({ strict: false });
ajv.addSchema({ $id: 'admin', ...admin } as object);
const isEvent = ajv.getSchema('admin#/components/schemas/WatchEvent')!;

test('an incident is told of once, by mail and as a signed hook, however often it is looked at, and its end once', async () => {
  const { did } = await at.system({ units: 50_000 });
  const { url, got } = await receiver();
  const { secret } = await at.admin.call('GetWatchSecret', {});
  keepSecret(secret.slice(6));
  const watch = await watching(at, { systemToken: `${did}:secret-of-test`, url });
  await at.advance(11);
  expect(watch.subjects()).toEqual(['Alert: it']);
  expect(watch.mails()[0]!.text).toContain('50 units are left; the threshold is 100.');
  expect(await watch.shown()).toMatchObject({ state: 'alert', value: 50, says: '50 units are left', since: expect.any(String), problem: null, every: 5 });
  await at.admin.call('CreditSystem', { did, purse: 'units', amount: 100, description: 'x' });
  await at.advance(11);
  expect(watch.subjects()).toEqual(['Alert: it', 'All clear: it']);
  expect(await watch.shown()).toMatchObject({ state: 'quiet', value: 150, since: null });
  const told = await Promise.all(got.map((one) => verifyHook<{ type: string; since: string }>(one, secret, { now: at.exchange.clock.now(), toleranceSeconds: 3600 })));
  expect(told.map(({ hook }) => hook)).toMatchObject([{ type: 'watch.alert', watch: watch.name, kind: 'units-low', of: 'threshold', value: 50, threshold: 100 }, { type: 'watch.clear', value: 150, since: told[0]!.hook.since }]);
  for (const { hook } of told) expect(isEvent(hook), JSON.stringify(isEvent.errors)).toBe(true);
  expect(new Set(told.map(({ id }) => id)).size).toBe(2);
  await at.admin.call('CreditSystem', { did, purse: 'units', amount: -100, description: 'x' });
  await at.advance(6);
  expect(watch.subjects()).toEqual(['Alert: it', 'All clear: it', 'Alert: it']);
});

test('a watch looks at a system of any exchange, such as the hosted service, with nothing but a token', async () => {
  const elsewhere = await startExchange({ strictHosted: true, log: () => {} });
  onTestFinished(elsewhere.close);
  const watch = await watching(at, { exchange: elsewhere.url, systemToken: '0773137770:1234', kind: 'sms-units-low', threshold: 1000 });
  expect(await watch.shown()).toMatchObject({ state: 'alert', value: 1000, exchange: elsewhere.url });
});

test('a watch that cannot look three times in a row says so once, and once that it can again; of what it watches it says nothing meanwhile', async () => {
  const { did } = await at.system({ units: 50_000 });
  const watch = await watching(at, { systemToken: `${did}:wrong-password` });
  expect(await watch.shown()).toMatchObject({ state: 'quiet', value: null, problem: expect.stringContaining('do not match') });
  expect(watch.mails()).toEqual([]);
  await at.advance(10);
  expect(watch.subjects()).toEqual(['Alert: it (no sight)']);
  expect(await watch.shown()).toMatchObject({ state: 'blind', value: null });
  await watch.set({ systemToken: `${did}:secret-of-test`, threshold: 20 });
  await at.settle();
  expect(watch.subjects()).toEqual(['Alert: it (no sight)', 'All clear: it (no sight)']);
  expect(await watch.shown()).toMatchObject({ state: 'quiet', value: 50, problem: null });
});

test('an exchange that is not there is a problem as well, told without the token', async () => {
  const watch = await watching(at, { exchange: 'http://127.0.0.1:9', systemToken: '0779912345:never-told' });
  expect(JSON.stringify(await watch.shown())).not.toContain('never-told');
  expect(await watch.shown()).toMatchObject({ problem: expect.stringContaining('connection failed') });
});

test('a watch that is changed keeps its incident, and ends it when what it looks at now is as it should be', async () => {
  const { did } = await at.system({ units: 50_000 });
  const watch = await watching(at, { systemToken: `${did}:secret-of-test` });
  const { since } = await watch.shown();
  await watch.set({ threshold: 60 });
  await at.settle();
  expect(await watch.shown()).toMatchObject({ state: 'alert', threshold: 60, since });
  await watch.set({ kind: 'sms-units-low', threshold: 5 });
  await at.settle();
  expect(watch.subjects()).toEqual(['Alert: it', 'All clear: it']);
});

test('a watch that is removed looks no more; one of that name begins anew', async () => {
  const { did } = await at.system({ units: 50_000 });
  const watch = await watching(at, { systemToken: `${did}:secret-of-test` });
  expect(await at.admin.call('RemoveWatch', { name: watch.name })).toEqual({ responseStatus: 'OK', name: watch.name });
  await expect(at.admin.call('RemoveWatch', { name: watch.name })).rejects.toMatchObject({ message: `There is no watch ${watch.name}.` });
  await at.advance(6);
  expect(await watch.shown()).toBeUndefined();
  await watch.set();
  await at.settle();
  expect(watch.subjects()).toEqual(['Alert: it', 'Alert: it']);
});

test('the same act sent again sets a watch once', async () => {
  const { did } = await at.system({ units: 50_000 });
  const given = { name: 'set-once', kind: 'units-low' as const, threshold: 1, exchange: at.url, systemToken: `${did}:secret-of-test`, mail: 'a@example.com' };
  const first = await at.admin.call('SetWatch', given, { idempotencyKey: 'set-once' });
  expect(await at.admin.call('SetWatch', given, { idempotencyKey: 'set-once' })).toEqual(first);
});

test('watches are listed page by page, by name', async () => {
  const { watches, next } = await at.admin.call('ListWatches', { limit: 2 });
  expect([watches.length, next]).toEqual([2, watches[1]!.name]);
  const more = await at.admin.call('ListWatches', { after: next!, limit: 200 });
  expect(more.watches.map(({ name }) => name)).not.toContain(watches[1]!.name);
  expect([watches.map(({ name }) => name), more.watches.map(({ name }) => name)].flat()).toEqual([...new Set([watches, more.watches].flat().map(({ name }) => name))].sort());
});

test.each<[object, string]>([
  [{ mail: undefined }, 'Parameter mail or url is required'],
  [{ mail: 'nobody' }, 'Parameter mail is no address'],
  [{ url: 'ftp://example.com' }, 'Parameter url cannot be posted to: it must be http or https.'],
  [{ exchange: 'exchange.example.com' }, 'Parameter exchange must be an http or https address'],
  [{ kind: 'failed-logins', threshold: 0 }, 'Parameter threshold must be above 0'],
  [{ kind: 'failed-logins', every: 26 }, 'Parameter every must be at most 25'],
  [{ kind: 'undelivered-sms', threshold: 101 }, 'Parameter threshold must be at most 100'],
  [{ kind: 'queue-unanswered', threshold: 1 }, 'Parameter queuePath is required'],
  [{ minutes: 5 }, 'Parameter minutes says nothing to units-low.'],
  [{ name: 'Two words' }, 'Parameter name'],
  [{ kind: 'weather' }, 'Parameter kind'],
  [{ every: 0 }, 'Parameter every'],
])('%j is refused: %s', async (given, message) => {
  const params = { name: 'never', kind: 'units-low', threshold: 1, exchange: at.url, systemToken: 'x', mail: 'a@example.com', ...given } as Parameters<typeof at.admin.call<'SetWatch'>>[1];
  await expect(at.admin.call('SetWatch', params)).rejects.toMatchObject({ message: expect.stringContaining(message) });
});
