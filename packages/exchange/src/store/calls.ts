import type { CallKind, CallRow } from '../calls/call.ts';
import { type Dead, deadRows } from './due.ts';
import { callKey, due, type Key, recordingKey } from './keys.ts';
import type { Item, Outcome, Put, Table, Update } from './table.ts';

/** The row of a new call, due at once: the witness of its transaction, lost when its id is taken. */
export function newCall(call: Omit<CallRow, 'pk' | 'sk' | 'paid' | 'state' | 'answered'>, logDays: number | undefined): Put & { put: CallRow } {
  const key = callKey(call.campaign);
  const passing = logDays === undefined ? {} : { ttl: Math.ceil(call.id / 1000) + logDays * 86_400 };
  const row: CallRow & { v: 1 } = { ...call, ...key, v: 1, paid: 0, state: 'open', answered: {}, ...passing };
  return { put: { ...row, ...due('call', call.id, key) } };
}

export async function readCall(table: Table, campaign: string): Promise<CallRow | undefined> {
  return (await table.get(callKey(campaign))) as (Item & CallRow) | undefined;
}

/** Takes in when a leg was answered; of two instants the earlier stands. The call as it is then; undefined when there is none of that kind and system. */
export async function answerLeg(table: Table, { campaign, system }: { campaign: string; system: string }, kind: CallKind, leg: 1 | 2, at: number): Promise<CallRow | undefined> {
  const outcome = await table.write({
    update: callKey(campaign), set: 'SET answered.#leg = :at', if: '#system = :system AND #kind = :kind AND (attribute_not_exists(answered.#leg) OR answered.#leg > :at)',
    names: { '#leg': String(leg), '#system': 'system', '#kind': 'kind' }, values: { ':at': at, ':system': system, ':kind': kind },
  });
  const row = (outcome.done ? outcome.item : outcome.found) as (Item & CallRow) | undefined;
  return row?.system === system && row.kind === kind ? row : undefined;
}

/** What a call comes to: in the transaction that moves the money. Lost when anything of that changed since it was read. */
export interface Settled { ended?: string; paid: number; short: number; state: 'over' | 'unknown'; word?: CallRow['word'] }

/** `held` by a worker it stays due, for the worker to say what is next; otherwise it is nobody's any more. */
export function settleCallRow(seen: CallRow, { ended, paid, short, state, word }: Settled, held: boolean): Update {
  const known = seen.ended === undefined ? 'attribute_not_exists(#ended)' : '#ended = :seenEnded';
  return {
    update: callKey(seen.campaign),
    set: `SET #state = :state, #held = :none, paid = :paid, #short = :short${ended === undefined ? '' : ', #ended = :ended'}${word === undefined ? '' : ', #word = :word'}${held ? '' : ' REMOVE gk, gs, lease, #worker, #dead, tries'}`,
    if: `#state = :seenState AND #held = :seenHeld AND paid = :seenPaid AND ${known}`,
    names: { '#state': 'state', '#held': 'held', '#ended': 'ended', '#short': 'short', ...(word === undefined ? {} : { '#word': 'word' }), ...(held ? {} : { '#worker': 'worker', '#dead': 'dead' }) },
    values: {
      ':state': state, ':none': 0, ':paid': paid, ':short': short, ':seenState': seen.state, ':seenHeld': seen.held, ':seenPaid': seen.paid,
      ...(ended === undefined ? {} : { ':ended': ended }), ...(word === undefined ? {} : { ':word': word }), ...(seen.ended === undefined ? {} : { ':seenEnded': seen.ended }),
    },
  };
}

/** More money for a call under way, and how many seconds it pays for then: in the transaction that takes it. Lost when the call is over, or another worker's. */
export const prolongCall = ({ campaign, held }: CallRow, worker: string, amount: number, seconds: number): Update => ({
  update: callKey(campaign), set: 'SET #held = :sum, seconds = :seconds', if: '#state = :open AND #held = :held AND #worker = :worker',
  names: { '#held': 'held', '#state': 'state', '#worker': 'worker' }, values: { ':sum': held + amount, ':held': held, ':seconds': seconds, ':open': 'open', ':worker': worker },
});

/** The calls whose end was never told. */
export async function* unknownSingleCalls(table: Table): AsyncGenerator<CallRow> {
  for await (const item of deadRows(table, 'call')) {
    const row = item as unknown as CallRow;
    if (row.state === 'unknown') yield row;
  }
}

/** The numbers of a call, in the places where its row has them. */
export const numbersOf = ({ bridge, fax }: Pick<CallRow, 'bridge' | 'fax'>): [place: string, number: string][] => [
  ...(fax ? [['fax.#to', fax.to] as [string, string]] : []), ...(bridge && 'to' in bridge.first ? [['bridge.#first.#to', bridge.first.to] as [string, string]] : []),
  ...(bridge ? [['bridge.#second', bridge.second] as [string, string]] : []),
];

/** Puts something in the place of a number of a call that is over, with `from` also where it was the one shown. False while it is not. */
export async function eraseCall(table: Table, call: CallRow, { number, from }: { number: string; from: boolean }, instead: string): Promise<boolean> {
  const placesIn = (row: CallRow) => [...numbersOf(row), ...(from ? [['#from', row.from] as [string, string]] : [])].flatMap(([place, has]) => (has === number ? [place] : []));
  const places = placesIn(call);
  const names = Object.fromEntries(['to', 'first', 'second', 'from'].filter((name) => places.join(' ').includes(`#${name}`)).map((name) => [`#${name}`, name]));
  const outcome = await table.write({
    update: callKey(call.campaign), set: `SET ${places.map((place) => `${place} = :instead`).join(', ')}`, if: `#state <> :open AND ${places.map((place) => `${place} = :number`).join(' AND ')}`,
    names: { ...names, '#state': 'state' }, values: { ':instead': instead, ':open': 'open', ':number': number },
  }, (found) => placesIn(found as Item & CallRow).length === 0);
  return outcome.done;
}

/** The recording of a bridged call: to be fetched, kept as a file and mailed. */
export interface RecordingRow extends Key { system: string; campaign: string; /** The path of the file, once there is one. */ saved?: string; size?: number; dead?: Dead; ttl?: number }

/** Writes down, once, that there is a recording; due at once. */
export const newRecording = (table: Table, { campaign, system, ttl }: CallRow, now: number): Promise<Outcome> => {
  const key = recordingKey(campaign);
  return table.write({ put: { ...key, v: 1, system, campaign, ...(ttl === undefined ? {} : { ttl }), ...due('call', now, key) }, if: 'attribute_not_exists(pk)' });
};

/** The recording is a file: in the transaction that makes it one. Lost when it is already, or another worker's. */
export const savedRecording = (campaign: string, worker: string, saved: string, size: number): Update => ({
  update: recordingKey(campaign), set: 'SET saved = :saved, #size = :size', if: '#worker = :worker AND attribute_not_exists(saved)',
  names: { '#worker': 'worker', '#size': 'size' }, values: { ':saved': saved, ':size': size, ':worker': worker },
});
