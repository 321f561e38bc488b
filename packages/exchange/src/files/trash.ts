import { turn } from '../due/turn.ts';
import type { Exchange } from '../exchange.ts';
import { entriesOf } from '../store/files.ts';
import type { Key } from '../store/keys.ts';
import { type Trash, throwAwayNow } from '../store/trash.ts';

const page = 100;

/** Deletes what nothing refers to: bytes, or a folder with what is in it. A folder in that folder becomes trash of its own first, so that an end at any point loses track of nothing. */
export const emptyTrash = (exchange: Exchange, key: Key, worker: string) => turn<Trash & { system: string }>(exchange, 'trash', key, worker, async (row) => {
  const { table, files, clock } = exchange;
  if ('blob' in row) {
    await files.delete(row.blob);
    return { next: { gone: true } };
  }
  for await (const entries of entriesOf(table, row.system, row.folder, { limit: page })) {
    const folders = entries.filter(({ kind }) => kind === 'folder');
    await table.writeAll(folders.map(({ id }) => ({ put: throwAwayNow(row.system, { folder: id }, clock.now()).put })));
    await Promise.all(entries.map((entry) => (entry.kind === 'file' ? files.delete(entry.blob) : undefined)));
    await table.writeAll(entries.map(({ pk, sk }) => ({ delete: { pk, sk } })));
    return { next: { again: clock.now() } };
  }
  return { next: { gone: true } };
});
