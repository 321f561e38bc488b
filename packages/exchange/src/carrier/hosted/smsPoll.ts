import { asksOf, type Ask, forgetAsks, keepReported } from '../../store/asks.ts';
import { armPoll, type Poll } from '../../store/polls.ts';
import type { Done } from '../../due/turn.ts';
import type { Exchange } from '../../exchange.ts';
import { handedOn, rank } from '../../sms/status.ts';
import { smsReport } from '../../sms/report.ts';
import { logSince } from './log.ts';
import { type Logged, matchLog, type Place, skew, taken } from './match.ts';
import type { Upstream } from './upstream.ts';

export const smsPoll = 'sms';
/** A message is looked for so many milliseconds after it was handed on. */
export const firstLook = 10_000;
const soonest = 10_000;
const latest = 3_600_000;
/** After so long nothing more is told of a message (as the job end-messages has it). */
const patience = 72 * 3_600_000;
/** An ask whose every message ended is kept so long, for what its rows in the log are not to be taken for. */
const keptAfter = 4 * skew;

/** When to look again, in milliseconds, when the last message is so old. */
export const nextLook = (age: number): number => Math.min(latest, Math.max(soonest, age / 3));

/** Upstream has it, or may have it, and has not told all of it. */
const isOpen = ({ over, state }: Ask): boolean => over === undefined && state !== 'free';

/**
 * Looks in the log upstream what became of a system's messages, and reports it as a carrier does. It looks the less often the
 * longer ago the last message is: after a third of its age, ten seconds to an hour.
 */
export async function pollSms(exchange: Exchange, upstream: Upstream, { system, rows }: Poll): Promise<Done> {
  const { table, clock } = exchange;
  const now = clock.now();
  const asks = await asksOf(table, system, 'sms');
  const doubtful = asks.filter(({ state }) => state === 'asking');
  /** While it is not known whether a command of about that time ran, no row of the log may be without its ask. */
  const isNear = (at: number) => doubtful.some(({ asked }) => Math.abs(asked - at) < keptAfter);
  const gone = asks.filter(({ over, asked }) => (over !== undefined && over < now - keptAfter && !isNear(asked)) || asked < now - patience - keptAfter);
  await forgetAsks(table, gone);
  const kept = asks.filter((ask) => !gone.includes(ask));
  const isAwaited = (ask: Ask) => isOpen(ask) && ask.asked >= now - patience;
  const open = kept.filter(isAwaited);
  if (open.length === 0) return { next: { again: now + latest } };
  const since = Math.min(...open.map(({ asked }) => asked)) - 2 * skew;
  // What others send by the same account stands in the log as well: so many rows were read the last time.
  const expected = Math.max(typeof rows === 'number' ? rows : 0, kept.reduce((sum, { entries }) => sum + entries.length, 0));
  const log = await logSince(upstream, system, since, expected);
  // As in sms.ts: the asks as they are after the log.
  const asked = await asksOf(table, system, 'sms');
  const found = matchLog(asked, log, clock.now());
  const statuses = new Map<Ask, Map<number, Logged>>();
  for (const [{ ask, place }, row] of found as Map<Place, Logged>) statuses.set(ask, (statuses.get(ask) ?? new Map()).set(place, row));
  for (const ask of asked.filter(isAwaited)) await report(exchange, ask, statuses.get(ask) ?? new Map());
  return { next: { again: clock.now() + nextLook(now - Math.max(...open.map(({ asked }) => asked))) }, set: { rows: log.length } };
}

/** Tells what is new of an ask's messages, then writes down that it was told: told twice it changes nothing. */
async function report(exchange: Exchange, ask: Ask, rows: Map<number, Logged>): Promise<void> {
  const now = exchange.clock.now();
  const reported = { ...ask.reported };
  for (const [place, { status }] of rows) {
    if (status === null || status === handedOn || status === reported[place]) continue;
    const { key, to } = ask.entries[place]!;
    const event = { type: 'sms.report' as const, key, to, status, at: new Date(now).toISOString() };
    const accepted = await smsReport.take(exchange, event, `hosted ${key} ${status}`);
    exchange.log({ level: accepted ? 'info' : 'warn', event: 'carrier event', type: event.type, ...smsReport.told(event), accepted });
    reported[place] = status;
  }
  const over = ask.state === 'told' && ask.words.every((word, place) => word !== taken || (reported[place] !== undefined && rank(reported[place]) > 1));
  if (over || Object.keys(reported).length > Object.keys(ask.reported).length || Object.entries(reported).some(([place, status]) => ask.reported[place] !== status)) {
    await keepReported(exchange.table, ask, reported, over ? now : undefined);
  }
}

/** What was handed on while a poll that found nothing was settled is not to wait for the next one. */
export async function pollAgain({ table, clock }: Exchange, system: string): Promise<void> {
  if ((await asksOf(table, system, 'sms')).some(isOpen)) await armPoll(table, system, smsPoll, clock.now() + firstLook);
}
