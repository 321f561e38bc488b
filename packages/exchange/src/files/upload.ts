import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { toTelephony } from '../audio/telephony.ts';
import type { Exchange } from '../exchange.ts';
import { error } from '../refusal.ts';
import { folderAt } from '../store/files.ts';
import type { Content } from './files.ts';
import { nextNumber, numbered } from './numbering.ts';
import type { Came } from './parts.ts';
import { badPath, type Path } from './path.ts';
import { type Commit, keepBytes, place, refuseBadPlace, type Saving } from './save.ts';

/** What is to be done with a file that came. */
export interface Wish { path: Path; autoNumbering: boolean; convertAudio: boolean; tts: boolean }

/** Where a file came to stand, its size in bytes, and for sound that was converted its size and seconds after that. */
export interface Saved { path: Path; size: number; convertedSize?: number; duration?: number }

/** Converts a file where that was wished and gives it its place. `commit` gets what is to be answered with each try. */
export async function saveUpload(exchange: Exchange, saving: Omit<Saving, 'path' | 'parameter' | 'source'>, came: Came, wish: Wish, commit: (saved: Saved) => Commit): Promise<Saved> {
  const extension = wish.convertAudio ? '.wav' : wish.tts ? '.tts' : extensionOf(came.name);
  const { system, now } = saving;
  const placed = (path: Path): Saving => ({ ...saving, path, parameter: 'path', source: 'Upload' });
  const fixed = wish.autoNumbering ? undefined : wish.convertAudio || wish.tts ? renamed(wish.path, extension) : wish.path;
  await refuseBadPlace(exchange, placed(fixed ?? [...wish.path, numbered(0, extension)]), wish.autoNumbering);
  if (wish.tts) await assertText(came);
  return prepared(came, wish.convertAudio, async (content, told) => {
    const bytes = await keepBytes(exchange, system, content, now);
    for (let least = 0; ; ) {
      const number = fixed ? undefined : Math.max(least, await numberIn(exchange, system, wish.path));
      const path = fixed ?? [...wish.path, numbered(number!, extension)];
      const saved = { path, size: came.size, ...told };
      if (await place(exchange, placed(path), bytes, commit(saved), number !== undefined)) return saved;
      least = number! + 1;
    }
  });
}

async function numberIn({ table }: Exchange, system: string, path: Path): Promise<number> {
  const folder = await folderAt(table, system, path);
  return folder === undefined ? 0 : nextNumber(table, system, folder);
}

/** Hands on the content to keep: what came, or what it was converted to. */
async function prepared<T>(came: Came, convertAudio: boolean, use: (content: Content, told: { convertedSize?: number; duration?: number }) => Promise<T>): Promise<T> {
  if (!convertAudio) return use({ stream: came.stream(), size: came.size }, {});
  const folder = await mkdtemp(join(tmpdir(), 'merkazia-audio-'));
  try {
    const path = join(folder, 'telephony.wav');
    const { size, duration } = await toTelephony(came.stream(), path);
    return await use({ stream: createReadStream(path), size }, { convertedSize: size, duration });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `.wav` of `greeting.wav`; nothing of a name without. */
const extensionOf = (name: string): string => /[^./\\]\.([A-Za-z0-9]{1,10})$/.exec(name) ? `.${name.split('.').at(-1)!.toLowerCase()}` : '';

/** The same path with another extension. */
function renamed(path: Path, extension: string): Path {
  const name = path.at(-1)!;
  return [...path.slice(0, -1), name.toLowerCase().endsWith(extension) ? name : name.slice(0, name.length - extensionOf(name).length) + extension];
}

/** A text that is to be spoken has to be one. */
async function assertText(came: Came): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    await pipeline(came.stream(), async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) decoder.decode(chunk, { stream: true });
      decoder.decode();
    });
  } catch (problem) {
    throw problem instanceof TypeError ? error('Parameter file is no UTF-8 text, which tts needs.') : problem;
  }
}

/** The path of a wish as it has to be: a folder to number in, the main one too, or a file. */
export function assertWish({ path, autoNumbering }: Wish): void {
  if (!autoNumbering && path.length === 0) throw badPath('path', 'it names the main folder itself');
}
