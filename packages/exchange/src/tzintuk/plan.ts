import type { Given } from '@merkazia/contract';
import { callerAsked, needCaller } from '../callerIds/show.ts';
import type { NewCampaign } from '../campaigns/start.ts';
import type { Exchange } from '../exchange.ts';
import { explain, type LeftOut, whoIsLeft } from '../numbers/recipients.ts';
import { codes, error } from '../refusal.ts';
import { needCeiling } from '../spend/guard.ts';
import { lowBalance } from '../spend/pay.ts';
import { pinList } from '../store/lists.ts';
import { readForSending } from '../store/sending.ts';
import type { SystemRow } from '../store/systems.ts';
import { logRun } from '../store/tzintukLog.ts';
import { readAsked } from './asked.ts';
import { type Rung, rungBy } from './recipients.ts';

/** The caller ID that asks for a random one. */
export const randomCaller = 'RAND';

/** What a command will ring, but for who asked. Prices in thousandths of a unit. */
export interface Plan extends Pick<NewCampaign, 'row' | 'who' | 'more' | 'price' | 'most'> {
  row: SystemRow;
  from: string;
  /** With a random caller ID: the one number that is rung. */
  only: string | undefined;
  count: number;
  errors: Record<string, LeftOut>;
  /** The units there are (thousandths); expired ones are none. */
  balance: number;
}

/** What a kind of calls costs and says: the prices in thousandths of a unit, at most and as a rule, and how a refusal names it. */
export interface Terms { price: number; most: number; called: string }

type Whom = Pick<Given<'RunTzintuk'>, 'callerId' | 'phones' | 'tzintukLists'>;

/** Decides a ring: reads whom it is for, the right to the caller IDs and the price. Changes nothing. */
export async function planRing(exchange: Exchange, system: string, given: Given<'RunTzintuk'>, now: number): Promise<Plan> {
  const { ring, ringAnswered } = exchange.config.prices;
  const random = given.callerId?.trim().toUpperCase() === randomCaller;
  const { free, ...plan } = await planCalls(exchange, system, given, now, ({ free: lists }) => (lists ? { price: 0, most: 0, called: 'rung' } : { price: ring, most: Math.max(ring, ringAnswered), called: 'rung' }), random);
  return { ...plan, more: (campaign, at) => [...plan.more!(campaign, at), ...(free ? logRun(system, free.map(({ name }) => name), { campaign, at, logDays: plan.row.logDays }) : [])] };
}

/** Decides calls of any kind; with `random` the caller ID is the carrier's, and one number alone is called. Tells the free lists it is for. */
export async function planCalls(exchange: Exchange, system: string, given: Whom, now: number, termsOf: (rung: Pick<Rung, 'free'>) => Terms, random = false): Promise<Plan & Pick<Rung, 'free'>> {
  const { table, config } = exchange;
  const own = given.callerId === undefined || random ? undefined : callerAsked(given.callerId);
  const rung = await rungBy(exchange, system, readAsked(given), random);
  const callers = rung.callers.map((caller) => (caller === undefined ? undefined : callerAsked(caller)));
  const asked = [...new Set([own, ...callers].filter((caller) => caller !== undefined))];
  const known = await readForSending(table, system, 'units', asked, rung.numbers);
  for (const caller of asked) needCaller(caller === own ? 'callerId' : 'phones', caller, known, now);
  const { numbers, errors } = whoIsLeft(rung, rung.blocked, known.blocked);
  const shown = new Map(rung.numbers.map((number, i) => [number, callers[i]]));
  const to = random ? numbers.slice(0, 1) : numbers;
  const count = to.length || rung.later?.total || 0;
  const { price, most, called } = termsOf(rung);
  if (count === 0) throw error(`Parameter phones has no number that can be ${called}${explain(errors)}.`, codes.noPhones);
  needCeiling(config, price * count);
  // The charge itself decides; this spares the rows of a campaign that cannot be paid for.
  if (price * count > known.balance.amount) throw lowBalance();
  return {
    row: known.system, from: own ?? known.system.did, only: random ? to[0] : undefined, count, errors, price, most, balance: known.balance.expires > now ? known.balance.amount : 0,
    who: rung.later ?? { to, ...(asked.some((caller) => caller !== own) ? { callers: to.map((number) => shown.get(number)) } : {}) },
    more: (campaign) => (rung.list ? [pinList(rung.list, campaign)] : []),
    free: rung.free,
  };
}
