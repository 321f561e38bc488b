import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

async function withList(id: string) {
  const system = await at.system({ lists: [{ id, description: 'before', phones: ['0544100001'] }], callerIds: [{ number: '0521111111', expires: at.exchange.clock.now() + 600_000 }] });
  return { ...system, templateId: Number(id), list: async () => (await system.client.call('GetTemplates')).templates.find(({ templateId }) => templateId === Number(id))! };
}

test('what is given is changed, answered and kept; the rest stays', async () => {
  const { client, templateId, list } = await withList('701');
  const given = {
    description: 'after', callerId: '052-1111111', incomingPolicy: 'WHITELIST', maxActiveChannels: 100, maxBridgedChannels: 5, originateTimeout: 12.5, vmDetect: true, filterEnabled: true,
    maxDialAttempts: 3, redialWait: 300, redialPolicy: 'FAILED', yemotContext: 'BRIDGE', bridgeTo: '0773137771', playPrivateMsg: true, removeRequest: 'WITH_MESSAGE', customerDefault: true,
  } as const;
  const before = await list();
  const { templates } = await client.call('UpdateTemplate', { templateId, ...given });
  expect(templates).toEqual([{ ...before, ...given, callerId: '0521111111' }]);
  expect(await list()).toEqual(templates[0]);
  await client.call('UpdateTemplate', { templateId, redialPolicy: 'NONE' });
  expect(await list()).toEqual({ ...templates[0], redialPolicy: 'NONE' });
  await client.call('UpdateTemplate', { templateId, callerId: '', bridgeTo: '' });
  expect(await list()).toMatchObject({ callerId: before.callerId, bridgeTo: '', entriesCount: 1 });
});

test('one list at most is the default, whoever makes which the default at a time', async () => {
  const { client } = await at.system();
  const ids = await Promise.all(['a', 'b', 'c'].map(async (description) => (await client.call('CreateTemplate', { description })).templateId));
  const standard = async () => (await client.call('GetTemplates')).templates.filter(({ customerDefault }) => customerDefault).map(({ templateId }) => templateId);
  expect(await standard()).toEqual([]);
  await client.call('UpdateTemplate', { templateId: ids[0]!, customerDefault: 1 });
  await client.call('UpdateTemplate', { templateId: ids[1]!, customerDefault: 1 });
  expect(await standard()).toEqual([ids[1]]);
  await client.call('UpdateTemplate', { templateId: ids[0]!, customerDefault: 0 });
  expect(await standard()).toEqual([ids[1]]);
  await Promise.all(ids.map((templateId) => client.call('UpdateTemplate', { templateId, customerDefault: 1 })));
  expect(await standard()).toHaveLength(1);
  await client.call('UpdateTemplate', { templateId: (await standard())[0]!, customerDefault: 0 });
  expect(await standard()).toEqual([]);
});

test('changes of a list\'s settings at a time are all kept', async () => {
  const { client, templateId, list } = await withList('702');
  await Promise.all([{ description: 'x' }, { maxDialAttempts: 5 }, { redialWait: 7 }, { vmDetect: true }, { removeRequest: 'WITH_MESSAGE' as const }].map((given) => client.call('UpdateTemplate', { templateId, ...given })));
  expect(await list()).toMatchObject({ description: 'x', maxDialAttempts: 5, redialWait: 7, vmDetect: true, removeRequest: 'WITH_MESSAGE' });
});

test('a caller ID that is not the system\'s, or no longer, is refused with code 120', async () => {
  const { client, templateId, list } = await withList('703');
  for (const callerId of ['0773137770', '0529999999', 'Merkazia', '1234']) {
    await expect(client.call('UpdateTemplate', { templateId, callerId })).rejects.toMatchObject({ responseStatus: 'ERROR', code: 120, message: expect.stringContaining('callerId') });
  }
  await at.advance(11);
  await expect(client.call('UpdateTemplate', { templateId, callerId: '0521111111' })).rejects.toMatchObject({ code: 120 });
  expect((await list()).callerId).not.toBe('0521111111');
});

test.each([
  [{ description: '' }, 'Parameter description is empty.'], [{ incomingPolicy: 'open' }, 'Parameter incomingPolicy must be one of OPEN, BLACKLIST, WHITELIST, BLOCKED.'],
  [{ maxActiveChannels: '-1' }, 'Parameter maxActiveChannels must be at least 0.'], [{ maxBridgedChannels: '1001' }, 'Parameter maxBridgedChannels must be at most 1000.'],
  [{ originateTimeout: '4.9' }, 'Parameter originateTimeout must be at least 5.'], [{ maxDialAttempts: '11' }, 'Parameter maxDialAttempts must be at most 10.'],
  [{ redialWait: '1.5' }, 'Parameter redialWait must be a whole number, not "1.5".'], [{ redialPolicy: 'ALL' }, 'Parameter redialPolicy must be one of NONE, CONGESTIONS, FAILED.'],
  [{ yemotContext: 'OTHER' }, 'Parameter yemotContext must be one of SIMPLE, REPEAT, MESSAGE, VOICEMAIL, BRIDGE.'], [{ bridgeTo: 'dina' }, 'Parameter bridgeTo must match'],
  [{ vmDetect: '2' }, 'Parameter vmDetect must be 0 or 1, not "2".'], [{ removeRequest: 'LOUD' }, 'Parameter removeRequest must be one of SILENT, WITH_MESSAGE.'],
  [{ templateId: 'x' }, 'Parameter templateId must be a whole number, not "x".'], [{ templateId: '' }, 'Parameter templateId is required.'],
])('a bad request (%j) is told by the name of its parameter, and nothing changes', async (given, message) => {
  const { token, did, client } = await at.system();
  const { templateId } = await client.call('CreateTemplate', { description: did });
  const before = await client.call('GetTemplates');
  const { body } = await at.ask('UpdateTemplate', { method: 'POST', headers: { authorization: token }, body: new URLSearchParams({ templateId: String(templateId), ...given } as Record<string, string>) });
  expect(body.responseStatus).toBe('ERROR');
  expect(body.message).toContain(message);
  expect(await client.call('GetTemplates')).toEqual(before);
});

test('a list that is not there, or another system\'s, is refused with code 100', async () => {
  const { client } = await at.system();
  for (const templateId of [0, -1, 1, 701, 999_999_999]) await expect(client.call('UpdateTemplate', { templateId, description: 'x' })).rejects.toMatchObject({ responseStatus: 'ERROR', code: 100, message: expect.stringContaining('templateId') });
});
