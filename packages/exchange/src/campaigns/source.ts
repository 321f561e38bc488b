import { snapshotBuckets } from '../store/lists.ts';
import { subscribersOf } from '../store/tzintuk.ts';
import type { Table } from '../store/table.ts';
import type { Head, Source } from './campaign.ts';

/** Some numbers of a list that may be reached, and how far it was read with them. */
export interface Part { phones: string[]; read: number | string }

const partSize = 1000;

/** The numbers of a campaign's source from where it was read to, in parts; those that are blocked in their list are left out. */
export async function* partsOf(table: Table, { source, read }: Head): AsyncGenerator<Part> {
  if (source?.kind === 'tpl') {
    for await (const { bucket, entries } of snapshotBuckets(table, source.list, source.generation, (read as number | undefined) ?? -1)) {
      yield { phones: entries.filter((entry) => !entry.blocked).map((entry) => entry.phone), read: bucket };
    }
  } else if (source) {
    yield* merged(table, source, read as string | undefined);
  }
}

/** The subscribers of several lists in the order of their numbers, each once: one that is blocked in any of its lists is left out of that list only. */
async function* merged(table: Table, { system, lists }: Extract<Source, { kind: 'tzl' }>, after: string | undefined): AsyncGenerator<Part> {
  const streams = await Promise.all(lists.map(({ name, generation }) => peekable(flat(subscribersOf(table, system, name, generation, after)))));
  let phones: string[] = [];
  for (;;) {
    const heads = streams.flatMap(({ head }) => (head === undefined ? [] : [head.phone]));
    if (heads.length === 0) break;
    const least = heads.reduce((a, b) => (a < b ? a : b));
    let active = false;
    for (const stream of streams) {
      if (!stream.head || stream.head.phone !== least) continue;
      active ||= !stream.head.blocked;
      await stream.advance();
    }
    if (active) phones.push(least);
    if (phones.length === partSize) {
      yield { phones, read: least };
      phones = [];
    }
  }
  if (phones.length > 0) yield { phones, read: phones.at(-1)! };
}

async function* flat<T>(pages: AsyncGenerator<T[]>): AsyncGenerator<T> {
  for await (const page of pages) yield* page;
}

/** A stream of which the next value is known before it is taken. */
async function peekable<T>(all: AsyncGenerator<T>): Promise<{ head: T | undefined; advance(): Promise<void> }> {
  const next = async (): Promise<T | undefined> => {
    const result = await all.next();
    return result.done ? undefined : result.value;
  };
  const stream = { head: await next(), advance: async () => { stream.head = await next(); } };
  return stream;
}
