import { expect, test } from 'vitest';
import { defaults } from '@merkazia/exchange/config';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange({ config: { lists: { ...defaults.lists, most: 3 } } });

test('a new list has a number of its own, nobody on it, and can be reached when somebody is', async () => {
  const { client } = await at.system();
  const { templateId, yemotAPIVersion } = await client.call('CreateTemplate', { description: 'הורי כיתה ד' });
  expect(templateId).toBeGreaterThan(99_999_999);
  expect(yemotAPIVersion).toBe(100);
  expect((await client.call('GetTemplates')).templates).toMatchObject([{ templateId, description: 'הורי כיתה ד', entriesCount: 0, blockedEntriesCount: 0, customerDefault: false }]);
  expect((await client.call('GetTemplateEntries', { templateId })).entries).toEqual([]);
  await client.call('UpdateTemplateEntry', { templateId, phone: '0542000001' });
  expect((await client.call('SendSms', { phones: `tpl:${templateId}`, message: 'x' })).oks).toEqual(['0542000001']);
});

test('two lists of one name are two lists', async () => {
  const { client } = await at.system();
  const made = await Promise.all([client.call('CreateTemplate', { description: 'x' }), client.call('CreateTemplate', { description: 'x' })]);
  expect((await client.call('GetTemplates')).templates.map(({ templateId }) => templateId)).toEqual(made.map(({ templateId }) => templateId).sort((a, b) => a - b));
});

test('a list more than a system may have is refused, and made when one was deleted', async () => {
  const { client } = await at.system();
  const first = await client.call('CreateTemplate', { description: '1' });
  for (const description of ['2', '3']) await client.call('CreateTemplate', { description });
  await expect(client.call('CreateTemplate', { description: '4' })).rejects.toMatchObject({ responseStatus: 'ERROR', message: 'A system may have at most 3 distribution lists.' });
  await client.call('DeleteTemplate', first);
  await client.call('CreateTemplate', { description: '4' });
});

test('asked again under its key, it makes no second list', async () => {
  const { client } = await at.system();
  const options = { idempotencyKey: 'list-1' };
  expect(await client.call('CreateTemplate', { description: 'x' }, options)).toEqual(await client.call('CreateTemplate', { description: 'x' }, options));
  expect((await client.call('GetTemplates')).templates).toHaveLength(1);
});

test.each([
  [{}, 'Parameter description is required.'], [{ description: '' }, 'Parameter description is empty.'],
  [{ description: 'x'.repeat(201) }, 'Parameter description must have at most 200 characters.'],
])('a bad request (%j) is told by the name of its parameter', async (given, message) => {
  const { token, client } = await at.system();
  const { body } = await at.ask('CreateTemplate', { method: 'POST', headers: { authorization: token }, body: new URLSearchParams(given as Record<string, string>) });
  expect(body).toMatchObject({ responseStatus: 'ERROR', message });
  expect((await client.call('GetTemplates')).templates).toEqual([]);
});
