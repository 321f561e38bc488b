import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

test('the demo system has its list, with every field that a program may read', async () => {
  expect(await at.client().call('GetTemplates')).toEqual({
    responseStatus: 'OK', yemotAPIVersion: 100,
    templates: [{
      templateId: 1, description: 'Demo list', callerId: '0773137770', entriesCount: 3, blockedEntriesCount: 0, incomingPolicy: 'OPEN', customerDefault: false,
      maxActiveChannels: 0, maxBridgedChannels: 0, originateTimeout: 40, vmDetect: false, filterEnabled: false, maxDialAttempts: 1, redialWait: 60, redialPolicy: 'NONE',
      yemotContext: 'SIMPLE', bridgeTo: '', playPrivateMsg: false, messageExists: false, messageDuration: 0, unitsPerMessage: 0, moreinfoExists: false, moreinfoDuration: 0,
      removeRequest: 'SILENT',
    }],
  });
});

test('more lists than one page of them come by their numbers, and only the system\'s own', async () => {
  const lists = Array.from({ length: 20 }, (_, i) => ({ id: String(12_000 - i), description: String(i), phones: [] }));
  const { client } = await at.system({ lists });
  const { templates } = await client.call('GetTemplates');
  expect(templates.map(({ templateId }) => templateId)).toEqual(Array.from({ length: 20 }, (_, i) => 11_981 + i));
  expect((await (await at.system()).client.call('GetTemplates')).templates).toEqual([]);
});

test('the counts follow every change', async () => {
  const { client } = await at.system();
  const { templateId } = await client.call('CreateTemplate', { description: 'x' });
  const counts = async () => {
    const { templates: [list] } = await client.call('GetTemplates');
    return [list!.entriesCount, list!.blockedEntriesCount];
  };
  await client.call('UploadPhoneList', { templateId, data: '0543000001\n0543000002\n0543000003' });
  expect(await counts()).toEqual([3, 0]);
  await client.call('UpdateTemplateEntries', { templateId, rowids: '1-2', action: 'block' });
  expect(await counts()).toEqual([3, 2]);
  await client.call('UpdateTemplateEntry', { templateId, rowid: 1, blocked: 0 });
  await client.call('UploadPhoneList', { templateId, data: '0543000004', blocked: 1 });
  expect(await counts()).toEqual([4, 2]);
  await client.call('UploadPhoneList', { templateId, data: '0543000004', updateType: 'REMOVE' });
  await client.call('UpdateTemplateEntries', { templateId, rowids: '1', action: 'delete' });
  expect(await counts()).toEqual([2, 1]);
  await client.call('ClearTemplateEntries', { templateId });
  expect(await counts()).toEqual([0, 0]);
});
