import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { streamOf } from '@merkazia/exchange/files/content';
import { assertFileName, type Files, isFileName, lifetimeDays } from '@merkazia/exchange/files/files';
import type { Clock } from '@merkazia/exchange/time/clock';
import { type Links, linkOf } from './links.ts';

export interface FolderFiles extends Files {
  /** Deletes what is older than its kind may be, by the exchange's clock. Answers how many. */
  sweep(): Promise<number>;
  /** Deletes everything. */
  forget(): Promise<void>;
}

const day = 86_400_000;

/** The files in a folder, made when first needed; nobody else puts files into it. A file is as old as the exchange's clock said when it was put. */
export function folderFiles({ root, clock, links }: { root: string; clock: Clock; links: Links }): FolderFiles {
  const partial = join(root, 'partial');
  let cleared: Promise<void> | undefined;
  /** What stands there half before our own first file is a dead process's. */
  const clear = () => (cleared ??= rm(partial, { recursive: true, force: true }).catch(() => {}));
  const pathOf = (name: string) => {
    assertFileName(name);
    return join(root, ...name.split('/'));
  };

  /** Deletes the files of one folder that are older than so many days, if they are ours. */
  async function olderThan(folder: string, days: number, ours: (id: string) => boolean): Promise<number> {
    let deleted = 0;
    for (const id of ((await orNothing(readdir(folder))) ?? []).filter(ours)) {
      const found = await orNothing(stat(join(folder, id)));
      if (!found || found.mtimeMs > clock.now() - days * day) continue;
      await rm(join(folder, id), { force: true });
      deleted++;
    }
    return deleted;
  }

  return {
    async put(name, content) {
      const path = pathOf(name);
      const growing = join(partial, randomUUID());
      await clear();
      for (const folder of [partial, dirname(path)]) await mkdir(folder, { recursive: true, mode: 0o700 });
      try {
        await pipeline(streamOf(content), createWriteStream(growing, { mode: 0o600 }));
        await utimes(growing, clock.now() / 1000, clock.now() / 1000);
        await rename(growing, path);
      } catch (error) {
        await rm(growing, { force: true });
        throw error;
      }
    },
    async get(name) {
      const path = pathOf(name);
      const handle = await orNothing(open(path));
      return handle && { size: (await handle.stat()).size, stream: createReadStream(path, { fd: handle }) };
    },
    async head(name) {
      const found = await orNothing(stat(pathOf(name)));
      return found && { size: found.size };
    },
    async delete(name) {
      await rm(pathOf(name), { force: true });
    },
    async sign(name, type) {
      assertFileName(name);
      return linkOf(links, name, type, clock.now());
    },
    async sweep() {
      let swept = 0;
      for (const [kind, days] of Object.entries(lifetimeDays)) swept += await olderThan(join(root, kind), days, (id) => isFileName(`${kind}/${id}`));
      return swept;
    },
    forget: () => rm(root, { recursive: true, force: true, maxRetries: 3 }),
  };
}

async function orNothing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error: any) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
