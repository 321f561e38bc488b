import type { CallEnded, CallOutcome } from '../carrier/carrier.ts';
import { instantOf } from '../carrier/fields.ts';
import { poke } from '../due/queue.ts';
import type { Exchange } from '../exchange.ts';
import type { Hook } from '../hooks/hook.ts';
import { enqueueHook, postHook } from '../hooks/post.ts';
import { readHead } from '../store/heads.ts';
import { hookKey, readHook } from '../store/hooks.ts';
import { groupOf, type RecipientName } from '../store/recipientKeys.ts';
import { readReport } from '../store/recipients.ts';
import { localTime } from '../time/israel.ts';
import type { Group, Head } from './campaign.ts';
import { isAnswer, isOutcome, outcomeOf } from './outcomes.ts';
import { failReasons, notTold } from './words.ts';

/** So many numbers a campaign may have whose statuses are posted (SendTTS of the source). */
export const mostWithHooks = 500;

/** The hook that closes a campaign stands with its first chunk. */
export const endName = (campaign: string) => ({ campaign, chunk: 0, number: null, status: 'END' });

const isOver = (state: Head['state']): boolean => state === 'ended' || state === 'stopped';

/** The status of one number as it is posted. */
function statusOf({ system, campaign, hooks }: Head, chunk: number, number: string, status: 'UP' | 'DOWN' | 'FAILD', at: number, more: object = {}): Hook {
  return {
    system, campaign, chunk, number, status, url: hooks!, type: 'json', body: { CampaignId: campaign, Number: number, Status: status, Time: at, ...more },
    ...(status === 'DOWN' ? { after: 'UP' } : {}), ...(status === 'UP' ? {} : { last: true as const }),
  };
}

/** Posts that a number answered. The carrier tells it again until this returns. */
export async function tellAnswered(exchange: Exchange, name: RecipientName, group: Group): Promise<void> {
  const { head, place, number } = await listening(exchange, name, group);
  if (head) await postHook(exchange, statusOf(head, name.chunk, number, 'UP', group.answered[place]!));
}

/** Posts that a call is over: as the event has it, unless something surer is known. The carrier tells it again until this returns. */
export async function tellEnded(exchange: Exchange, name: RecipientName, group: Group, event: CallEnded): Promise<void> {
  const { head, place, number } = await listening(exchange, name, group);
  if (!head) return;
  const outcome = outcomeOf(group.taken?.[place], readReport(group.reports[place]!).word)!;
  const at = instantOf(event.at)!;
  if (isAnswer(outcome) && isAnswer(event.outcome)) {
    const bridge = { BridgeCallStart: shown(event.bridgedAt), BridgeCallStop: shown(event.bridgedUntil) };
    await postHook(exchange, statusOf(head, name.chunk, number, 'DOWN', at, { CallTimeMS: event.ms ?? event.seconds * 1000, ...bridge }));
  } else if (outcome === event.outcome) await postHook(exchange, statusOf(head, name.chunk, number, 'FAILD', at, { FailReason: failReasons[outcome as Exclude<CallOutcome, 'answered' | 'voicemail'>] }));
}

const shown = (instant: string | undefined): string | null => (instant === undefined ? null : localTime(instantOf(instant)!));

/** The campaign that is told of a number; none where nobody listens, the number was told as failed, or the campaign's end was. */
async function listening({ table }: Exchange, name: RecipientName, group: Group): Promise<{ head: Head | undefined; place: number; number: string }> {
  const { at: place } = groupOf(name);
  const told = { head: undefined, place, number: group.to[place]! };
  if (!group.hooks || group.givenUp?.includes(place)) return told;
  const head = await readHead(table, name.campaign);
  if (!head?.hooks || (isOver(head.state) && (await readHook(table, hookKey(endName(name.campaign))))?.attempts.length !== 0)) return told;
  return { ...told, head };
}

/** Writes down what is to be posted of those whom the carrier refused; before its words are, so that who dies in between does both again. */
export async function tellRefused(exchange: Exchange, head: Head, chunk: number, group: Group, words: { place: number; word: string }[]): Promise<void> {
  if (head.hooks === undefined) return;
  await writeFailed(exchange, head, chunk, group, words.flatMap(({ place, word }) => (isOutcome(word) && !isAnswer(word) ? [{ place, reason: failReasons[word as keyof typeof failReasons] }] : [])));
}

/** The same of those whose fate was never told. */
export async function tellGivenUp(exchange: Exchange, head: Head, chunk: number, group: Group, places: number[]): Promise<void> {
  if (head.hooks !== undefined) await writeFailed(exchange, head, chunk, group, places.map((place) => ({ place, reason: notTold })));
}

/** A lane does not wait for a customer's machine: what it has to tell is due at once, to other workers. */
async function writeFailed({ table, clock, queue, log }: Exchange, head: Head, chunk: number, group: Group, failed: { place: number; reason: string }[]): Promise<void> {
  const now = clock.now();
  const hooks = failed.map(({ place, reason }) => enqueueHook(statusOf(head, chunk, group.to[place]!, 'FAILD', now, { FailReason: reason }), now));
  await Promise.all(hooks.map(({ write }) => table.write(write)));
  if (hooks.length > 0) await poke(queue, log, hooks.map((hook) => hook.poke));
}
