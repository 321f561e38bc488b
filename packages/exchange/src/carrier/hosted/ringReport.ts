import { callEnded } from '../../campaigns/events.ts';
import { backOff, type Done } from '../../due/turn.ts';
import type { Exchange } from '../../exchange.ts';
import type { Ask } from '../../store/asks.ts';
import { taken } from './match.ts';
import { endedIn, reportEntries } from './report.ts';
import type { Upstream } from './upstream.ts';

/** How often a report is read that does not tell of every number; after an hour or so it is not read any more. */
const mostLooks = 14;
/** An ask that is over is kept so long, for that its campaign is not taken for another's. */
const keptAfter = 3_600_000;

/** Reads in the report upstream how the calls of an ask went, and reports it as a carrier does. */
export async function readRings(exchange: Exchange, upstream: Upstream, ask: Ask & { tries: number }): Promise<Done> {
  const { clock, log } = exchange;
  if (ask.over !== undefined) return { next: { gone: true } };
  // All of it was refused: there is no campaign.
  if (ask.campaign === undefined) return { next: { again: clock.now() + keptAfter }, set: { over: clock.now() } };
  const answer = await upstream.read(ask.system, 'ViewCampaignReports', { CampaignId: ask.campaign, json: true });
  const entries = reportEntries(answer);
  const now = clock.now();
  const reported = { ...ask.reported };
  for (const [place, { key, to }] of ask.entries.entries()) {
    const ended = ask.words[place] === taken && reported[place] === undefined ? endedIn(entries.get(to), ask.kind === 'speech' || ask.kind === 'code') : undefined;
    if (!ended) continue;
    const event = { type: 'call.ended' as const, key, to, ...ended, at: new Date(now).toISOString() };
    const accepted = await callEnded.take(exchange, event, `hosted ${key}`);
    log({ level: accepted ? 'info' : 'warn', event: 'carrier event', type: event.type, ...callEnded.told(event), accepted });
    reported[place] = ended.outcome;
  }
  const all = ask.entries.every((_, place) => ask.words[place] !== taken || reported[place] !== undefined);
  if (all || ask.tries >= mostLooks) return { next: { again: now + keptAfter }, set: { reported, over: now } };
  return { next: { again: now + backOff(ask.tries) }, set: { reported } };
}
