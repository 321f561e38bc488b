import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

test('the entries come in their order, each with its row and its place', async () => {
  const { client } = await at.system();
  const { templateId } = await client.call('CreateTemplate', { description: 'x' });
  await client.call('UploadPhoneList', { templateId, data: '0546500001,דינה לוי,כיתה ד\n+972-54-650-0002\n0546500003,נעם' });
  await client.call('UpdateTemplateEntries', { templateId, rowids: '2', action: 'delete' });
  await client.call('UpdateTemplateEntry', { templateId, phone: '0546500004', blocked: 1 });
  expect(await client.call('GetTemplateEntries', { templateId })).toEqual({
    responseStatus: 'OK', yemotAPIVersion: 100, templateId,
    entries: [
      { rowid: 1, index: 1, phone: '0546500001', blocked: false, name: 'דינה לוי', moreinfo: 'כיתה ד' },
      { rowid: 3, index: 2, phone: '0546500003', blocked: false, name: 'נעם', moreinfo: '' },
      { rowid: 4, index: 3, phone: '0546500004', blocked: true, name: '', moreinfo: '' },
    ],
  });
});

test('a list that a system was opened with is shown as it was written, invalid numbers and all', async () => {
  const { client } = await at.system({ lists: [{ id: '77', description: 'mine', phones: ['0546500005', '054-6500006', '0546500005', 'x'] }] });
  expect((await client.call('GetTemplateEntries', { templateId: 77 })).entries.map(({ phone }) => phone)).toEqual(['0546500005', '054-6500006', '0546500005', 'x']);
});

test('a list that is not there, or another system\'s, is refused with code 100', async () => {
  const { client } = await at.system();
  for (const templateId of [0, -7, 1, 77, 8_000_000_000]) await expect(client.call('GetTemplateEntries', { templateId })).rejects.toMatchObject({ responseStatus: 'ERROR', code: 100 });
});
