import { readList } from '@merkazia/exchange/store/lists';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { everyRow, rowText } from '../harness/money.ts';
import { numbers } from './snapshots.ts';

const at = useExchange();

async function withList(count = 0) {
  const { client, did } = await at.system();
  const { templateId } = await client.call('CreateTemplate', { description: 'x' });
  if (count) await client.call('UploadPhoneList', { templateId, data: numbers(0, count).join('\n') });
  return {
    client, did, templateId, list: String(templateId),
    phones: async () => (await client.call('GetTemplateEntries', { templateId })).entries.map(({ phone }) => phone),
    head: async () => (await readList(at.exchange.table, did, String(templateId)))!,
  };
}

test('of twenty changes of a list at a time none is lost', async () => {
  const { client, templateId, phones, head } = await withList(150);
  const before = await head();
  const added = numbers(1000, 10);
  await Promise.all([
    ...added.map((phone) => client.call('UpdateTemplateEntry', { templateId, phone })),
    ...Array.from({ length: 5 }, (_, i) => client.call('UpdateTemplateEntries', { templateId, rowids: `${10 * i + 1}-${10 * i + 2}`, action: 'delete' })),
    ...Array.from({ length: 3 }, (_, i) => client.call('UploadPhoneList', { templateId, data: numbers(2000 + 10 * i, 10).join('\n') })),
    client.call('UpdateTemplateEntries', { templateId, rowids: '100-101-150', action: 'block' }),
    client.call('UploadPhoneList', { templateId, data: numbers(60, 5).join('\n'), updateType: 'REMOVE' }),
  ]);
  const gone = [0, 1, 10, 11, 20, 21, 30, 31, 40, 41, 60, 61, 62, 63, 64];
  const left = numbers(0, 150).filter((_, i) => !gone.includes(i));
  const now = await phones();
  expect(now.slice(0, left.length)).toEqual(left);
  expect([...now].sort()).toEqual([...left, ...added, ...numbers(2000, 30)].sort());
  expect(await head()).toMatchObject({ count: 175, blocked: 3, mobile: 172, callable: 172, version: before.version + 20 });
});

test('a long upload and short changes at a time are all there in the end', async () => {
  const { client, templateId, phones } = await withList(100);
  await Promise.all([
    client.call('UploadPhoneList', { templateId, data: numbers(10_000, 6000).join('\n') }),
    ...Array.from({ length: 5 }, (_, i) => client.call('UpdateTemplateEntry', { templateId, phone: numbers(50_000 + i, 1)[0]! })),
    client.call('UpdateTemplateEntries', { templateId, rowids: '1', action: 'delete' }),
  ]);
  expect((await phones()).sort()).toEqual([...numbers(1, 99), ...numbers(10_000, 6000), ...numbers(50_000, 5)].sort());
});

test('asked again under its key, an upload or a change is answered as before and done once', async () => {
  const { client, templateId, head } = await withList(1);
  const upload = { templateId, data: numbers(5, 5000).join('\n') };
  const first = await client.call('UploadPhoneList', upload, { idempotencyKey: 'upload' });
  expect(first.totalInserted).toBe(5000);
  expect(await client.call('UploadPhoneList', upload, { idempotencyKey: 'upload' })).toEqual(first);
  const remove = { templateId, rowids: '1-2', action: 'delete' } as const;
  expect(await client.call('UpdateTemplateEntries', remove, { idempotencyKey: 'remove' })).toEqual(await client.call('UpdateTemplateEntries', remove, { idempotencyKey: 'remove' }));
  const clear = await client.call('ClearTemplateEntries', { templateId }, { idempotencyKey: 'clear' });
  const { version } = await head();
  expect(await client.call('ClearTemplateEntries', { templateId }, { idempotencyKey: 'clear' })).toEqual(clear);
  expect((await head()).version).toBe(version);
});

test('a change rewrites the bucket it is in, and the head, and no other row of the list', async () => {
  const { client, templateId, list, head } = await withList(1000);
  const rows = async () => new Map((await everyRow(at.exchange)).filter(({ pk }) => pk === `T#${list}`).map((row) => [row.sk, rowText(row)]));
  const { generation } = await head();
  const before = await rows();
  await client.call('UpdateTemplateEntry', { templateId, rowid: 550, name: 'נעם' });
  const changed = [...(await rows())].filter(([sk, row]) => before.get(sk) !== row).map(([sk]) => sk);
  expect(changed.sort()).toEqual([`E#${generation}#000000005`, 'HEAD', expect.stringMatching(/^W#/)]);
});

test('a full bucket of the longest texts in any script stays under 64 KB', async () => {
  const { client, templateId, list } = await withList();
  await client.call('UploadPhoneList', { templateId, data: numbers(0, 100).map((phone) => `${phone},${'€'.repeat(80)},${'"'.repeat(120)}`).join('\n'), blocked: 1 });
  await client.call('UploadPhoneList', { templateId, data: numbers(0, 100).map((phone) => `${phone},${'€'.repeat(80)},${'€'.repeat(120)}`).join('\n') });
  const sizes = (await everyRow(at.exchange)).filter(({ pk, sk }) => pk === `T#${list}` && sk.startsWith('E#')).map(({ entries }) => Buffer.byteLength(entries));
  expect(sizes).toHaveLength(1);
  expect(sizes[0]).toBeLessThan(64 * 1024 - 200);
  expect((await client.call('GetTemplateEntries', { templateId })).entries[99]).toMatchObject({ name: '€'.repeat(80), moreinfo: '€'.repeat(120), blocked: true });
});

test('a hundred thousand lines are taken in one command', async () => {
  const { client, templateId, head } = await withList(50);
  const data = numbers(40, 100_000).map((phone, i) => (i % 4 === 0 ? `${phone},שם ${i}` : phone)).join('\n');
  expect(await client.call('UploadPhoneList', { templateId, data })).toMatchObject({ totalParsed: 100_000, totalInserted: 99_990, totalUpdated: 10, rejectedRecords: [] });
  expect(await head()).toMatchObject({ count: 100_040, blocked: 0, mobile: 100_040, callable: 100_040, buckets: 1001 });
  const { entries } = await client.call('GetTemplateEntries', { templateId });
  expect(entries).toHaveLength(100_040);
  expect(entries[100_039]).toEqual({ rowid: 100_040, index: 100_040, phone: '0550100039', blocked: false, name: '', moreinfo: '' });
  expect(await client.call('UploadPhoneList', { templateId, data: numbers(0, 100_040).join('\n'), updateType: 'REMOVE' })).toMatchObject({ totalRemoved: 100_040 });
  expect((await client.call('GetTemplateEntries', { templateId })).entries).toEqual([]);
});
