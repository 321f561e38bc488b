import type { Head, Lane, StopReason } from '../campaigns/campaign.ts';
import { campaignKey, due } from './keys.ts';
import type { Item, Outcome, Put, Table, Update } from './table.ts';

/** How long the chunks of a campaign may be in the writing before its draft is taken for dead, in milliseconds. */
const draftLife = 15 * 60_000;

export async function readHead(table: Table, campaign: string): Promise<Head | undefined> {
  return (await table.get(campaignKey(campaign))) as (Item & Head) | undefined;
}

/** The head of a campaign, for the transaction that starts it; one whose list is yet to be read is due at once. */
export const headRow = (head: Head): Put => ({ put: { ...head, ...(head.state === 'expanding' ? due('campaign', head.id, head) : {}) }, if: 'attribute_not_exists(pk)' });

/** Writes the draft of a campaign before its chunks; false when the name is taken. Should nobody start it, it falls due and is swept. */
export async function putDraft(table: Table, head: Head): Promise<boolean> {
  const row = { ...head, state: 'draft' as const };
  const outcome = await table.write({ put: { ...row, ...due('campaign', head.id + draftLife, head) }, if: 'attribute_not_exists(pk)' });
  return outcome.done;
}

/** Makes a draft a campaign that runs: in the transaction that starts it. Lost when it was swept, or is being swept. */
export const startDraft = (head: Head): Update => ({
  update: campaignKey(head.campaign), set: 'SET #state = :running REMOVE gk, gs', if: '#state = :draft AND attribute_not_exists(worker)',
  names: { '#state': 'state' }, values: { ':running': 'running', ':draft': 'draft' },
});

/** Takes a draft back that nobody started; lost when somebody did. */
export const sweepDraft = (table: Table, campaign: string): Promise<Outcome> =>
  table.write({ delete: campaignKey(campaign), if: '#state = :draft', names: { '#state': 'state' }, values: { ':draft': 'draft' } });

/** Keeps how far the list of a campaign was read. Lost when it is not expanding any more. */
export const keepExpansion = (table: Table, campaign: string, { read, chunks, found }: Pick<Head, 'read' | 'chunks' | 'found'>): Promise<Outcome> => table.write({
  update: campaignKey(campaign), set: 'SET #read = :read, chunks = :chunks, #found = :found', if: '#state = :expanding',
  names: { '#read': 'read', '#state': 'state', '#found': 'found' }, values: { ':read': read, ':chunks': chunks, ':found': found, ':expanding': 'expanding' },
});

/** A campaign whose list was read runs, over so many lanes. Lost when it was stopped meanwhile. */
export const startExpanded = (table: Table, campaign: string, { chunks, total, lanes }: Pick<Head, 'chunks' | 'total' | 'lanes'>): Promise<Outcome> => table.write({
  update: campaignKey(campaign), set: 'SET #state = :running, chunks = :chunks, #total = :total, lanes = :lanes REMOVE #read, #found', if: '#state = :expanding',
  names: { '#state': 'state', '#read': 'read', '#found': 'found', '#total': 'total' }, values: { ':running': 'running', ':chunks': chunks, ':total': total, ':lanes': lanes, ':expanding': 'expanding' },
}, (found) => found.state !== 'expanding' && found.lanes === lanes && lanes > 0);

/** From now on nobody more of a campaign is reached. Lost when it is over, or stopping already. */
export const stopHead = (table: Table, campaign: string, reason: StopReason): Promise<Outcome> => table.write({
  update: campaignKey(campaign), set: 'SET #state = :stopping, reason = :reason', if: '#state IN (:running, :expanding)',
  names: { '#state': 'state' }, values: { ':stopping': 'stopping', ':reason': reason, ':running': 'running', ':expanding': 'expanding' },
}, (found) => found.reason === reason);

/** Adds what a lane came to, once. Answers the head as it is then. */
export async function passLane(table: Table, { campaign, lane, spent, done, fail, unknown }: Lane): Promise<Head> {
  const outcome = await table.write({
    update: campaignKey(campaign), set: 'ADD through :lane, spent :spent, done :done, #fail :fail, #unknown :unknown',
    if: 'attribute_not_exists(through) OR NOT contains(through, :number)', names: { '#unknown': 'unknown', '#fail': 'fail' },
    values: { ':lane': new Set([lane]), ':number': lane, ':spent': spent, ':done': done, ':fail': fail, ':unknown': unknown },
  });
  return (outcome.done ? outcome.item : outcome.found) as Item & Head;
}

/** The end of a campaign: once, in the transaction that gives back what it did not use. Lost when it is over, or changed since it was read. */
export const endHead = ({ campaign, state, reserved, spent, total, done, fail, unknown }: Head, now: number): Update => ({
  update: campaignKey(campaign), set: 'SET #state = :over, #ended = :now, reserved = :spent, spent = :spent, done = :done, #fail = :fail, #unknown = :unknown, #left = :left REMOVE gk, gs',
  if: '#state = :state AND reserved = :reserved', names: { '#state': 'state', '#ended': 'ended', '#left': 'left', '#fail': 'fail', '#unknown': 'unknown' },
  values: { ':over': state === 'stopping' ? 'stopped' : 'ended', ':now': now, ':spent': spent, ':done': done, ':fail': fail, ':unknown': unknown, ':left': total - done - fail - unknown, ':state': state, ':reserved': reserved },
});

/** More money for a campaign, in the transaction that takes it. Lost when it is over or stopping. */
export const addReserve = (campaign: string, amount: number): Update => ({
  update: campaignKey(campaign), set: 'ADD reserved :amount', if: '#state = :running', names: { '#state': 'state' }, values: { ':amount': amount, ':running': 'running' },
});
