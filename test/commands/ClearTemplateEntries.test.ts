import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { everyRow } from '../harness/money.ts';

const at = useExchange();

test('a cleared list is empty and can be filled again; what was on it leaves the table', async () => {
  const { client } = await at.system({ lists: [{ id: '721', description: 'x', phones: ['0547100001', '0547100002'] }] });
  await client.call('UpdateTemplate', { templateId: 721, maxDialAttempts: 4 });
  expect(await client.call('ClearTemplateEntries', { templateId: 721 })).toEqual({ responseStatus: 'OK', yemotAPIVersion: 100, templateId: 721, totalRemoved: 2 });
  expect((await client.call('GetTemplates')).templates).toMatchObject([{ entriesCount: 0, blockedEntriesCount: 0, maxDialAttempts: 4 }]);
  await client.call('UpdateTemplateEntry', { templateId: 721, phone: '0547100003' });
  expect((await client.call('GetTemplateEntries', { templateId: 721 })).entries.map(({ phone, index }) => [phone, index])).toEqual([['0547100003', 1]]);
  await at.advance(3);
  const rows = JSON.stringify((await everyRow(at.exchange)).filter(({ pk }) => pk === 'T#721'));
  expect(rows).toContain('0547100003');
  expect(rows).not.toContain('0547100001');
});

test('a row that was cleared away names nobody afterwards', async () => {
  const { client } = await at.system();
  const { templateId } = await client.call('CreateTemplate', { description: 'x' });
  await client.call('UpdateTemplateEntry', { templateId, phone: '0547100004' });
  await client.call('ClearTemplateEntries', { templateId });
  await client.call('UpdateTemplateEntry', { templateId, phone: '0547100005' });
  await expect(client.call('UpdateTemplateEntries', { templateId, rowids: '1', action: 'delete' })).rejects.toMatchObject({ message: expect.stringContaining('rowids') });
});

test('a list that is not there, or another system\'s, is refused with code 100', async () => {
  const { client } = await at.system();
  for (const templateId of [1, 721, 999_999_999]) await expect(client.call('ClearTemplateEntries', { templateId })).rejects.toMatchObject({ responseStatus: 'ERROR', code: 100 });
});
