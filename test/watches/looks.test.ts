import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { queueOf } from '../harness/queues.ts';
import { watching } from './watches.ts';

const at = useExchange({ tickEvery: 86_400_000 });
const day = 86_400_000;

test('units and caller IDs that are about to expire are told of in days', async () => {
  const now = at.exchange.clock.now();
  const { token } = await at.system({ unitsExpire: now + 20.5 * day, callerIds: [{ number: '0541111111', expires: now + 40 * day }, { number: '0542222222', expires: now + 10 * day }] });
  const units = await watching(at, { systemToken: token, kind: 'units-expiring', threshold: 21 });
  expect(await units.shown()).toMatchObject({ state: 'alert', value: 20.5, says: '100 units expire in 20.5 days' });
  const sms = await watching(at, { systemToken: token, kind: 'sms-units-expiring', threshold: 20 });
  expect(await sms.shown()).toMatchObject({ state: 'quiet', says: '100 SMS units expire in 20.5 days' });
  const callers = await watching(at, { systemToken: token, kind: 'caller-ids-expiring', threshold: 9 });
  expect(await callers.shown()).toMatchObject({ state: 'quiet', value: 10, says: 'the caller ID ***222 expires in 10 days' });
  await callers.set({ threshold: 10 });
  await at.settle();
  expect(await callers.shown()).toMatchObject({ state: 'alert', value: 10 });
});

test('a system without caller IDs has none that expire', async () => {
  const { token } = await at.system();
  const watch = await watching(at, { systemToken: token, kind: 'caller-ids-expiring', threshold: 300 });
  expect(await watch.shown()).toMatchObject({ state: 'quiet', value: null, says: 'there is no caller ID that expires' });
});

test('log-ins that failed within the minutes are counted, and after them no more; the looks keep their session alive', async () => {
  const { did, token } = await at.verified();
  for (let i = 0; i < 3; i++) await at.ask(`Login?username=${did}&password=wrong-${i}`);
  const watch = await watching(at, { systemToken: token, kind: 'failed-logins', threshold: 3, minutes: 10, every: 20 });
  expect(await watch.shown()).toMatchObject({ state: 'alert', value: 3, minutes: 10 });
  await at.advance(40);
  expect(await watch.shown()).toMatchObject({ state: 'quiet', value: 0, problem: null });
  expect(watch.subjects()).toEqual(['Alert: it', 'All clear: it']);
});

test('a token that never opens the log of log-ins is told with the one that does', async () => {
  const { did } = await at.system();
  const watch = await watching(at, { systemToken: `${did}:secret-of-test`, kind: 'failed-logins', threshold: 3 });
  expect((await watch.shown())?.problem).toMatch(/^Unverified session: .* DoubleAuth verified; give its token by merkazia watches set/);
});

test('the share of SMS that did not arrive counts when there are enough, and those on their way do not', async () => {
  const { token, client } = await at.system();
  await client.call('SendSms', { phones: '0500000006:0500000001:0521234567:0541234567:0500000008', message: 'x' });
  await at.settle();
  const watch = await watching(at, { systemToken: token, kind: 'undelivered-sms', threshold: 50, least: 5 });
  expect(await watch.shown()).toMatchObject({ state: 'quiet', value: null, says: '2 of 4 SMS of 60 minutes were not delivered' });
  await watch.set({ least: 4 } as object);
  await at.settle();
  expect(await watch.shown()).toMatchObject({ state: 'alert', value: 50 });
});

test('callers of a queue who wait too long, or hung up since the last look, are unanswered', async () => {
  const { did, token } = await at.system();
  const { tell } = queueOf(at, did);
  const now = at.exchange.clock.now();
  await tell({ event: 'join', call: '1', phone: '0521111111', at: now - 200_000 }, { event: 'join', call: '2', phone: '0522222222', at: now - 1000 }, { event: 'join', call: '3', phone: '0523333333', at: now - 1000 });
  await tell({ event: 'abandon', call: '3', at: now });
  const watch = await watching(at, { systemToken: token, kind: 'queue-unanswered', threshold: 2, queuePath: '/1/2', every: 1 });
  expect(await watch.shown()).toMatchObject({ state: 'quiet', value: 1, queuePath: '/1/2', seconds: 120 });
  await tell({ event: 'abandon', call: '2', at: now + 1000 });
  await at.advance(3);
  expect(watch.subjects()).toEqual(['Alert: it', 'All clear: it']);
  expect(watch.mails()[0]!.text).toContain('1 caller of /1/2 has waited for 120 seconds and 1 hung up unanswered since the last look; the threshold is 2.');
});
