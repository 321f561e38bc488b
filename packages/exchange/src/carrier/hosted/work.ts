import { backOff, type Done, turn } from '../../due/turn.ts';
import type { Exchange } from '../../exchange.ts';
import type { Ask } from '../../store/asks.ts';
import type { HostedHook } from '../../store/hostedHooks.ts';
import type { Key } from '../../store/keys.ts';
import type { Poll } from '../../store/polls.ts';
import { accountPoll, pollAccount } from './account.ts';
import { takeHook } from './hooks.ts';
import { minutesPoll, pollMinutes } from './minutes.ts';
import { pollQueue } from './queues.ts';
import { ring } from './ring.ts';
import { readRings } from './ringReport.ts';
import { singleOf } from './singleBooks.ts';
import { readSingle } from './singleReport.ts';
import { pollAgain, pollSms, smsPoll } from './smsPoll.ts';
import type { Upstream } from './upstream.ts';

const withoutUpstream = 3_600_000;
/** The longest wait between two tries at what upstream does not answer: 2 to this power, in seconds. */
const mostBackOff = 10;

/** What is asked of the exchange upstream again and again, by name; a queue's name is its path. */
const polls: Record<string, (exchange: Exchange, upstream: Upstream, poll: Poll) => Promise<Done>> = {
  [smsPoll]: pollSms,
  [accountPoll]: pollAccount,
  [minutesPoll]: pollMinutes,
};

const isSingle = ({ kind }: Ask): boolean => kind === 'bridge' || kind === 'fax';

/** How often calls that got no answer are looked for, and how long after one look the next is: all while others of their time are still known. */
const mostLooks = 5;
const nextLook = 600_000;

/** Looks in the books upstream for calls of which nothing was heard; what it finds is reported as any other. */
async function lookAgain(upstream: Upstream, ask: Ask & { tries: number }): Promise<Done> {
  const now = upstream.clock.now();
  const { look = now, ...found } = (ask.state === 'asking' && ask.until <= now && await (isSingle(ask) ? singleOf : ring.look)(upstream, ask)) || {};
  if ('words' in found) return { next: { again: look }, set: { ...found, state: 'told', until: 0, tries: undefined } };
  return { next: ask.tries < mostLooks ? { again: now + nextLook } : { done: true } };
}

/** What is due about the exchange that carries for this one: the ends of calls are read, a poll is made, or a hook of its is taken in. */
export async function workHosted(exchange: Exchange, key: Key, worker: string): Promise<string | void> {
  const { hosted } = exchange;
  const later = { next: { again: exchange.clock.now() + withoutUpstream }, set: { tries: undefined } };
  if (key.pk.includes('#HOOK#')) return turn<HostedHook>(exchange, 'hosted', key, worker, (hook) => takeHook(exchange, hook));
  if (!key.sk.startsWith('POLL#')) return turn<Ask>(exchange, 'hosted', key, worker, async (ask) => (!hosted ? later : ask.state === 'told' ? (isSingle(ask) ? readSingle : readRings)(exchange, hosted, ask) : lookAgain(hosted, ask)));
  await turn<Poll>(exchange, 'hosted', key, worker, async (poll) => {
    if (!hosted) return later;
    if (!(await hosted.has(poll.system))) return { next: { done: true }, set: { tries: undefined } };
    try {
      const { next, set } = await (polls[poll.what] ?? pollQueue)(exchange, hosted, poll);
      return { next, set: { ...set, problem: undefined, tries: undefined } };
    } catch (problem) {
      // However long upstream is away, it is asked again.
      exchange.log({ level: 'warn', event: 'upstream not read', system: poll.system, what: poll.what, problem: String(problem) });
      return { next: { again: exchange.clock.now() + backOff(Math.min(poll.tries, mostBackOff)) }, set: { problem: String(problem).slice(0, 200), tries: Math.min(poll.tries, mostBackOff) } };
    }
  });
  if (key.sk === `POLL#${smsPoll}`) await pollAgain(exchange, key.pk.slice('UP#'.length));
}
