import { createReadStream } from 'node:fs';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Text that grows: in memory up to some size, beyond that in a temporary file. */
export interface Spool {
  size(): number;
  write(text: string): Promise<void>;
  /** Forgets what was written. */
  clear(): Promise<void>;
  chunks(): AsyncIterable<Buffer>;
  remove(): Promise<void>;
}

export function newSpool(most: number): Spool {
  let kept: Buffer[] = [];
  let size = 0;
  let file: { folder: string; path: string; handle: FileHandle } | undefined;

  async function overflow(): Promise<FileHandle> {
    const folder = await mkdtemp(join(tmpdir(), 'merkazia-report-'));
    const path = join(folder, 'report');
    file = { folder, path, handle: await open(path, 'w') };
    for (const chunk of kept) await file.handle.write(chunk);
    kept = [];
    return file.handle;
  }

  async function remove(): Promise<void> {
    const gone = file;
    file = undefined;
    [kept, size] = [[], 0];
    if (!gone) return;
    await gone.handle.close();
    await rm(gone.folder, { recursive: true, force: true });
  }

  return {
    size: () => size,
    async write(text) {
      if (text === '') return;
      const chunk = Buffer.from(text);
      size += chunk.length;
      if (!file && size <= most) kept.push(chunk);
      else await (file?.handle ?? (await overflow())).write(chunk);
    },
    clear: remove,
    chunks: () => (file ? (createReadStream(file.path) as AsyncIterable<Buffer>) : iterate(kept)),
    remove,
  };
}

async function* iterate(chunks: Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
}
