import { createReadStream } from 'node:fs';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { error } from '../refusal.ts';

const largest = 1024 ** 3;

/** Bytes that grow: in memory up to some size, beyond that in a temporary file. */
export interface Spool {
  size(): number;
  /** Takes a copy of the bytes. Refused beyond 1 GB. */
  write(bytes: Uint8Array): Promise<void>;
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
    async write(bytes) {
      if (bytes.length === 0) return;
      size += bytes.length;
      if (size > largest) throw error('The report would have more than 1 GB.');
      if (!file && size <= most) kept.push(Buffer.from(bytes));
      else await (file?.handle ?? (await overflow())).write(bytes);
    },
    clear: remove,
    chunks: () => (file ? (createReadStream(file.path) as AsyncIterable<Buffer>) : iterate(kept)),
    remove,
  };
}

async function* iterate(chunks: Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
}
