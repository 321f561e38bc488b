import { randomUUID } from 'node:crypto';
import { signedHeaders } from '@merkazia/exchange/carrier/signature';
import { groupSize, type Group } from '@merkazia/exchange/campaigns/campaign';
import { groupOf, recipientKey } from '@merkazia/exchange/store/recipientKeys';
import { readReport } from '@merkazia/exchange/store/recipients';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

interface Event { id: string; type: 'call.answered' | 'call.ended'; at: string; outcome?: string; seconds?: number }
const answered = (id: string, second: number): Event => ({ id, type: 'call.answered', at: `2026-11-23T08:15:${second}Z` });
const ended = (id: string, outcome: string, second: number, seconds = 0): Event => ({ id, type: 'call.ended', outcome, seconds, at: `2026-11-23T08:15:${second}Z` });
const instant = (second: number) => Date.parse(`2026-11-23T08:15:${second}Z`);

function orders<T>(things: T[]): T[][] {
  if (things.length < 2) return [things];
  return things.flatMap((first, i) => orders([...things.slice(0, i), ...things.slice(i + 1)]).map((others) => [first, ...others]));
}

/** Claims as many numbers as are wanted, as a lane does before it calls the carrier; the key of each. */
async function claimed(count: number): Promise<string[]> {
  const campaign = `YA-3-0779900001-Merkazia-${randomUUID()}`;
  const names = Array.from({ length: count }, (_, i) => ({ campaign, chunk: Math.floor(i / 100), place: i % 100 }));
  for (let first = 0; first < count; first += groupSize) {
    const group: Group = {
      ...groupOf(names[first]!).key, first: names[first]!.place, to: names.slice(first, first + groupSize).map((_, i) => `05212345${String(i).padStart(2, '0')}`),
      at: at.exchange.clock.now(), reports: {}, answered: {},
    };
    await at.exchange.table.write({ put: group });
  }
  return names.map(recipientKey);
}

/** Posts the events of one call one after another; each is known. */
async function report(key: string, events: Event[]): Promise<void> {
  for (const { id, ...event } of events) {
    const body = JSON.stringify({ ...event, key, to: '0521234500' });
    const headers = signedHeaders(at.exchange.config.carrierSecret, { id: `${id} of ${key}`, timestamp: Math.floor(at.exchange.clock.now() / 1000), body });
    expect(await (await fetch(`${at.url}/hooks/carrier`, { method: 'POST', body, headers })).json()).toEqual({ accepted: true });
  }
}

/** What stands of a number: its report, and when it was answered. */
async function standing(key: string) {
  const [, campaign, chunk, place] = /^(.*)\.(\d+)\.(\d+)$/.exec(key)!;
  const { key: row, at: i } = groupOf({ campaign: campaign!, chunk: Number(chunk), place: Number(place) });
  const group = await at.exchange.table.get(row) as unknown as Group;
  return { ...readReport(group.reports[i]!), answered: group.answered[i] };
}

const twice = ended('2', 'answered', 22, 2);

test.each<[string, Event[], object]>([
  ['a call that was answered, and is said to have rung in vain', [answered('1', 20), twice, twice, ended('3', 'answered', 22, 2), ended('4', 'no-answer', 29)], { word: 'answered', at: instant(22), seconds: 2, answered: instant(20) }],
  ['a call whose answer and end are told with different times', [answered('1', 20), answered('2', 21), ended('3', 'answered', 25, 4), ended('4', 'answered', 24, 3), ended('5', 'voicemail', 22, 1)], { word: 'answered', at: instant(24), seconds: 3, answered: instant(20) }],
  ['a call that nobody answered, in five words', ['failed', 'blocked', 'congestion', 'busy', 'no-answer'].map((outcome, i) => ended(`${i}`, outcome, 29)), { word: 'no-answer', at: instant(29), seconds: 0, answered: undefined }],
])('the events of %s come to the same in any order', async (_, events, stands) => {
  const all = orders(events);
  expect(all).toHaveLength(120);
  const keys = await claimed(all.length);
  // Ten at a time: the numbers of one group, whose events write one row.
  for (let first = 0; first < keys.length; first += groupSize) await Promise.all(keys.slice(first, first + groupSize).map((key, i) => report(key, all[first + i]!)));
  for (const key of keys) expect(await standing(key)).toEqual(stands);
});
