import type { Key } from './keys.ts';
import type { Item, Table } from './table.ts';

/** The rows of several partitions as one list, the highest sort key first, or those below `from`; pages are read only as far as rows are taken. */
export async function* newestFirst(table: Table, pks: string[], pageSize: number, from?: string): AsyncGenerator<Item> {
  const streams = await Promise.all(pks.map((pk) => open(table, pk, pageSize, from)));
  for (;;) {
    let newest: Stream | undefined;
    for (const stream of streams) {
      if (stream.at === stream.items.length && stream.next) await advance(table, stream, pageSize);
      if (stream.at < stream.items.length && (!newest || head(stream).sk > head(newest).sk)) newest = stream;
    }
    if (!newest) return;
    yield head(newest);
    newest.at++;
  }
}

interface Stream { pk: string; items: Item[]; at: number; next: Key | undefined }

const head = (stream: Stream): Item => stream.items[stream.at]!;

async function open(table: Table, pk: string, limit: number, from: string | undefined): Promise<Stream> {
  const page = await table.query({ pk, newestFirst: true, limit, after: from === undefined ? undefined : { pk, sk: from } });
  return { pk, items: page.items, at: 0, next: page.next };
}

async function advance(table: Table, stream: Stream, limit: number): Promise<void> {
  while (stream.at === stream.items.length && stream.next) {
    const page = await table.query({ pk: stream.pk, newestFirst: true, limit, after: stream.next });
    Object.assign(stream, { items: page.items, at: 0, next: page.next });
  }
}
