import { subscribersPrefix, tzintukHeadKey, tzintukListPk, type Key } from './keys.ts';
import type { Table } from './table.ts';
import { headOf, type Subscriber } from './tzintuk.ts';

const page = 250;
const atOnce = 25;

/**
 * Deletes the rows of those who were on a list, or had left it, before its last reset, some pages of them; a number that has
 * come back meanwhile stays. Answers where to go on, or undefined at the end.
 */
export async function sweepSubscribers(table: Table, system: string, list: string, after: string | undefined, pages: number): Promise<{ deleted: number; next: string | undefined }> {
  const generation = headOf(await table.get(tzintukHeadKey(system, list)))?.generation ?? 0;
  const pk = tzintukListPk(system, list);
  let from: Key | undefined = after === undefined ? undefined : { pk, sk: after };
  let deleted = 0;
  for (let read = 0; read < pages; read++) {
    const found = await table.query({ pk, prefix: subscribersPrefix, after: from, limit: page });
    const gone = found.items.filter((row) => (row as unknown as Subscriber).since <= generation);
    for (let start = 0; start < gone.length; start += atOnce) {
      await Promise.all(gone.slice(start, start + atOnce).map(({ sk }) => table.write({ delete: { pk, sk }, if: 'since <= :generation', values: { ':generation': generation } })));
    }
    deleted += gone.length;
    if (!(from = found.next)) return { deleted, next: undefined };
  }
  return { deleted, next: from!.sk };
}
