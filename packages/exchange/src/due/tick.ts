import type { Exchange } from '../exchange.ts';
import { type DueKind, duePk, dueShards } from '../store/keys.ts';

const kinds: DueKind[] = ['sms'];
const shards = kinds.flatMap((kind) => Array.from({ length: dueShards }, (_, shard) => ({ kind, gk: duePk(kind, shard) })));
const perShard = 200;

/** Pokes everything overdue: what a lost hint, a dead worker or an expired lease left behind. Answers how many rows. */
export async function tick(exchange: Exchange): Promise<number> {
  const until = `${new Date(exchange.clock.now()).toISOString()}~`;
  const found = await Promise.all(shards.map(async ({ kind, gk }) =>
    (await exchange.table.queryDue(gk, until, perShard)).map(({ pk, sk }) => ({ kind, key: { pk, sk } }))));
  const pokes = found.flat();
  if (pokes.length) await exchange.queue.send(pokes);
  return pokes.length;
}

/** The earliest instant at which something is due, in milliseconds. */
export async function nextDue(exchange: Exchange): Promise<number | undefined> {
  const firsts = await Promise.all(shards.map(async ({ gk }) => (await exchange.table.queryDue(gk, undefined, 1))[0]));
  const instants = firsts.flatMap((first) => (first ? [Date.parse(first.gs.slice(0, 24))] : []));
  return instants.length ? Math.min(...instants) : undefined;
}
