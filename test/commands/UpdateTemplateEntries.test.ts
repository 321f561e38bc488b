import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

async function withList(count: number) {
  const { client, token } = await at.system();
  const { templateId } = await client.call('CreateTemplate', { description: 'x' });
  await client.call('UploadPhoneList', { templateId, data: Array.from({ length: count }, (_, i) => `054${String(9_000_000 + i)}`).join('\n') });
  return { client, token, templateId, entries: async () => (await client.call('GetTemplateEntries', { templateId })).entries };
}

test('rows are blocked, unblocked and deleted; those that are gone or so already are passed over', async () => {
  const { client, templateId, entries } = await withList(4);
  const update = (rowids: string, action: 'block' | 'unblock' | 'delete') => client.call('UpdateTemplateEntries', { templateId, rowids, action });
  expect(await update('1-3', 'block')).toEqual({ responseStatus: 'OK', yemotAPIVersion: 100, templateId, totalUpdated: 2, totalRemoved: 0 });
  expect(await update('3-4-99', 'block')).toMatchObject({ totalUpdated: 1 });
  expect((await client.call('SendSms', { phones: `tpl:${templateId}`, message: 'x' })).oks).toEqual(['0549000001']);
  expect(await update('1-2', 'unblock')).toMatchObject({ totalUpdated: 1 });
  expect(await update('2-3-3', 'delete')).toMatchObject({ totalUpdated: 0, totalRemoved: 2 });
  expect((await entries()).map(({ rowid, blocked }) => [rowid, blocked])).toEqual([[1, false], [4, true]]);
  await expect(update('2-3-5', 'delete')).rejects.toMatchObject({ responseStatus: 'ERROR', message: 'Parameter rowids names no entry of the list.' });
});

test('thousands of rows all over a long list are changed at once', async () => {
  const { client, templateId, entries } = await withList(9000);
  const rowids = Array.from({ length: 4500 }, (_, i) => 2 * i + 1).join('-');
  expect(await client.call('UpdateTemplateEntries', { templateId, rowids, action: 'delete' })).toMatchObject({ totalRemoved: 4500 });
  const left = await entries();
  expect(left.map(({ rowid }) => rowid)).toEqual(Array.from({ length: 4500 }, (_, i) => 2 * i + 2));
  expect(left.map(({ index }) => index)).toEqual(Array.from({ length: 4500 }, (_, i) => i + 1));
  expect((await client.call('GetTemplates')).templates).toMatchObject([{ entriesCount: 4500 }]);
});

test.each([
  [{ rowids: '1,2', action: 'block' }, 'Parameter rowids must be whole numbers joined by -, not "1,2".'], [{ rowids: '1-', action: 'block' }, 'Parameter rowids must be whole numbers joined by -, not "".'],
  [{ rowids: '', action: 'block' }, 'Parameter rowids is empty.'], [{ action: 'block' }, 'Parameter rowids is required.'], [{ rowids: '1' }, 'Parameter action is required.'],
  [{ rowids: '1', action: 'BLOCK' }, 'Parameter action must be one of block, unblock, delete.'], [{ rowids: Array.from({ length: 10_001 }, () => '1').join('-'), action: 'block' }, 'Parameter rowids has 10001 numbers; at most 10000 may be given.'],
])('a bad request is told by the name of its parameter, and nothing changes: %#', async (given, message) => {
  const { token, templateId, entries } = await withList(1);
  const { body } = await at.ask('UpdateTemplateEntries', { method: 'POST', headers: { authorization: token }, body: new URLSearchParams({ templateId: String(templateId), ...given } as Record<string, string>) });
  expect(body).toMatchObject({ responseStatus: 'ERROR', message });
  expect(await entries()).toMatchObject([{ rowid: 1, blocked: false }]);
});

test('a list that is not there, or another system\'s, is refused with code 100', async () => {
  const { client } = await at.system();
  for (const templateId of [1, 999_999_999]) await expect(client.call('UpdateTemplateEntries', { templateId, rowids: '1', action: 'delete' })).rejects.toMatchObject({ responseStatus: 'ERROR', code: 100 });
});
