import { randomUUID } from 'node:crypto';
import { chargedUpstream } from './hostedCharges.ts';
import { askKey, askPrefix, asksPk, due, type Key } from './keys.ts';
import type { Item, Table, Update } from './table.ts';

/**
 * One command that the exchange upstream was, or is to be, asked for: a text to a few numbers, or their ring. It is written
 * before the command leaves, because that exchange may know no idempotency: by it nothing is asked twice. Moments in milliseconds.
 */
export interface Ask extends Key {
  v: 1;
  system: string;
  name: string;
  kind: AskKind;
  from: string;
  /** Stands for a text: what the log upstream shows is compared with it. */
  text?: string;
  /** How long a ring rings, in seconds. */
  seconds?: number;
  entries: Entry[];
  /**
   * `asking`: the command may be on its way, or have been lost, or run; `free`: it certainly did not run, and may be asked;
   * `told`: upstream answered, or its log did.
   */
  state: 'asking' | 'free' | 'told';
  /** When it was asked last, and until when that worker may be at it. */
  asked: number;
  until: number;
  asker: string;
  /** How often it was asked, and how often that was refused for a reason that may pass. */
  round: number;
  refusals: number;
  /** What is known of each entry: taken, a refusal, or null. */
  words: (string | null)[];
  told?: number;
  /** Of a random caller: the number that called, or its last four digits. */
  caller?: string;
  /** The campaign upstream, and what it charged there (thousandths of a unit), beside what is charged here. */
  campaign?: string;
  billing?: number;
  /** What was reported of entries, by their places. */
  reported: Record<string, string>;
  /** All is known; it is kept a while for what its rows in the log upstream are not to be taken for. */
  over?: number;
  ttl: number;
}

export type AskKind = 'sms' | 'ring' | 'random' | 'code' | 'speech' | 'bridge' | 'fax';
export interface Entry { key: string; to: string }

export type NewAsk = Pick<Ask, 'system' | 'name' | 'kind' | 'from' | 'text' | 'seconds' | 'entries'>;

/** How long an ask is kept at most: longer than any report takes. */
const kept = 8 * 86_400;

/** Whoever asked for calls and died or got no answer is followed by somebody who looks for them, so many milliseconds after it may be at it no more. */
const unheard = 5 * 60_000;

const partition = (kind: AskKind) => (kind === 'sms' ? 'sms' : 'call');

/** Takes the right to ask for a worker: for an ask that is new, or known not to have run (`free`, as it was found). Lost with the row that there is. */
export async function claimAsk(table: Table, ask: NewAsk, worker: string, now: number, until: number, free?: Ask): Promise<{ done: true; ask: Ask } | { done: false; found: Ask | undefined }> {
  const key = askKey(ask.system, partition(ask.kind), ask.name);
  const looked: { gk?: string; gs?: string } = ask.kind === 'sms' || ask.kind === 'random' ? {} : due('hosted', until + unheard, key);
  const mine = (found: Item) => found.asker === worker && found.state === 'asking';
  if (free) {
    const again = await table.write({
      update: key, set: `SET #state = :asking, asked = :now, #until = :until, #worker = :worker${looked.gk ? ', gk = :gk, gs = :gs' : ''} ADD #round :one`, if: '#state = :free AND #round = :seen',
      names: { '#state': 'state', '#until': 'until', '#round': 'round', '#worker': 'asker' },
      values: { ...(looked.gk ? { ':gk': looked.gk, ':gs': looked.gs } : {}), ':asking': 'asking', ':free': 'free', ':now': now, ':until': until, ':worker': worker, ':one': 1, ':seen': free.round },
    }, mine);
    return again.done ? { done: true, ask: again.item as Item & Ask } : { done: false, found: again.found as (Item & Ask) | undefined };
  }
  const row: Ask = {
    ...ask, ...key, v: 1, state: 'asking', asked: now, until, asker: worker, round: 1, refusals: 0, words: ask.entries.map(() => null), reported: {}, ...looked, ttl: Math.ceil(now / 1000) + kept,
  };
  const outcome = await table.write({ put: row, if: 'attribute_not_exists(pk)' }, mine);
  return outcome.done ? { done: true, ask: row } : { done: false, found: outcome.found as (Item & Ask) | undefined };
}

/** What is found out of an ask. */
export interface Found extends Pick<Ask, 'state' | 'words'> { told?: number; caller?: string | undefined; campaign?: string | undefined; billing?: number | undefined; refusals?: number; look?: number | undefined }

/**
 * Writes down what was found out of an ask whose round it still is, and with it what upstream charged; `look` makes it due to be
 * looked after then. Lost when another was quicker.
 */
export async function settleAsk(table: Table, ask: Ask, { look, ...found }: Found): Promise<boolean> {
  const written = { ...found, until: 0, ...(look === undefined ? {} : due('hosted', look, ask)) };
  const all = Object.entries(written).filter(([, value]) => value !== undefined).map(([name, value], i) => ({ name, value, at: `#s${i}`, as: `:s${i}` }));
  const settled: Update = {
    update: { pk: ask.pk, sk: ask.sk }, set: `SET ${all.map(({ at, as }) => `${at} = ${as}`).join(', ')}`, if: '#round = :round AND #state = :asking',
    names: { '#round': 'round', '#state': 'state', ...Object.fromEntries(all.map(({ at, name }) => [at, name])) },
    values: { ':round': ask.round, ':asking': 'asking', ...Object.fromEntries(all.map(({ as, value }) => [as, value])) },
  };
  if (!found.billing) return (await table.write(settled, (row) => row.round === ask.round && row.state === found.state)).done;
  const [charge, day] = chargedUpstream(ask, found.billing, found.told ?? ask.asked);
  return (await table.transact({ put: { ...charge.put, tx: randomUUID() } }, [day, settled])).done;
}

/** The worker that asked is at it no more, and does not know what came of it. */
export async function leaveAsk(table: Table, ask: Ask): Promise<void> {
  await table.write({
    update: { pk: ask.pk, sk: ask.sk }, set: 'SET #until = :none', if: '#round = :round AND #state = :asking AND asker = :worker',
    names: { '#until': 'until', '#round': 'round', '#state': 'state' }, values: { ':none': 0, ':round': ask.round, ':asking': 'asking', ':worker': ask.asker },
  });
}

export async function readAsk(table: Table, { system, kind, name }: Pick<Ask, 'system' | 'kind' | 'name'>): Promise<Ask | undefined> {
  return (await table.get(askKey(system, partition(kind), name))) as (Item & Ask) | undefined;
}

/** Every ask of a system that is kept: texts, or calls; or those whose name begins so. */
export async function asksOf(table: Table, system: string, kind: 'sms' | 'call', name = ''): Promise<Ask[]> {
  const asks: Ask[] = [];
  for (let after; ;) {
    const page = await table.query({ pk: asksPk(system, kind), prefix: `${askPrefix}${name}`, after });
    asks.push(...(page.items as (Item & Ask)[]));
    if (!(after = page.next)) return asks;
  }
}

/** Writes down what was reported of entries, and since when all is known. */
export async function keepReported(table: Table, ask: Ask, reported: Ask['reported'], over: number | undefined): Promise<void> {
  await table.write({
    update: { pk: ask.pk, sk: ask.sk }, set: `SET reported = :reported${over === undefined ? '' : ', #over = :over'}`, if: 'attribute_exists(pk)',
    ...(over === undefined ? {} : { names: { '#over': 'over' } }), values: { ':reported': reported, ...(over === undefined ? {} : { ':over': over }) },
  });
}

export const forgetAsks = (table: Table, asks: Key[]): Promise<void> => table.writeAll(asks.map(({ pk, sk }) => ({ delete: { pk, sk } })));
