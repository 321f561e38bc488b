import { headOf, readList, unpinList } from '@merkazia/exchange/store/lists';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { everyRow } from '../harness/money.ts';
import { numbers, phonesOf, pin } from './snapshots.ts';

const at = useExchange();

async function withList(count: number) {
  const { client, did } = await at.system();
  const { templateId } = await client.call('CreateTemplate', { description: 'x' });
  await client.call('UploadPhoneList', { templateId, data: numbers(0, count).join('\n') });
  return { client, did, templateId, list: String(templateId) };
}

/** The generations whose buckets stand in the table. */
const generations = async (list: string) => [...new Set((await everyRow(at.exchange)).filter(({ pk, sk }) => pk === `T#${list}` && sk.startsWith('E#')).map(({ sk }) => Number(sk.split('#')[1])))];

test('what a campaign reads stays as it was, whatever is edited, uploaded, cleared or deleted; then it goes', async () => {
  const { client, did, templateId, list } = await withList(250);
  const head = (await pin(at.exchange, did, list, 'SMS-3-a'))!;
  const unchanged = async () => {
    await at.advance(20);
    expect(await phonesOf(at.exchange, head)).toEqual(numbers(0, 250));
  };
  await client.call('UpdateTemplateEntry', { templateId, rowid: 1, phone: '0551000000' });
  await unchanged();
  await client.call('UpdateTemplateEntries', { templateId, rowids: '2-3', action: 'delete' });
  await client.call('UploadPhoneList', { templateId, data: numbers(0, 5000).join('\n') });
  await unchanged();
  expect((await client.call('GetTemplateEntries', { templateId })).entries).toHaveLength(5001);
  await client.call('ClearTemplateEntries', { templateId });
  await unchanged();
  await client.call('DeleteTemplate', { templateId });
  await unchanged();
  expect(await readList(at.exchange.table, did, list)).toBeUndefined();
  expect(await generations(list)).toEqual([head.generation]);
  await unpinList(at.exchange.table, list, 'SMS-3-a');
  await at.advance(11);
  expect(await generations(list)).toEqual([]);
  expect(await headOf(at.exchange.table, list)).toBeUndefined();
});

test('a snapshot is read on from any bucket', async () => {
  const { client, did, templateId, list } = await withList(350);
  await client.call('UpdateTemplateEntries', { templateId, rowids: Array.from({ length: 100 }, (_, i) => 101 + i).join('-'), action: 'delete' });
  const head = (await pin(at.exchange, did, list, 'SMS-3-b'))!;
  expect(head).toMatchObject({ count: 250, buckets: 4 });
  expect(await phonesOf(at.exchange, head, 0)).toEqual(numbers(200, 150));
  expect(await phonesOf(at.exchange, head, 1)).toEqual(numbers(200, 150));
  expect(await phonesOf(at.exchange, head, 2)).toEqual(numbers(300, 50));
  expect(await phonesOf(at.exchange, head, 3)).toEqual([]);
});

test('a campaign does not begin on a list that changed since it was read, and several may read one', async () => {
  const { client, did, templateId, list } = await withList(10);
  const read = (await readList(at.exchange.table, did, list))!;
  expect(await pin(at.exchange, did, list, 'SMS-3-c', read)).toBeDefined();
  expect(await pin(at.exchange, did, list, 'SMS-3-d', read)).toBeDefined();
  await client.call('UpdateTemplateEntry', { templateId, phone: '0552000000' });
  expect(await pin(at.exchange, did, list, 'SMS-3-e', read)).toBeUndefined();
  const later = (await pin(at.exchange, did, list, 'SMS-3-f'))!;
  await client.call('UpdateTemplateEntry', { templateId, phone: '0552000001' });
  await unpinList(at.exchange.table, list, 'SMS-3-c');
  await unpinList(at.exchange.table, list, 'SMS-3-c');
  await at.advance(30);
  expect(await phonesOf(at.exchange, read)).toEqual(numbers(0, 10));
  expect(await phonesOf(at.exchange, later)).toEqual([...numbers(0, 10), '0552000000']);
  for (const campaign of ['SMS-3-d', 'SMS-3-f']) await unpinList(at.exchange.table, list, campaign);
  await at.advance(11);
  const own = (await readList(at.exchange.table, did, list))!;
  expect(own).toMatchObject({ pins: {}, count: 12 });
  expect(await generations(list)).toEqual([own.generation]);
});

test('campaigns that begin while the list is edited each read what the list was at that moment', async () => {
  const { client, did, templateId, list } = await withList(120);
  const pinned = await Promise.all(Array.from({ length: 12 }, async (_, i) => {
    if (i % 2) await client.call('UpdateTemplateEntry', { templateId, phone: numbers(5000 + i, 1)[0]! });
    const head = await pin(at.exchange, did, list, `SMS-3-${i}`);
    return head && { head, phones: await phonesOf(at.exchange, head) };
  }));
  await client.call('ClearTemplateEntries', { templateId });
  await at.advance(30);
  for (const one of pinned) {
    if (!one) continue;
    expect(one.phones).toHaveLength(one.head.count);
    expect(await phonesOf(at.exchange, one.head)).toEqual(one.phones);
  }
  expect(pinned.filter(Boolean).length).toBeGreaterThan(0);
});

test('a person is taken out of a list that a campaign reads, and out of the snapshot when it was read', async () => {
  const { did, list } = await withList(30);
  const head = (await pin(at.exchange, did, list, 'SMS-3-g'))!;
  expect(await at.admin.call('ErasePerson', { number: numbers(7, 1)[0]! })).toMatchObject({ lists: expect.any(Number) });
  const own = (await readList(at.exchange.table, did, list))!;
  expect(await phonesOf(at.exchange, own)).toEqual(numbers(0, 30).filter((_, i) => i !== 7));
  expect(own).toMatchObject({ count: 29, mobile: 29 });
  expect(await phonesOf(at.exchange, head)).toEqual(numbers(0, 30));
  await unpinList(at.exchange.table, list, 'SMS-3-g');
  await at.advance(11);
  expect(JSON.stringify((await everyRow(at.exchange)).filter(({ pk }) => pk === `T#${list}`))).not.toContain(numbers(7, 1)[0]);
});
