import { randomUUID } from 'node:crypto';
import { ofCallerKey } from '../../calls/call.ts';
import { backOff, type Done } from '../../due/turn.ts';
import type { Exchange } from '../../exchange.ts';
import type { Ask } from '../../store/asks.ts';
import { readCall } from '../../store/calls.ts';
import { chargedUpstream } from '../../store/hostedCharges.ts';
import type { BridgeEnded, FaxEnded } from '../callEvents.ts';
import { carrierEvents } from '../events.ts';
import { singleMovements } from './singleBooks.ts';
import type { Upstream } from './upstream.ts';

/** A minute of a leg costs a unit there, and the set-up a tenth (CreateBridgeCall and SendFax of the source), in thousandths. */
const minutePrice = 1000;
const setUpPrice = 100;
const latest = 600_000;
/** How often the transactions are read of a call whose end they do not show: half a day. */
const mostLooks = 80;
const keptAfter = 3_600_000;

/**
 * Reads in the transactions upstream whether a bridged call or a fax is over, and reports it as a carrier does. They tell what
 * it cost and when it was over; by that alone its seconds are told.
 */
export async function readSingle(exchange: Exchange, upstream: Upstream, ask: Ask & { tries: number }): Promise<Done> {
  const { table, clock, log } = exchange;
  const now = clock.now();
  if (ask.over !== undefined) return { next: { gone: true } };
  const { key } = ask.entries[0]!;
  const done = { next: { again: now + keptAfter }, set: { over: now } };
  const name = ofCallerKey(key);
  if (ask.campaign === undefined || !name || (await readCall(table, name.campaign))?.state !== 'open') return done;
  const mine = (await singleMovements(upstream, ask.system, ask.asked - keptAfter)).filter(({ campaign }) => campaign === ask.campaign);
  const end = mine.find(({ word }) => word === 'End');
  if (!end) return ask.tries >= mostLooks ? done : { next: { again: now + Math.min(backOff(ask.tries), latest) } };
  const spent = -mine.reduce((sum, { amount }) => sum + amount, 0);
  const late = spent - (ask.billing ?? 0);
  if (late > 0) {
    const [charge, day] = chargedUpstream({ ...ask, name: `${ask.name} end` }, late, end.at);
    await table.transact({ put: { ...charge.put, tx: randomUUID() } }, [day]);
  }
  const event = endOf(ask, Math.round((Math.max(0, spent - (ask.billing ?? setUpPrice)) * 60) / minutePrice), end.at);
  const kind = carrierEvents[event.type]!;
  const accepted = await kind.take(exchange, event, `hosted ${key}`);
  log({ level: accepted ? 'info' : 'warn', event: 'carrier event', type: event.type, ...kind.told(event), accepted });
  return done;
}

const instant = (ms: number) => new Date(ms).toISOString();

/**
 * The end of a call that was charged for so many seconds. The first leg of a bridge lasted from its dialling to the end as far
 * as that fits with them; what is left is the second's.
 */
function endOf({ kind, entries: [entry], told, asked }: Ask, seconds: number, over: number): BridgeEnded | FaxEnded {
  const { key } = entry!;
  const start = told ?? asked;
  const at = Math.max(start, over);
  if (kind === 'fax') {
    return seconds === 0 ? { type: 'fax.ended', key, outcome: 'no-answer', at: instant(at) } : { type: 'fax.ended', key, outcome: 'answered', answeredAt: instant(at - seconds * 1000), status: 'UNKNOWN', at: instant(at) };
  }
  if (seconds === 0) return { type: 'bridge.ended', key, outcome: 'no-answer', dialledAt: instant(start), at: instant(at) };
  const first = Math.min(seconds, Math.max(Math.ceil(seconds / 2), Math.round((at - start) / 1000)));
  const [end, second] = [start + first * 1000, (seconds - first) * 1000];
  const both = second > 0 ? { secondOutcome: 'answered' as const, bridgedAt: instant(end - second), bridgedUntil: instant(end) } : { secondOutcome: 'no-answer' as const };
  return { type: 'bridge.ended', key, outcome: 'answered', dialledAt: instant(start), answeredAt: instant(second > 0 ? end - second : start), ...both, at: instant(end) };
}
