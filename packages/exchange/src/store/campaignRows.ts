import { type Chunk, chunkSize, type Group, type Head } from '../campaigns/campaign.ts';
import { readHead } from './heads.ts';
import { chunkPk } from './keys.ts';
import { readReport } from './recipients.ts';
import type { Item, Table } from './table.ts';

/** A number of a campaign, and how far it came. Moments in milliseconds. */
export interface Recipient {
  to: string;
  chunk: number;
  place: number;
  /** The caller ID it is shown, where that is not the campaign's. */
  caller?: string | undefined;
  /** When it was claimed to be handed to the carrier; absent while it waits. */
  at?: number | undefined;
  /** What the carrier said at once; null when it gave no word, absent when it was not asked yet. */
  taken?: string | null | undefined;
  /** What the carrier reported later, when, if that is known, and how many seconds a call was answered. */
  report?: { word: string; at: number | undefined; seconds?: number } | undefined;
  answered?: number | undefined;
  /** Its fate was not known when the campaign was settled: it was paid for, whatever was told of it later. */
  givenUp?: boolean | undefined;
}

/** How many chunks are read at a time. */
const ahead = 8;

/** The head of a campaign that was accepted and is still kept. */
export async function readKept(table: Table, campaign: string, now: number): Promise<Head | undefined> {
  const head = await readHead(table, campaign);
  return head && head.state !== 'draft' && !(head.ttl !== undefined && head.ttl * 1000 <= now) ? head : undefined;
}

/** The numbers of a campaign, a chunk at a time in the order in which they are reached, or the last first. `wanted` tells how many numbers are still to be taken: no more is read ahead than they may need. */
export async function* chunksOf(table: Table, head: Head, { first = 0, lastFirst = false, wanted = () => Number.POSITIVE_INFINITY } = {}): AsyncGenerator<Recipient[]> {
  const reading: Promise<Recipient[]>[] = [];
  for (let next = first; next < head.chunks || reading.length > 0;) {
    const most = Math.min(ahead, Math.ceil(wanted() / chunkSize));
    while (next < head.chunks && reading.length < Math.max(most, 1)) {
      const chunk = readChunk(table, head.campaign, lastFirst ? head.chunks - 1 - next : next);
      // Told to whoever asks for it; nobody may.
      chunk.catch(() => {});
      reading.push(chunk);
      next++;
    }
    yield await reading.shift()!;
  }
}

async function readChunk(table: Table, campaign: string, chunk: number): Promise<Recipient[]> {
  const items: Item[] = [];
  for (let after; ;) {
    const page = await table.query({ pk: chunkPk(campaign, chunk), after });
    items.push(...page.items);
    if (!(after = page.next)) break;
  }
  const numbers = items.find(({ sk }) => sk === 'NUMS') as (Item & Chunk) | undefined;
  if (!numbers) return [];
  const recipients = numbers.to.map((to, place): Recipient => ({ to, chunk, place, caller: numbers.callers?.[numbers.shown?.[place] ?? -1] }));
  for (const group of items.filter(({ sk }) => sk.startsWith('G#')) as (Item & Group)[]) {
    for (const [i, to] of group.to.entries()) {
      const report = group.reports[i];
      const recipient = recipients[group.first + i];
      if (recipient) Object.assign(recipient, { to, at: group.at, taken: group.taken?.[i], report: report === undefined ? undefined : readReport(report), answered: group.answered[i], givenUp: group.givenUp?.includes(i) });
    }
  }
  return recipients;
}
