import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newFileName } from '@merkazia/exchange/files/files';
import { folderFiles } from '@merkazia/local/files/folder';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storages, type Storage } from './storage.ts';

const clock = { ahead: 0, now: () => Date.now() + clock.ahead };
let storage: Storage;
let root: string;
beforeAll(async () => {
  storage = await storages[0]![1](clock);
  root = await mkdtemp(join(tmpdir(), 'merkazia-files-'));
});
afterAll(async () => {
  await storage?.stop();
  await rm(root, { recursive: true, force: true });
});

const other = () => folderFiles({ root, clock, links: { url: 'http://127.0.0.1', secret: Buffer.from('x') } });

test('a file is not read from an address that somebody changed', async () => {
  const [mine, theirs] = [newFileName('answers'), newFileName('answers')];
  for (const name of [mine, theirs]) await storage.files.put(name, Buffer.from(name));
  const signed = await storage.files.sign(mine, 'text/plain');
  const changed = [
    signed.replace(mine, theirs), signed.replace(/expires=\d/, 'expires=9'), signed.replace('text%2Fplain', 'text%2Fhtml'),
    signed.replace(/\?.*/, ''), signed.replace(/signature=.*/, 'signature='), signed.replace(/.{6}$/, 'AAAAAA'),
  ];
  for (const address of changed) {
    expect(address).not.toBe(signed);
    expect((await fetch(address)).status, address).toBe(403);
  }
  expect((await fetch(signed, { method: 'POST' })).status).toBe(405);
  const head = await fetch(signed, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length')]).toEqual([200, String(mine.length)]);
});

test('a page that came as a file runs nothing where it is shown, and may be read from any page', async () => {
  const name = newFileName('answers');
  await storage.files.put(name, Buffer.from('<script>alert(1)</script>'));
  const { headers } = await fetch(await storage.files.sign(name, 'text/html; charset=utf-8'));
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; sandbox allow-scripts");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('access-control-allow-origin')).toBe('*');
});

test('files older than their kind may be are swept, by the exchange\'s clock, and nothing else is', async () => {
  const files = other();
  expect(await files.sweep()).toBe(0);
  const [old, young] = [newFileName('answers'), newFileName('answers')];
  await files.put(old, Buffer.from('old'));
  clock.ahead = 47 * 3_600_000;
  await files.put(young, Buffer.from('young'));
  await writeFile(join(root, 'answers', 'notes.txt'), 'somebody else put this here');
  await utimes(join(root, 'answers', 'notes.txt'), 0, 0);
  expect(await files.sweep()).toBe(0);
  clock.ahead = 49 * 3_600_000;
  expect(await files.sweep()).toBe(1);
  expect(await readdir(join(root, 'answers'))).toEqual(expect.arrayContaining([young.split('/')[1], 'notes.txt']));
  expect(await files.head(old)).toBeUndefined();
  clock.ahead = 0;
});

test('a part that a dead process left behind is gone with the first file', async () => {
  await mkdir(join(root, 'partial'), { recursive: true });
  await writeFile(join(root, 'partial', 'half'), 'half of it');
  await other().put(newFileName('answers'), Buffer.from('whole'));
  expect(await readdir(join(root, 'partial'))).toEqual([]);
});

test('everything is forgotten at once, and files may come again', async () => {
  const files = other();
  await files.put(newFileName('answers'), Buffer.from('x'));
  await files.forget();
  await expect(readdir(root)).rejects.toThrow('ENOENT');
  const name = newFileName('answers');
  await files.put(name, Buffer.from('again'));
  expect(await files.head(name)).toEqual({ size: 5 });
});
