import type { Call } from '../dispatch/call.ts';
import { inOrder, type List, listOf, type Order, shownEntry } from '../files/listing.ts';
import { readPath, whatOf } from '../files/path.ts';
import { error } from '../refusal.ts';
import { type Entry, entriesOf, folderAt } from '../store/files.ts';

const ini = 'ext.ini';

/** What is in a folder. */
export async function GetIVR2Dir({ exchange, given, session }: Call<'GetIVR2Dir'>) {
  const { system } = session;
  const path = readPath(given.path ?? '', 'path');
  const folder = await folderAt(exchange.table, system, path);
  if (folder === undefined) throw error('extension does not exist');
  const lists: Record<List, Entry[]> = { dirs: [], ini: [], messages: [], html: [], files: [] };
  for await (const entries of entriesOf(exchange.table, system, folder)) for (const entry of entries) lists[listOf(entry)].push(entry);
  const { orderBy = 'name', orderDir = 'asc', filesFrom = 0, filesLimit = Infinity } = given;
  const shown = (list: List) => inOrder(lists[list], orderBy as Order, orderDir.toLowerCase() === 'desc').map((entry) => [entry, path] as const);
  const all = (list: List) => shown(list).map((pair) => shownEntry(...pair));
  const extIni = lists.ini.find(({ sk }) => sk === ini);
  return {
    responseStatus: 'OK' as const,
    thisPath: whatOf(path), parentPath: whatOf(path.slice(0, -1)),
    dirs: all('dirs'), files: shown('files').slice(filesFrom, filesFrom + filesLimit).map((pair) => shownEntry(...pair)),
    ini: all('ini'), messages: all('messages'), html: all('html'),
    extIni: extIni ? shownEntry(extIni, path) : { exists: false as const, name: ini, what: whatOf([...path, ini]) },
  };
}
