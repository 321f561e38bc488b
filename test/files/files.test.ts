import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type Files, newFileName } from '@merkazia/exchange/files/files';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storages, type Storage } from './storage.ts';

describe.each(storages)('files in %s', (_, open) => {
  const clock = { ahead: 0, now: () => Date.now() + clock.ahead };
  let storage: Storage;
  let files: Files;
  beforeAll(async () => {
    storage = await open(clock);
    files = storage.files;
  });
  afterAll(() => storage?.stop());

  const content = async (name: string) => {
    const found = await files.get(name);
    if (!found) return undefined;
    const bytes = await buffer(found.stream);
    expect(found.size).toBe(bytes.length);
    return bytes;
  };

  test('come back byte for byte, empty ones too', async () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('שלום\r\n\0'), randomBytes(3_000_000)]) {
      const name = newFileName('answers');
      await files.put(name, bytes);
      expect(await files.head(name)).toEqual({ size: bytes.length });
      expect((await content(name))!.equals(bytes)).toBe(true);
    }
  });

  test('are put from a stream of many pieces', async () => {
    const pieces = Array.from({ length: 300 }, () => randomBytes(10_007));
    const name = newFileName('answers');
    await files.put(name, { stream: Readable.from(pieces), size: 300 * 10_007 });
    expect((await content(name))!.equals(Buffer.concat(pieces))).toBe(true);
  });

  test.each([['breaks off', 'breaks'], ['is shorter than was said', 1001], ['is longer than was said', 999]])('are not there when their stream %s', async (_what, size) => {
    const name = newFileName('answers');
    const stream = Readable.from((async function* () {
      yield randomBytes(1000);
      if (size === 'breaks') throw new Error('the sender is gone');
    })());
    await expect(files.put(name, { stream, size: size === 'breaks' ? 2000 : (size as number) })).rejects.toThrow();
    expect(await files.head(name)).toBeUndefined();
    expect(await content(name)).toBeUndefined();
  });

  test('are replaced whole', async () => {
    const name = newFileName('answers');
    await files.put(name, Buffer.from('a long first content'));
    await files.put(name, Buffer.from('second'));
    expect(String(await content(name))).toBe('second');
  });

  test('are gone once deleted, and may be deleted twice', async () => {
    const name = newFileName('answers');
    await files.put(name, Buffer.from('x'));
    await files.delete(name);
    await files.delete(name);
    expect(await content(name)).toBeUndefined();
    expect(await files.head(name)).toBeUndefined();
  });

  test('need not be read once they were asked for', async () => {
    const name = newFileName('answers');
    await files.put(name, randomBytes(200_000));
    const { stream } = (await files.get(name))!;
    stream.destroy();
    if (!stream.closed) await once(stream, 'close');
  });

  test.each(['../secret', 'answers/../../secret', '/etc/passwd', 'answers/', 'answers', 'letters/aaaaaaaaaaaaaaaaaaaaaaaa', 'answers/aaaaaaaaaaaaaaaaaaaaaaa/', 'answers\\aaaaaaaaaaaaaaaaaaaaaaaa', 'answers/aaaaaaaaaaaaaaaaaaaaaaa.', ''])('have no name such as %j', async (name) => {
    for (const act of [() => files.put(name, Buffer.from('x')), () => files.get(name), () => files.head(name), () => files.delete(name), () => files.sign(name, 'text/plain')]) {
      await expect(act()).rejects.toThrow('not the name of a file');
    }
  });

  test('are read from a signed address, with its media type, by whoever has it', async () => {
    const name = newFileName('answers');
    await files.put(name, Buffer.from('{"שלום":1}'));
    const response = await fetch(await files.sign(name, 'application/json; charset=utf-8'));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({ 'content-type': 'application/json; charset=utf-8', 'content-length': String(Buffer.byteLength('{"שלום":1}')), 'cache-control': 'no-store' });
    expect(await response.json()).toEqual({ שלום: 1 });
  });

  test('are not at a signed address before they are put, or after they were deleted', async () => {
    const name = newFileName('answers');
    const signed = await files.sign(name, 'text/plain');
    expect((await fetch(signed)).status).toBe(404);
    await files.put(name, Buffer.from('x'));
    expect((await fetch(signed)).status).toBe(200);
    await files.delete(name);
    expect((await fetch(signed)).status).toBe(404);
  });

  test('are read from an address for ten minutes of the exchange\'s clock', async () => {
    const name = newFileName('answers');
    await files.put(name, Buffer.from('x'));
    const statusOf = async (minutes: number) => {
      clock.ahead = -minutes * 60_000;
      const signed = await files.sign(name, 'text/plain');
      clock.ahead = 0;
      return (await fetch(signed)).status;
    };
    expect(await statusOf(9.9)).toBe(200);
    expect(await statusOf(10.1)).toBe(403);
  });
});
