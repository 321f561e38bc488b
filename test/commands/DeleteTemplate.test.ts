import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { everyRow } from '../harness/money.ts';

const at = useExchange();

test('a deleted list is gone for every command, and in the end from the table', async () => {
  const { client } = await at.system();
  const { templateId } = await client.call('CreateTemplate', { description: 'x' });
  await client.call('UploadPhoneList', { templateId, data: '0545000001\n0545000002' });
  await client.call('UpdateTemplate', { templateId, customerDefault: 1 });
  expect(await client.call('DeleteTemplate', { templateId })).toEqual({ responseStatus: 'OK', yemotAPIVersion: 100, templateId });
  expect((await client.call('GetTemplates')).templates).toEqual([]);
  const code = { responseStatus: 'ERROR', code: 100 };
  await expect(client.call('SendSms', { phones: `tpl:${templateId}`, message: 'x' })).rejects.toMatchObject(code);
  await expect(client.call('GetTemplateEntries', { templateId })).rejects.toMatchObject(code);
  await expect(client.call('UpdateTemplate', { templateId, description: 'y' })).rejects.toMatchObject(code);
  await expect(client.call('DeleteTemplate', { templateId })).rejects.toMatchObject(code);
  await expect(client.call('ClearTemplateEntries', { templateId })).rejects.toMatchObject(code);
  await expect(client.call('UploadPhoneList', { templateId, data: '0545000003' })).rejects.toMatchObject(code);
  await expect(client.call('UpdateTemplateEntry', { templateId, phone: '0545000003' })).rejects.toMatchObject(code);
  await expect(client.call('UpdateTemplateEntries', { templateId, rowids: '1', action: 'block' })).rejects.toMatchObject(code);
  await at.advance(3);
  const left = (await everyRow(at.exchange)).filter(({ pk, ttl }) => pk === `T#${templateId}` && !ttl);
  expect(left).toEqual([]);
});

test('a list of its system alone is deleted, once; under its key the answer is the first', async () => {
  const { client } = await at.system();
  const other = await at.system();
  const { templateId } = await client.call('CreateTemplate', { description: 'x' });
  await expect(other.client.call('DeleteTemplate', { templateId })).rejects.toMatchObject({ code: 100 });
  const tries = await Promise.allSettled([1, 2, 3].map(() => client.call('DeleteTemplate', { templateId })));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const { templateId: second } = await client.call('CreateTemplate', { description: 'y' });
  const options = { idempotencyKey: 'delete' };
  expect(await client.call('DeleteTemplate', { templateId: second }, options)).toEqual(await client.call('DeleteTemplate', { templateId: second }, options));
});
