import type { CallOutcome } from '../carrier/carrier.ts';
import type { Group } from '../campaigns/campaign.ts';
import { outcomeRank } from '../campaigns/outcomes.ts';
import { rank } from '../sms/status.ts';
import { groupOf, type RecipientName } from './recipientKeys.ts';
import type { Item, Table, Update } from './table.ts';

/** Beyond every instant: counted down from it, the earlier of two instants is the greater text. */
const end = 9_999_999_999_999;

/** What a carrier reported of a number: of two reports the greater text stands, in whatever order they come. */
export const reportText = (surer: number, word: string, at: number, seconds = 0): string => `${surer}|${word}|${String(end - at).padStart(13, '0')}|${seconds}`;

/** A report as it was kept: the SMPP status or the call's outcome, when it was, and how long a call was answered. */
export interface Report { word: string; at: number; seconds: number }

export function readReport(text: string): Report {
  const [, word, back, seconds] = text.split('|');
  return { word: word!, at: end - Number(back), seconds: Number(seconds) };
}

/** Takes in what became of a text. False when nobody was handed over under that name. */
export const reportRecipient = async (table: Table, name: RecipientName, status: string, at: number): Promise<boolean> => (await report(table, name, reportText(rank(status), status, at))) !== undefined;

/** Takes in how a call ended. Answers its group as it is then; undefined when nobody was handed over under that name. */
export const endCall = (table: Table, name: RecipientName, outcome: CallOutcome, at: number, seconds: number): Promise<Group | undefined> => report(table, name, reportText(outcomeRank(outcome), outcome, at, seconds));

/** Takes in when a call was answered; of two instants the earlier stands. Answers as above. */
export const answerCall = (table: Table, name: RecipientName, at: number): Promise<Group | undefined> => take(table, name, (key, place) => ({
  update: key, set: 'SET answered.#i = :at', if: `attribute_exists(#to[${place}]) AND (attribute_not_exists(answered.#i) OR answered.#i > :at)`,
  names: { '#i': String(place), '#to': 'to' }, values: { ':at': at },
}));

const report = (table: Table, name: RecipientName, text: string): Promise<Group | undefined> => take(table, name, (key, place) => ({
  update: key, set: 'SET reports.#i = :text', if: `attribute_exists(#to[${place}]) AND (attribute_not_exists(reports.#i) OR reports.#i < :text)`,
  names: { '#i': String(place), '#to': 'to' }, values: { ':text': text },
}));

async function take(table: Table, name: RecipientName, change: (key: Update['update'], place: number) => Update): Promise<Group | undefined> {
  const { key, at } = groupOf(name);
  const outcome = await table.write(change(key, at));
  const group = (outcome.done ? outcome.item : outcome.found) as (Item & Group) | undefined;
  return group && at < group.to.length ? group : undefined;
}
