import type { Entry } from '../store/files.ts';
import { minuteTime } from '../time/israel.ts';
import { type Path, whatOf } from './path.ts';

export type Order = 'name' | 'date' | 'mtime' | 'customerdid' | 'uploader' | 'size' | 'source';
export type FileType = 'DIR' | 'AUDIO' | 'TTS' | 'INI' | 'TEXT' | 'HTML' | 'YMGR' | 'FILE';

const types: [RegExp, FileType][] = [
  [/\.(wav|mp3|ogg|opus|m4a|aac|flac|wma|gsm|ulaw|alaw)$/i, 'AUDIO'], [/\.tts$/i, 'TTS'], [/\.ini$/i, 'INI'], [/\.(txt|csv|log)$/i, 'TEXT'], [/\.html?$/i, 'HTML'], [/\.ymgr$/i, 'YMGR'],
];

export const fileTypeOf = (name: string): FileType => types.find(([pattern]) => pattern.test(name))?.[1] ?? 'FILE';

/** The lists in which a folder is told: its folders, its ini files, the messages the exchange speaks (`M1000.wav`), web pages, and all other files. */
export type List = 'dirs' | 'ini' | 'messages' | 'html' | 'files';

export function listOf({ kind, sk }: Entry): List {
  if (kind === 'folder') return 'dirs';
  if (/^M\d{4}\./i.test(sk)) return 'messages';
  const type = fileTypeOf(sk);
  return type === 'INI' ? 'ini' : type === 'HTML' ? 'html' : 'files';
}

/** An entry as GetIVR2Dir tells it. */
export function shownEntry(entry: Entry, folder: Path) {
  const shared = { exists: true as const, name: entry.sk, uniqueId: entry.id, mtime: minuteTime(entry.changed), date: minuteTime(entry.made), what: whatOf([...folder, entry.sk]) };
  if (entry.kind === 'folder') return { ...shared, fileType: 'DIR' as const, size: 0, customerDid: '', uploader: '', source: '' };
  return { ...shared, fileType: fileTypeOf(entry.sk), size: entry.size, customerDid: entry.did, uploader: entry.uploader, source: entry.source };
}

const names = (() => {
  let collator: Intl.Collator | undefined;
  return (a: Entry, b: Entry) => (collator ??= new Intl.Collator('he', { numeric: true })).compare(a.sk, b.sk) || (a.sk < b.sk ? -1 : 1);
})();

const keys: Record<Exclude<Order, 'name'>, (entry: Entry) => string | number> = {
  date: ({ made }) => made, mtime: ({ changed }) => changed,
  size: (entry) => (entry.kind === 'file' ? entry.size : 0),
  customerdid: (entry) => (entry.kind === 'file' ? entry.did : ''),
  uploader: (entry) => (entry.kind === 'file' ? entry.uploader : ''),
  source: (entry) => (entry.kind === 'file' ? entry.source : ''),
};

/** Entries in an order, those that are equal in it by their names; numbers in names count as numbers. */
export function inOrder(entries: Entry[], by: Order, descending: boolean): Entry[] {
  const compare = by === 'name' ? names : (a: Entry, b: Entry) => {
    const [left, right] = [keys[by](a), keys[by](b)];
    return left < right ? -1 : left > right ? 1 : names(a, b);
  };
  return [...entries].sort(descending ? (a, b) => compare(b, a) : compare);
}
