import type { Head } from '../campaigns/campaign.ts';
import { eraseCall, numbersOf } from './calls.ts';
import { chunksOf, type Recipient } from './campaignRows.ts';
import { campaignKey, campaignTextKey, chunkNumbersKey, type Key } from './keys.ts';
import { erased, type Logged } from './persons.ts';
import { groupOf } from './recipientKeys.ts';
import type { SmsRow } from './sms.ts';
import type { Table } from './table.ts';

/** A number to be erased; `from` where it is also to be erased as the sender: it is no system's own. */
export interface Gone { number: string; from: boolean }

type OfCampaign = Extract<Logged, { head: Head }>;

/** How often a piece of the logs names a number: whomever it was sent to, and once where it is the number that was shown. */
export function timesIn(logged: Logged, { number, from }: Gone): number {
  if ('row' in logged) return logged.row.to.filter((to) => to === number).length + Number(from && logged.row.from === number);
  if ('call' in logged) return numbersOf(logged.call).filter(([, to]) => to === number).length + Number(from && logged.call.from === number);
  const shown = from && (isFirst(logged) && (logged.head.from === number || logged.head.read === number) || logged.recipients.some(({ caller }) => caller === number));
  return logged.recipients.filter(({ to }) => to === number).length + Number(shown);
}

/** Whether a campaign is still to read its list, in which anybody may stand; told once, with its first numbers. */
export const isReading = (logged: Logged): boolean => 'head' in logged && logged.head.state === 'expanding' && isFirst(logged);

/** What the head has is erased with its first numbers. */
const isFirst = ({ recipients }: OfCampaign): boolean => (recipients[0]?.chunk ?? 0) === 0;

/** Whether nothing more is to come of a piece of the logs. */
export function isOut(logged: Logged): boolean {
  if ('row' in logged) return (logged.row as SmsRow & { gk?: string }).gk === undefined;
  if ('call' in logged) return logged.call.state !== 'open';
  return logged.head.state === 'ended' || logged.head.state === 'stopped';
}

/** Takes a number out of a piece of the logs; false when it is not out yet. */
export async function eraseLogged(table: Table, logged: Logged, gone: Gone): Promise<boolean> {
  if (!isOut(logged)) return false;
  if ('call' in logged) return eraseCall(table, logged.call, gone, erased);
  if ('row' in logged) return erase(table, logged.row, gone);
  await eraseFromCampaign(table, logged, gone);
  return true;
}

/** Puts `erased` in the place of a number in a message that is out; the text goes when nobody of the row is left. False when it is not out yet. */
async function erase(table: Table, row: SmsRow, { number, from }: Gone): Promise<boolean> {
  const places = row.to.flatMap((to, i) => (to === number ? [`#to[${i}]`] : []));
  const alone = places.length > 0 && row.to.every((to) => to === number || to === erased);
  const all = [...places, ...(from && row.from === number ? ['#from'] : [])];
  const outcome = await table.write({
    update: { pk: row.pk, sk: row.sk },
    set: `SET ${all.map((place) => `${place} = :erased`).join(', ')}${alone ? ', #text = :none' : ''}`,
    if: `attribute_not_exists(gk) AND ${all.map((place) => `${place} = :number`).join(' AND ')}`,
    names: { ...(places.length > 0 ? { '#to': 'to' } : {}), ...(all.includes('#from') ? { '#from': 'from' } : {}), ...(alone ? { '#text': 'text' } : {}) },
    values: { ':erased': erased, ':number': number, ...(alone ? { ':none': '' } : {}) },
  }, (found) => timesIn({ row: found as unknown as SmsRow }, { number, from }) === 0);
  return outcome.done;
}

/** Puts `erased` in the place of a number of a campaign that is over, among its numbers and, where it was claimed, in its group. The text goes first, when nobody else is left. */
async function eraseFromCampaign(table: Table, logged: OfCampaign, { number, from }: Gone): Promise<void> {
  const { head: { campaign }, head, recipients } = logged;
  const mine = recipients.filter(({ to }) => to === number);
  if (mine.length > 0 && await areAlone(table, head, recipients, number)) await eraseText(table, head);
  for (const { chunk, place, at } of mine) {
    await replace(table, chunkNumbersKey(campaign, chunk), `#to[${place}]`, number);
    const group = groupOf({ campaign, chunk, place });
    if (at !== undefined) await replace(table, group.key, `#to[${group.at}]`, number);
  }
  if (!from) return;
  for (const chunk of new Set(recipients.flatMap(({ caller, chunk: of }) => (caller === number ? [of] : [])))) await eraseCaller(table, campaign, chunk, number);
  if (!isFirst(logged)) return;
  if (head.from === number) await replace(table, campaignKey(campaign), '#from', number);
  if (head.read === number) await table.write({ update: campaignKey(campaign), set: 'REMOVE #read', if: '#read = :number', names: { '#read': 'read' }, values: { ':number': number } });
}

/** Whether a campaign was sent to nobody else who is not erased. */
async function areAlone(table: Table, head: Head, recipients: Recipient[], number: string): Promise<boolean> {
  const isGone = ({ to }: Recipient) => to === number || to === erased;
  if (!recipients.every(isGone)) return false;
  for await (const chunk of chunksOf(table, head, { wanted: () => 1 })) if (!chunk.every(isGone)) return false;
  return true;
}

async function eraseText(table: Table, { campaign, longText }: Head): Promise<void> {
  const key = longText ? campaignTextKey(campaign) : campaignKey(campaign);
  await table.write({ update: key, set: 'SET #text = :none', if: 'attribute_exists(#text)', names: { '#text': 'text' }, values: { ':none': '' } });
}

async function eraseCaller(table: Table, campaign: string, chunk: number, number: string): Promise<void> {
  const key = chunkNumbersKey(campaign, chunk);
  const place = ((await table.get(key))?.callers as string[] | undefined)?.indexOf(number) ?? -1;
  if (place >= 0) await replace(table, key, `#callers[${place}]`, number);
}

/** One of two that erase the same number is late, which is as well. */
const replace = (table: Table, key: Key, place: string, number: string) =>
  table.write({ update: key, set: `SET ${place} = :erased`, if: `${place} = :number`, names: { [/^#\w+/.exec(place)![0]]: /^#(\w+)/.exec(place)![1]! }, values: { ':erased': erased, ':number': number } });
