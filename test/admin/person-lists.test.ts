import { block } from '@merkazia/exchange/store/blocked';
import { listHeadKey, tzintukHeadKey } from '@merkazia/exchange/store/keys';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { everyRow } from '../harness/money.ts';

const at = useExchange({ tickEvery: 86_400_000 });

test('the number goes out of every list, whose count follows, and is given out before; who blocked it does not reach it afterwards either', async () => {
  const [gone, stays] = ['0529000201', '0529000202'];
  const { did, client } = await at.system({
    lists: [{ id: '7201', description: 'friends', phones: [stays, '+972-52-900-0201'] }], tzintukLists: [{ name: 'news', phones: [gone, stays] }],
  });
  const other = await at.system();
  await block(at.exchange.table, other.did, gone);
  expect((await at.admin.call('ExportPerson', { number: gone })).lists).toEqual([
    { did, kind: 'tpl', list: '7201', name: '', moreInfo: '' }, { did, kind: 'tzintuk', list: 'news', name: '', moreInfo: '' },
    { did: other.did, kind: 'blocked', list: null, name: '', moreInfo: '' },
  ]);
  expect(await at.admin.call('ErasePerson', { number: gone })).toMatchObject({ lists: 2, erased: 0, waiting: 0, next: null });
  expect((await at.admin.call('ExportPerson', { number: gone })).lists).toMatchObject([{ did: other.did, kind: 'blocked' }]);
  expect(await at.exchange.table.get(listHeadKey('7201'))).toMatchObject({ count: 1 });
  expect(await at.exchange.table.get(tzintukHeadKey(did, 'news'))).toMatchObject({ subscribers: 1 });
  await client.call('SendSms', { phones: 'tpl:7201', message: 'to the list' });
  await at.settle();
  expect(await at.arrived(gone)).toEqual([]);
  expect(await at.arrived(stays)).toMatchObject([{ text: 'to the list' }]);
  await expect(other.client.call('SendSms', { phones: gone, message: 'x' })).rejects.toMatchObject({ message: expect.stringContaining('blocked') });
});

test('what the logs of tzintuk lists tell of the number is given out and erased; who left before is forgotten too, and others stay', async () => {
  const [gone, stays] = ['0529000211', '0529000212'];
  const { did, client } = await at.system({ tzintukLists: [{ name: 'old', phones: [gone], blocked: [gone] }] });
  const incoming = (list: string, from: string, action: string) => fetch(`${at.url}/simulator/incoming`, { method: 'POST', body: JSON.stringify({ from, to: did, list, action }) });
  for (const [from, action] of [[gone, 'join'], [stays, 'join'], [gone, 'leave']] as const) await incoming('a/b', from, action);
  await incoming('a/b', stays, 'reset');
  await incoming('news', gone, 'join');
  await at.settle();
  const { lists, events } = await at.admin.call('ExportPerson', { number: gone });
  expect(lists.map(({ list }) => list)).toEqual(['news', 'old']);
  expect(events.map(({ did: of, list, operation, by, phone }) => [of, list, operation, by, phone])).toEqual([
    [did, 'a/b', 'AddToListTzintuk', gone, gone], [did, 'a/b', 'RemovingToListTzintuk', gone, gone], [did, 'news', 'AddToListTzintuk', gone, gone],
  ]);
  expect(await at.admin.call('ErasePerson', { number: gone })).toMatchObject({ lists: 2, erased: 3, next: null });
  expect(await at.admin.call('ExportPerson', { number: gone })).toMatchObject({ lists: [], events: [] });
  expect(JSON.stringify((await everyRow(at.exchange)).filter(({ pk }) => pk.startsWith('TZ#')))).not.toContain(gone);
  expect(await client.call('TzintukimListManagement', { action: 'getlists' })).toMatchObject({ lists: [{ subscribers: 0 }, { subscribers: 0 }, { subscribers: 0, blocked: 0 }] });
  const log = await client.call('TzintukimListManagement', { action: 'getLogList', TzintukimList: 'a/b' });
  expect('events' in log && log.events.map(({ Phone, PhoneAction }) => [Phone, PhoneAction])).toEqual([['erased', 'erased'], [stays, stays], ['erased', 'erased'], [stays, '']]);
});
