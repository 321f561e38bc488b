import { randomUUID } from 'node:crypto';
import { api } from '@merkazia/exchange/api';
import { signedHeaders } from '@merkazia/exchange/carrier/signature';
import type { Exchange } from '@merkazia/exchange/exchange';
import { approvalCallKey, approvalRow } from '@merkazia/exchange/store/approvals';
import { validationKey } from '@merkazia/exchange/store/keys';
import { createTable } from '@merkazia/exchange/store/table';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange({ config: { approvals: { tries: 5, system: { hour: 1000, day: 1000 }, number: { hour: 1000, day: 1000 } } } });
let phones = 0;
const newPhone = () => `05330${String(++phones).padStart(5, '0')}`;

/** Something that comes about once, or never. */
function signal(): { came: Promise<undefined>; comes: () => void } {
  let comes = () => {};
  const came = new Promise<undefined>((resolve) => { comes = () => resolve(undefined); });
  return { came, comes };
}

/** The exchange in a process that dies before or after a call to its database or to the carrier: nothing comes back from there any more. */
function dying(exchange: Exchange, moment: 'before' | 'after', call: number): { exchange: Exchange; died: Promise<undefined> } {
  let calls = 0;
  let died = false;
  const death = signal();
  const step = async <T>(act: () => Promise<T>): Promise<T> => {
    const last = ++calls === call;
    const answer = died || (last && moment === 'before') ? undefined : await act();
    died ||= last;
    if (!died) return answer as T;
    death.comes();
    return new Promise(() => {});
  };
  const { client, name } = exchange.table;
  const table = createTable({ client, name, wrap: (_, send) => step(send) });
  return { exchange: { ...exchange, table, carrier: { ...exchange.carrier, sayCode: (given) => step(() => exchange.carrier.sayCode(given)) } }, died: death.came };
}

const request = (token: string, callerId: string, key?: string) => new Request('http://exchange.test/ym/api/ValidationCallerId', {
  method: 'POST', headers: { authorization: token, ...(key ? { 'idempotency-key': key } : {}) }, body: new URLSearchParams({ action: 'send', callerId, validType: 'CALL' }),
});
const heard = async (number: string) => (await at.arrived(number)).filter(({ type }) => type === 'code');

test.each(['before', 'after'] as const)('whoever asks for a code and dies %s any call to its database or the carrier: the telephone rings once at most, is paid for once exactly when it does, and the same key leads to the same code', async (moment) => {
  const { did } = await at.system();
  const units = async () => Number((await at.client({ token: await at.session(did) }).call('GetCustomerData')).units);
  let left = 100;
  for (let call = 1; ; call++) {
    const [number, key] = [newPhone(), randomUUID()];
    const process = dying(at.exchange, moment, call);
    const answered = await Promise.race([api(process.exchange)(request(await at.session(did), number, key), { ip: '127.0.0.1' }), process.died]);
    await at.advance(2);
    const again = await (await at.fetch('ValidationCallerId', { method: 'POST', headers: { authorization: await at.session(did), 'idempotency-key': key }, body: new URLSearchParams({ action: 'send', callerId: number, validType: 'CALL' }) })).json() as { reqId: string };
    const calls = await heard(number);
    expect(calls, `dead ${moment} call ${call}`).toHaveLength(1);
    const { body } = await at.ask('ValidationCallerId', { method: 'POST', headers: { authorization: await at.session(did) }, body: new URLSearchParams({ action: 'valid', reId: again.reqId, code: calls[0].code }) });
    expect(body).toMatchObject({ status: true });
    left--;
    if (answered) break;
    expect(call).toBeLessThan(30);
  }
  await at.advance(20);
  expect(await units()).toBe(left);
  expect(left).toBeLessThan(92);
}, 60_000);

/** A code is asked for, and who was to ask the carrier for the call dies at that moment. */
async function diesAsking(exchange: Exchange, token: string, number: string): Promise<void> {
  const asking = signal();
  const sayCode = (): Promise<never> => {
    asking.comes();
    return new Promise(() => {});
  };
  void api({ ...exchange, carrier: { ...exchange.carrier, sayCode } })(request(token, number), { ip: '127.0.0.1' });
  await asking.came;
}

test('a request whose asker died before the carrier was asked is asked for by another, and costs nothing when the call cannot be placed', async () => {
  const { did } = await at.system();
  for (const number of ['0500000022', newPhone()]) {
    await diesAsking(at.exchange, await at.session(did), number);
    await at.advance(2);
    expect(await heard(number)).toHaveLength(1);
    await at.advance(20);
  }
  expect((await at.client({ token: await at.session(did) }).call('GetTransactions')).transactions.map(({ amount }) => amount)).toEqual([-1, 1, -1, 100]);
});

test('a call whose code has died meanwhile is not made any more', async () => {
  const { did, token } = await at.system();
  const number = newPhone();
  await diesAsking({ ...at.exchange, clock: { now: () => at.exchange.clock.now() - 15 * 60_000 } }, token, number);
  await at.advance(20);
  expect(await heard(number)).toEqual([]);
  expect((await at.client({ token: await at.session(did) }).call('GetCustomerData')).units).toBe('99');
});

interface Event { id: string; type: 'call.answered' | 'call.ended'; second: number; outcome?: string }
function orders<T>(things: T[]): T[][] {
  if (things.length < 2) return [things];
  return things.flatMap((first, i) => orders([...things.slice(0, i), ...things.slice(i + 1)]).map((others) => [first, ...others]));
}

test.each<[string, Event[], number]>([
  ['answered, and said to have rung in vain', [{ id: '1', type: 'call.answered', second: 20 }, { id: '2', type: 'call.ended', outcome: 'answered', second: 28 }, { id: '3', type: 'call.ended', outcome: 'no-answer', second: 29 }, { id: '1', type: 'call.answered', second: 20 }], 1000],
  ['answered, and whose end is lost', [{ id: '1', type: 'call.answered', second: 20 }, { id: '3', type: 'call.ended', outcome: 'failed', second: 29 }], 1000],
  ['not answered, in three words', ['failed', 'busy', 'no-answer'].map((outcome, i) => ({ id: `${i}`, type: 'call.ended' as const, outcome, second: 29 })), 0],
])('the events of a call that was %s come to the same cost in any order', async (_, events, billed) => {
  const { did } = await at.system();
  const now = at.exchange.clock.now();
  const all = orders(events);
  const requests = all.map((_order, i) => String(i + 1).padStart(15, '0'));
  for (const name of requests) await at.exchange.table.write(approvalRow({ system: did, request: name, number: newPhone(), way: 'CALL', created: now, until: now + 600_000, state: 'sent', held: 1000, by: 'test' }, now + 60_000));
  await Promise.all(all.map(async (order, i) => {
    for (const { id, second, ...event } of order) {
      const key = approvalCallKey({ system: did, request: requests[i]! });
      const body = JSON.stringify({ ...event, key, to: '0533000001', at: `2026-11-23T08:15:${second}Z` });
      const headers = signedHeaders(at.exchange.config.carrierSecret, { id: `${id} of ${key}`, timestamp: Math.floor(now / 1000), body });
      expect(await (await fetch(`${at.url}/hooks/carrier`, { method: 'POST', body, headers })).json()).toEqual({ accepted: true });
    }
  }));
  await at.advance(16);
  const rows = await at.exchange.table.getAll(requests.map((name) => validationKey(did, name)));
  expect(new Set(rows.map((row) => row?.billed))).toEqual(new Set([billed]));
});

test('what a carrier says of a call that nobody asked for is not accepted', async () => {
  const body = JSON.stringify({ type: 'call.answered', key: 'approve.0779900001.4711', to: '0533000001', at: '2026-11-23T08:15:20Z' });
  const headers = signedHeaders(at.exchange.config.carrierSecret, { id: 'unknown', timestamp: Math.floor(at.exchange.clock.now() / 1000), body });
  expect(await (await fetch(`${at.url}/hooks/carrier`, { method: 'POST', body, headers })).json()).toEqual({ accepted: false });
});
