import type { Client } from '@merkazia/client';
import { expect, test } from 'vitest';
import { plant, type Tree, treeOf } from '../harness/files.ts';
import { useExchange } from '../harness/exchange.ts';
import { everyRow, rowText } from '../harness/money.ts';

const at = useExchange();

async function system(tree: Tree): Promise<{ client: Client; did: string; token: string; tree: (path?: string) => Promise<Tree> }> {
  const made = await at.system();
  await plant(made.client, tree);
  return { ...made, tree: (path) => treeOf(made.client, path) };
}

test('a file is moved to a new path, whose folders are made, and is not where it was', async () => {
  const { client, tree } = await system({ 5: { '000.wav': 'a' } });
  expect(await client.call('FileAction', { action: 'move', what: 'ivr2:/5/000.wav', target: 'ivr2:/6/חדש/001.wav' })).toEqual({
    responseStatus: 'OK', yemotAPIVersion: 100, success: true, reports: [{ what: 'ivr2:/5/000.wav', target: 'ivr2:/6/חדש/001.wav', success: true }],
  });
  expect(await tree()).toEqual({ 5: {}, 6: { חדש: { '001.wav': 'a' } } });
});

test('a folder is moved with all that is in it by writes whose number does not grow with it', async () => {
  const { client, did, tree } = await system({ big: { ...Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}`, `${i}`])), deep: { deeper: { x: 'x' } } }, to: { a: '' } });
  const rows = async () => new Map((await everyRow(at.exchange)).filter(({ pk }) => pk.startsWith(`F#${did}`)).map((row) => [`${row.pk} ${row.sk}`, rowText(row)]));
  const [before, big] = [await rows(), await tree('big')];
  await client.call('FileAction', { action: 'move', what: 'big', target: 'to/גדול' });
  const after = await rows();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
  expect(changed.length).toBe(3);
  expect(await tree()).toEqual({ to: { a: '', גדול: big } });
});

test('a folder that is there, a path that ends in a slash and any target of several take things in under their own names', async () => {
  const { client, tree } = await system({ a: { 1: '1' }, b: { 2: '2' }, c: '3', d: '4' });
  await client.call('FileAction', { action: 'move', what: 'c', target: 'a' });
  await client.call('FileAction', { action: 'move', what: 'd', target: 'new/' });
  const { reports } = await client.call('FileAction', { action: 'move', what0: 'a', what1: 'b', what2: 'new/d', target: 'x/y' });
  expect(reports.map(({ target }) => target)).toEqual(['ivr2:/x/y/a', 'ivr2:/x/y/b', 'ivr2:/x/y/d']);
  expect(await tree()).toEqual({ new: {}, x: { y: { a: { 1: '1', c: '3' }, b: { 2: '2' }, d: '4' } } });
  await client.call('FileAction', { action: 'move', what: 'x/y/b', target: 'ivr2:/' });
  expect(await tree('b')).toEqual({ 2: '2' });
});

test('a copy is a thing of its own, a folder\'s with all that is in it', async () => {
  const { client, did, tree } = await system({ a: { 'x.txt': 'x', deep: { 'y.txt': 'y' } } });
  await client.call('FileAction', { action: 'copy', what: 'a', target: 'b' });
  await client.call('FileAction', { action: 'copy', what: 'a', target: 'a/inside' });
  await client.call('UploadTextFile', { what: 'a/deep/y.txt', contents: 'changed' });
  await client.call('FileAction', { action: 'delete', what: 'a/x.txt' });
  const whole = { 'x.txt': 'x', deep: { 'y.txt': 'y' } };
  expect(await tree()).toEqual({ a: { deep: { 'y.txt': 'changed' }, inside: whole }, b: whole });
  await at.advance(61);
  expect(await treeOf(at.client({ token: await at.session(did) }), 'b')).toEqual(whole);
});

test('a file takes the place of a file; a folder takes no place and gives none up', async () => {
  const { client, tree } = await system({ a: 'a', b: 'b', d: { a: { x: '' } }, e: { d: 'file' } });
  await client.call('FileAction', { action: 'copy', what: 'a', target: 'b' });
  const refused = async (what: string, target: string) => (await client.call('FileAction', { action: 'move', what, target })).reports[0]!;
  expect(await refused('a', 'd')).toEqual({ what: 'ivr2:/a', target: 'ivr2:/d/a', success: false, message: 'there is a folder of that name' });
  expect(await refused('d', 'b')).toMatchObject({ success: false, message: 'there is a file of that name' });
  expect(await refused('d', 'e')).toMatchObject({ success: false, message: 'there is a file of that name' });
  expect(await refused('a', 'a')).toMatchObject({ success: false, message: 'it is there already' });
  expect(await tree()).toEqual({ a: 'a', b: 'a', d: { a: { x: '' } }, e: { d: 'file' } });
});

test('a folder is not moved into itself, nor out of reach by two moves at once', async () => {
  const { client, tree } = await system({ a: { b: { c: { x: '' } } }, p: { x: '' }, q: { x: '' } });
  for (const target of ['a', 'a/b', 'a/b/c/', 'a/new/deep']) {
    expect((await client.call('FileAction', { action: 'move', what: 'a', target })).success, target).toBe(false);
  }
  const both = await Promise.all([['p', 'q'], ['q', 'p']].map(([what, target]) => client.call('FileAction', { action: 'move', what: what!, target: `${target}/` })));
  expect(both.some(({ success }) => success)).toBe(true);
  expect(JSON.stringify(await tree()).match(/"x":""/g), 'the files of all three').toHaveLength(3);
});

test('what is deleted is gone at once, its bytes a quarter of an hour later, a folder\'s with all that is in it', async () => {
  const { client, did, tree } = await system({ a: { x: 'x', deep: { y: 'y' } }, b: 'b', stays: 's' });
  const blobs = (await everyRow(at.exchange)).filter(({ pk, sk, blob }) => blob && pk.startsWith(`F#${did}`) && sk !== 'stays').map(({ blob }) => blob as string);
  expect(blobs).toHaveLength(3);
  expect((await client.call('FileAction', { action: 'delete', what: 'a', what1: 'b', what2: 'none' })).reports).toEqual([
    { what: 'ivr2:/a', target: '', success: true }, { what: 'ivr2:/b', target: '', success: true }, { what: 'ivr2:/none', target: '', success: false, message: 'it does not exist' },
  ]);
  expect(await tree()).toEqual({ stays: 's' });
  await at.advance(16);
  for (const blob of blobs) expect(await at.exchange.files.head(blob)).toBeUndefined();
  const left = (await everyRow(at.exchange)).filter(({ pk }) => pk.startsWith(`F#${did}`) || pk.startsWith(`TRASH#${did}`));
  expect(left.map(({ sk }) => sk)).toEqual(['stays']);
});

test('two that would come to one place are not both done', async () => {
  const { client, tree } = await system({ a: { x: '1' }, b: { x: '2' } });
  const { reports } = await client.call('FileAction', { action: 'copy', what: 'a/x', what0: 'b/x', target: 'c' });
  expect(reports.map(({ success }) => success)).toEqual([true, false]);
  expect(await tree('c')).toEqual({ x: '1' });
});

test('a repeated Idempotency-Key acts once', async () => {
  const { client, tree } = await system({ a: 'first' });
  const move = () => client.call('FileAction', { action: 'move', what: 'a', target: 'b' }, { idempotencyKey: 'move' });
  const first = await move();
  await plant(client, { a: 'second' });
  expect(await move()).toEqual(first);
  expect(await tree()).toEqual({ a: 'second', b: 'first' });
});

test('what is missing or cannot be is refused by its name', async () => {
  const { client } = await system({ a: 'a' });
  await expect(client.call('FileAction', { action: 'move', target: 'b' })).rejects.toMatchObject({ code: 109, message: 'Parameter what is required.' });
  await expect(client.call('FileAction', { action: 'move', what: 'a' })).rejects.toMatchObject({ code: 109, message: expect.stringContaining('target') });
  await expect(client.call('FileAction', { action: 'move', what: 'a', what7: '../b', target: 'c' })).rejects.toMatchObject({ code: 110, message: expect.stringContaining('what7') });
  await expect(client.call('FileAction', { action: 'delete', what: 'ivr2:/' })).rejects.toMatchObject({ code: 110, message: expect.stringContaining('what') });
  await expect(client.call('FileAction', { action: 'copy', what: 'a', target: 'a/b' })).rejects.toMatchObject({ code: 110, message: expect.stringContaining('target') });
  await expect(client.call('FileAction', { action: 'burn' as 'move', what: 'a' })).rejects.toMatchObject({ message: expect.stringContaining('action') });
});
