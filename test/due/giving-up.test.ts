import type { Carrier } from '@merkazia/exchange/carrier/carrier';
import { tick } from '@merkazia/exchange/due/tick';
import { work } from '@merkazia/exchange/due/work';
import type { Exchange } from '@merkazia/exchange/exchange';
import { claimDue, deadRows, redriveDue } from '@merkazia/exchange/store/due';
import { createTable } from '@merkazia/exchange/store/table';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { collecting, later, withoutPokes, working } from './workers.ts';

const at = useExchange({ tickEvery: 86_400_000 });
let sent = 0;

/** A message whose poke we hold, and nobody worked on. */
async function accepted() {
  const { did, token } = await at.system();
  const phone = `0526${String(++sent).padStart(6, '0')}`;
  await withoutPokes(at.exchange, token).call('SendSms', { phones: phone, message: 'x' });
  const { exchange, pokes } = collecting(at.exchange);
  await tick(exchange);
  const poke = pokes.find(({ key }) => key.pk.startsWith(`S#${did}#`))!;
  return { did, phone, poke, row: () => at.exchange.table.get(poke.key) };
}

const silent: Carrier = { ...({} as Carrier), sendSms: async () => { throw new Error('no answer'); } };
const minute = 60_000;

async function dead(did: string) {
  const found = [];
  for await (const row of deadRows(at.exchange.table, 'sms')) if (row.system === did) found.push(row);
  return found;
}

test('a worker that died after the carrier had the message leaves it to the next one, once its lease is over; the telephone has it once', async () => {
  const { poke, phone, row } = await accepted();
  const { client, name } = at.exchange.table;
  const dying: Exchange = { ...at.exchange, table: createTable({ client, name, wrap: async ({ input }, send) => {
    if (/taken/.test(JSON.stringify(input.ExpressionAttributeNames ?? ''))) throw new Error('the worker died');
    return send();
  } }) };
  await expect(work(dying, poke)).rejects.toThrow('the worker died');
  await work(later(at.exchange, 50_000), poke);
  expect((await row())?.taken).toBeUndefined();
  await work(later(at.exchange, 61_000), poke);
  expect((await row())?.taken).toEqual(['ESME_ROK']);
  expect(await at.arrived(phone)).toMatchObject([{ repeats: 1, delivered: true }]);
});

test('a worker whose lease ran out settles nothing: what the next one wrote stands', async () => {
  const { poke, row, phone } = await accepted();
  let answer: () => void = () => {};
  const slow = work({ ...at.exchange, carrier: { ...at.exchange.carrier, sendSms: () => new Promise((done) => { answer = () => done({ taken: false, status: 'ESME_RMSGQFUL' }); }) } }, poke);
  await expect.poll(async () => (await row())?.lease).toBeTruthy();
  await work(later(at.exchange, 61_000), poke);
  answer();
  await slow;
  expect(await row()).toMatchObject({ taken: ['ESME_ROK'] });
  expect(at.logs).toContainEqual(expect.objectContaining({ event: 'settled too late' }));
  expect(await at.arrived(phone)).toHaveLength(1);
});

test('a carrier that gives no word is asked eight times, ever more rarely; then the message is given up, listed with the reason, and sent when an operator says so', async () => {
  const { poke, did, phone, row } = await accepted();
  const waits: number[] = [];
  for (let now = 0; (await row())!.gk.startsWith('DUE#');) {
    await work({ ...later(at.exchange, now), carrier: silent }, poke);
    const { gs, dead } = (await row())!;
    if (dead) break;
    const next = Date.parse(gs.slice(0, 24)) - at.exchange.clock.now();
    waits.push(Math.round((next - now) / 1000));
    await work({ ...later(at.exchange, next - 2 * minute), carrier: silent }, poke);
    now = next;
  }
  expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128]);
  expect(await dead(did)).toMatchObject([{ to: [phone], tries: 8, dead: { reason: 'the carrier gave no word', at: expect.any(Number) } }]);
  expect(at.logs).toContainEqual(expect.objectContaining({ level: 'error', event: 'given up', reason: 'the carrier gave no word' }));
  await work(later(at.exchange, 600 * minute), poke);
  expect(await at.arrived(phone)).toEqual([]);

  expect(await redriveDue(at.exchange.table, 'sms', poke.key, at.exchange.clock.now())).toMatchObject({ done: true });
  expect(await redriveDue(at.exchange.table, 'sms', poke.key, at.exchange.clock.now())).toMatchObject({ done: false });
  expect(await dead(did)).toEqual([]);
  expect(await tick(working(at.exchange))).toBe(1);
  expect(await at.arrived(phone)).toHaveLength(1);
});

test('work that brings down every worker is given up after thirty of them', async () => {
  const { poke, did, phone } = await accepted();
  for (let i = 0; i < 30; i++) expect(await claimDue(at.exchange.table, poke.key, `worker ${i}`, at.exchange.clock.now() + i * 61_000)).toMatchObject({ done: true });
  await work(later(at.exchange, 30 * 61_000), poke);
  expect(await dead(did)).toMatchObject([{ dead: { reason: 'taken 30 times and never settled' } }]);
  expect(await at.arrived(phone)).toEqual([]);
});

test('a piece of work that fails by a fault of ours comes back by itself, its tries counted', async () => {
  const { poke, row, phone } = await accepted();
  const { to, ...rest } = (await row())!;
  await at.exchange.table.writeAll([{ put: rest as typeof rest & { pk: string; sk: string } }]);
  await work(at.exchange, poke);
  expect(at.logs).toContainEqual(expect.objectContaining({ event: 'work failed', tries: 1 }));
  const failed = (await row())!;
  expect(Date.parse(failed.gs.slice(0, 24))).toBeGreaterThan(at.exchange.clock.now());
  expect(failed.lease).toBeUndefined();
  await at.exchange.table.writeAll([{ put: { ...failed, to } as unknown as typeof rest & { pk: string; sk: string } }]);
  expect(await tick(working(later(at.exchange, minute)))).toBe(1);
  expect(await at.arrived(phone)).toHaveLength(1);
});
