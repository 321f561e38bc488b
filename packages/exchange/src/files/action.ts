import type { Exchange } from '../exchange.ts';
import { Refusal } from '../refusal.ts';
import { addEntry, countMove, type Entry, entryIn, follow, movesOf, newEntryId, removeEntry, replaceEntry, type Trail, root } from '../store/files.ts';
import { queueResets } from '../queues/reset.ts';
import { fileKey, type Key } from '../store/keys.ts';
import type { Write } from '../store/table.ts';
import { keep, throwAway } from '../store/trash.ts';
import { copyOf, type Copy } from './copy.ts';
import { badPath, type Path, whatOf } from './path.ts';
import { missingFolders } from './save.ts';

/** What is done to files and folders, all of it in one transaction. */
export interface Act {
  system: string;
  action: 'copy' | 'move' | 'delete';
  whats: Path[];
  /** Where to; none for delete. */
  target: Path;
  /** The target is a folder even where there is none yet. */
  intoFolder: boolean;
  now: number;
  /** Copies that were made, by what they are of: a plan that is made anew takes them up. */
  copies: Map<string, Copy>;
}

/** What became of one file or folder; `message` says why nothing did. */
export interface Report { what: string; target: string; success: boolean; message?: string }

/** The writes of an act, the first of them a new row, and what they do. */
export interface Plan { writes: Write[]; reports: Report[] }

interface Destination { folder: string; /** Its folders from the main one down, itself included. */ chain: string[]; name?: string; path: Path; replaced?: Entry }

/** Plans an act on what stands now. What cannot be done is reported and left out; the rest is done. */
export async function plan(exchange: Exchange, act: Act): Promise<Plan> {
  const { system, action } = act;
  const moves = action === 'move' ? await movesOf(exchange.table, system) : 0;
  const found = await Promise.all(act.whats.map((what) => follow(exchange.table, system, what)));
  const writes: Write[] = [];
  const to = action === 'delete' ? undefined : await destination(exchange, act, writes);
  const folders = writes.length;
  const taken = new Set(writes.map(rowOf));
  const reports: Report[] = [];
  const changed: Path[] = [];
  for (const [i, what] of act.whats.entries()) {
    const place = to && (to.name === undefined ? [...to.path, what.at(-1)!] : to.path);
    const report = { what: whatOf(what), target: place ? whatOf(place) : '' };
    try {
      const own = to ? await into(exchange, act, found[i]!, to, what) : throwOut(act, found[i]!);
      if (own.map(rowOf).some((row) => taken.has(row))) throw new Failure('another one of this command has its place');
      for (const write of own) taken.add(rowOf(write));
      writes.push(...own);
      changed.push(...(action === 'copy' ? [] : [what]), ...(place ? [place] : []));
      reports.push({ ...report, success: true });
    } catch (problem) {
      if (!(problem instanceof Failure || problem instanceof Refusal)) throw problem;
      reports.push({ ...report, success: false, message: problem.message });
    }
  }
  if (writes.length === folders) return { writes: [], reports };
  const movesFolder = action === 'move' && found.some(({ entry }, i) => entry?.kind === 'folder' && reports[i]!.success);
  return { writes: [...writes, ...(movesFolder ? [countMove(system, moves)] : []), ...queueResets(system, changed, act.now)], reports };
}

/** Why one of several cannot be done. */
class Failure extends Error {}

const rowOf = (write: Write): string => {
  const { pk, sk } = 'put' in write ? write.put : 'update' in write ? write.update : write.delete;
  return `${pk}\n${sk}`;
};

/** Where things go; folders that are not there yet are added to the writes. */
async function destination({ table }: Exchange, { system, target, whats, intoFolder, now }: Act, writes: Write[]): Promise<Destination> {
  const trail = await follow(table, system, target);
  if (trail.obstacle !== undefined) throw badPath('target', `${trail.obstacle} in it is a file and not a folder`);
  const { entry, folders } = trail;
  if (target.length === 0) return { folder: root, chain: [root], path: target };
  if (entry?.kind === 'folder') return { folder: entry.id, chain: [...folders, entry.id], path: target };
  if (entry && (intoFolder || whats.length > 1)) throw badPath('target', 'it is a file and not a folder');
  const made = missingFolders(system, trail, now);
  writes.push(...made.writes);
  if (!intoFolder && whats.length === 1) return { folder: made.folder, chain: folders, name: target.at(-1)!, path: target, ...(entry ? { replaced: entry } : {}) };
  const id = newEntryId();
  writes.push(addEntry({ ...fileKey(system, made.folder, target.at(-1)!), kind: 'folder', id, made: now, changed: now }));
  return { folder: id, chain: folders, path: target };
}

function throwOut({ system, now }: Act, { entry }: Trail): Write[] {
  if (!entry) throw new Failure('it does not exist');
  return [throwAway(system, entry.kind === 'file' ? { blob: entry.blob } : { folder: entry.id }, now), removeEntry(entry)];
}

async function into(exchange: Exchange, act: Act, { entry }: Trail, to: Destination, what: Path): Promise<Write[]> {
  const { system, action, now } = act;
  if (!entry) throw new Failure('it does not exist');
  const key: Key = fileKey(system, to.folder, to.name ?? what.at(-1)!);
  if (key.pk === entry.pk && key.sk === entry.sk) throw new Failure('it is there already');
  if (action === 'move' && entry.kind === 'folder' && to.chain.includes(entry.id)) throw new Failure('a folder cannot be moved into itself');
  const there = to.name === undefined ? await entryIn(exchange.table, system, to.folder, what.at(-1)!) : to.replaced;
  if (there && (there.kind === 'folder' || entry.kind === 'folder')) throw new Failure(`there is a ${there.kind} of that name`);
  const copy = action === 'copy' ? await copied(exchange, act, entry) : undefined;
  const moved = { ...(copy?.entry ?? entry), ...key } as Entry;
  const source = copy ? keep(system, copy.trash) : removeEntry(entry);
  if (there?.kind === 'file' && moved.kind === 'file') return [throwAway(system, { blob: there.blob }, now), replaceEntry(there, moved), source];
  return [addEntry(moved), source];
}

async function copied(exchange: Exchange, { system, copies, now }: Act, entry: Entry): Promise<Copy> {
  const made = copies.get(entry.id) ?? (await copyOf(exchange, system, entry, now));
  copies.set(entry.id, made);
  return made;
}
