import { randomUUID } from 'node:crypto';
import { CommandError } from '@merkazia/client';
import { type Ask, claimAsk, type Found, leaveAsk, type NewAsk, readAsk, settleAsk } from '../../store/asks.ts';
import { doubtOf, isAboutAccount } from './doubt.ts';
import type { Upstream } from './upstream.ts';
import type { Way } from './way.ts';

/** How often what should pass may be refused, before it is the answer. */
const mostRefusals = 6;

/**
 * Has a command run upstream once, however often this is called, and by however many: the ask is written before the command
 * leaves, and one that got no answer is settled by the books upstream, never by sending it again. Whoever calls this looks in
 * them again and again (the campaigns eight times in four minutes), and then says that it is unknown; work.ts goes on looking.
 * Only a command of which not a byte left is asked anew. Answers the ask with its words; throws while they are not known.
 */
export async function askOnce(upstream: Upstream, way: Way, wanted: NewAsk): Promise<Ask> {
  return upstream.inTurn(wanted.system, async () => {
    const worker = randomUUID();
    for (let free: Ask | undefined; ;) {
      const now = upstream.clock.now();
      const claimed = await claimAsk(upstream.table, wanted, worker, now, now + upstream.timeout + 5000, free);
      if (claimed.done) return ask(upstream, way, claimed.ask);
      const row = claimed.found;
      if (row?.state === 'told') return row;
      free = row?.state === 'asking' ? await settled(upstream, way, row) : row;
      if (free?.state === 'told') return free;
    }
  });
}

async function ask(upstream: Upstream, way: Way, row: Ask): Promise<Ask> {
  const left = row.words.flatMap((word, i) => (word === null ? [i] : []));
  try {
    const { words, ...found } = await way.ask(upstream, row, left);
    return await settle(upstream, row, { ...found, words, state: 'told' });
  } catch (problem) {
    const doubt = doubtOf(problem);
    if (doubt === 'unsure') {
      await leaveAsk(upstream.table, row);
      throw problem;
    }
    const refusals = row.refusals + (doubt === 'refused' ? 1 : 0);
    const refused = problem instanceof CommandError && doubt === 'refused' && !isAboutAccount(problem) ? way.refusal(problem) : undefined;
    const word = refused ?? (refusals >= mostRefusals ? way.refused : undefined);
    if (word === undefined) {
      await settle(upstream, row, { state: 'free', words: row.words, refusals });
      throw problem;
    }
    upstream.log({ level: 'warn', event: 'refused upstream', system: row.system, ask: row.name, problem: String(problem) });
    return settle(upstream, row, { state: 'told', words: row.words.map((before) => before ?? word), told: upstream.clock.now(), refusals });
  }
}

/** What became of an ask whose worker got no answer, or died, by the books upstream. Throws while they do not show it. */
async function settled(upstream: Upstream, way: Way, row: Ask): Promise<Ask> {
  const now = upstream.clock.now();
  if (row.until > now) throw new Error(`${row.name} is being asked upstream`);
  const found = await way.look(upstream, row);
  if (!found) throw new Error(`${row.name} got no answer upstream and is not in its books`);
  return settle(upstream, row, { ...found, state: 'told' });
}

/** Writes down what was found out; another who was quicker is believed. */
async function settle(upstream: Upstream, row: Ask, found: Found): Promise<Ask> {
  if (await settleAsk(upstream.table, row, found)) return { ...row, ...found };
  const now = (await readAsk(upstream.table, row))!;
  if (now.state === 'asking') throw new Error(`${row.name} is being asked upstream by another worker`);
  return now;
}
