import { expect, test } from 'vitest';
import { defaults } from '@merkazia/exchange/config';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange({ config: { lists: { ...defaults.lists, entries: 5 } } });

async function withList(phones: string[] = []) {
  const { client, token } = await at.system();
  const { templateId } = await client.call('CreateTemplate', { description: 'x' });
  for (const phone of phones) await client.call('UpdateTemplateEntry', { templateId, phone });
  const entries = async () => (await client.call('GetTemplateEntries', { templateId })).entries.map(({ rowid, phone, name, moreinfo, blocked }) => [rowid, phone, name, moreinfo, blocked]);
  return { client, token, templateId, entries };
}

test('without a row it is the entry of the number, however that is written, or a new one', async () => {
  const { client, templateId, entries } = await withList();
  expect(await client.call('UpdateTemplateEntry', { templateId, phone: '054-8200001', name: 'דינה', moreinfo: 'a' })).toEqual({ responseStatus: 'OK', yemotAPIVersion: 100, templateId, rowid: 1 });
  expect((await client.call('UpdateTemplateEntry', { templateId, phone: '+972548200002', blocked: 1 })).rowid).toBe(2);
  expect((await client.call('UpdateTemplateEntry', { templateId, phone: '0548200001', moreinfo: 'b' })).rowid).toBe(1);
  expect(await entries()).toEqual([[1, '0548200001', 'דינה', 'b', false], [2, '0548200002', '', '', true]]);
});

test('with a row what is given of it is changed, its number too; an empty text empties', async () => {
  const { client, templateId, entries } = await withList(['0548200003', '0548200004']);
  await client.call('UpdateTemplateEntry', { templateId, rowid: 2, name: '  נעם\tכהן ', moreinfo: 'x', blocked: 1 });
  expect(await entries()).toEqual([[1, '0548200003', '', '', false], [2, '0548200004', 'נעם כהן', 'x', true]]);
  await client.call('UpdateTemplateEntry', { templateId, rowid: 2, phone: '0548200005', name: '', blocked: 0 });
  expect(await entries()).toEqual([[1, '0548200003', '', '', false], [2, '0548200005', '', 'x', false]]);
  await client.call('UpdateTemplateEntry', { templateId, rowid: 2, phone: '0548200005' });
});

test('a number is on a list once: a row cannot take the number of another', async () => {
  const { client, templateId, entries } = await withList(['0548200006', '0548200007']);
  await expect(client.call('UpdateTemplateEntry', { templateId, rowid: 2, phone: '0548200006' })).rejects.toMatchObject({ responseStatus: 'ERROR', message: 'Parameter phone is on the list already, in rowid 1.' });
  expect((await entries()).map(([, phone]) => phone)).toEqual(['0548200006', '0548200007']);
});

test('one entry more than a list may have is refused', async () => {
  const { client, templateId, entries } = await withList(['0548200011', '0548200012', '0548200013', '0548200014', '0548200015']);
  await expect(client.call('UpdateTemplateEntry', { templateId, phone: '0548200016' })).rejects.toMatchObject({ message: expect.stringContaining('at most 5 entries') });
  expect(await entries()).toHaveLength(5);
});

test.each([
  [{}, 'Parameter phone is required where rowid is not given.'], [{ phone: 'x' }, 'Parameter phone is not a telephone number (not a number).'],
  [{ phone: '054' }, 'Parameter phone is not a telephone number (too short).'], [{ rowid: '2', name: 'x' }, 'Parameter rowid is not an entry of the list: 2.'],
  [{ rowid: '-1' }, 'Parameter rowid is not an entry of the list: -1.'], [{ rowid: 'x' }, 'Parameter rowid must be a whole number, not "x".'],
  [{ phone: '0548200020', name: 'x'.repeat(81) }, 'Parameter name must have at most 80 characters.'], [{ phone: '0548200020', name: '😀'.repeat(41) }, 'Parameter name must have at most 80 characters.'],
  [{ phone: '0548200020', moreinfo: 'x'.repeat(121) }, 'Parameter moreinfo must have at most 120 characters.'], [{ phone: '0548200020', blocked: 'x' }, 'Parameter blocked must be 0 or 1, not "x".'],
])('a bad request (%j) is told by the name of its parameter, and nothing changes', async (given, message) => {
  const { token, templateId, entries } = await withList(['0548200019']);
  const { body } = await at.ask('UpdateTemplateEntry', { method: 'POST', headers: { authorization: token }, body: new URLSearchParams({ templateId: String(templateId), ...given } as Record<string, string>) });
  expect(body).toMatchObject({ responseStatus: 'ERROR', message });
  expect(await entries()).toEqual([[1, '0548200019', '', '', false]]);
});

test('a list that is not there, or another system\'s, is refused with code 100', async () => {
  const { client } = await at.system();
  for (const templateId of [1, 999_999_999]) await expect(client.call('UpdateTemplateEntry', { templateId, phone: '0548200021' })).rejects.toMatchObject({ responseStatus: 'ERROR', code: 100 });
});
