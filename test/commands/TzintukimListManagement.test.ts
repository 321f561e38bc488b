import { block } from '@merkazia/exchange/store/blocked';
import { tzintukSweepKey } from '@merkazia/exchange/store/keys';
import { readTzintukLists, subscribersOf } from '@merkazia/exchange/store/tzintuk';
import { logRow, logRun } from '@merkazia/exchange/store/tzintukLog';
import { localTime } from '@merkazia/exchange/time/israel';
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { everyRow } from '../harness/money.ts';

const at = useExchange();
const [dana, yossi, noa] = ['0501110001', '0521110002', '0541110003'];

test('getlists tells every list of the system and how many are on it', async () => {
  const { client } = await at.system({ tzintukLists: [{ name: '120', phones: [dana, yossi, noa], blocked: [noa] }, { name: 'חדשות, ועדכונים', phones: [dana] }] });
  expect(await client.call('TzintukimListManagement', { action: 'getlists' })).toEqual({
    responseStatus: 'OK', yAfastVersion: expect.any(String),
    lists: [{ listName: '120', subscribers: 3, blocked: 1, active: 2 }, { listName: 'חדשות, ועדכונים', subscribers: 1, blocked: 0, active: 1 }],
  });
});

test('a system without lists has none', async () => {
  const { client } = await at.system();
  expect(await client.call('TzintukimListManagement', { action: 'getlists' })).toMatchObject({ lists: [] });
});

test('getlistEnteres tells who is on a list by number and name, and whom the list or the system blocks', async () => {
  const { client, did } = await at.system({ tzintukLists: [{ name: '1844', phones: [noa, dana, yossi], blocked: [dana] }] });
  await client.call('UploadTextFile', { what: 'PhonesName.ini', contents: '\ufeff; names\r\n+972-50-111-0001 = דנה \r\n0541110003=nobody\r\n054-1110003=נועה = שלי\r\nhello=x\r\n' });
  await block(at.exchange.table, did, yossi);
  const [d, y, n] = [{ phone: dana, name: 'דנה', active: false }, { phone: yossi, name: '', active: false }, { phone: noa, name: 'נועה = שלי', active: true }];
  expect(await client.call('TzintukimListManagement', { action: 'getlistEnteres', TzintukimList: '1844' })).toEqual({
    responseStatus: 'OK', yAfastVersion: expect.any(String), listName: '1844', countSubscribers: 3, countsBlocked: 2, countsActive: 1, enteres: [d, y, n], blocked: [d, y], active: [n],
  });
  expect(await client.call('TzintukimListManagement', { action: 'getlists' })).toMatchObject({ lists: [{ subscribers: 3, blocked: 1, active: 2 }] });
});

test('resetList empties a list at once, and the log tells of it; the list stays', async () => {
  const { client, did } = await at.system({ tzintukLists: [{ name: '7', phones: [dana, yossi], blocked: [yossi] }, { name: '8', phones: [dana] }] });
  const before = localTime(at.exchange.clock.now());
  expect(await client.call('TzintukimListManagement', { action: 'resetList', TzintukimList: '7' })).toEqual({ responseStatus: 'OK', yAfastVersion: expect.any(String), list: '7' });
  expect(await client.call('TzintukimListManagement', { action: 'getlists' })).toMatchObject({
    lists: [{ listName: '7', subscribers: 0, blocked: 0, active: 0 }, { listName: '8', subscribers: 1, blocked: 0, active: 1 }],
  });
  expect(await client.call('TzintukimListManagement', { action: 'getlistEnteres', TzintukimList: '7' })).toMatchObject({ countSubscribers: 0, enteres: [] });
  const log = await client.call('TzintukimListManagement', { action: 'getLogList', TzintukimList: '7' });
  if (!('events' in log)) throw new Error('no log');
  expect(log.events).toEqual([{ Folder: '/', CustomerDID: did, Phone: did, Date: expect.any(String), Time: expect.any(String), TypeOperation: 'ResetToListTzintuk', PhoneAction: '' }]);
  const [{ Date, Time }] = log.events as [typeof log.events[0]];
  expect(Date).toMatch(/^\d\d\/\d\d\/\d{4}$/);
  expect(`${Date.split('/').reverse().join('-')} ${Time}` >= before).toBe(true);
  expect(await client.call('TzintukimListManagement', { action: 'getLogList', TzintukimList: '8' })).toMatchObject({ events: [] });
});

test('what a reset left behind is deleted a minute later, of a list of any length', async () => {
  const { client, did } = await at.system({ tzintukLists: [{ name: '9', phones: [] }, { name: '10', phones: [dana] }] });
  const now = at.exchange.clock.now();
  const phones = Array.from({ length: 5300 }, (_, i) => `05200${String(i).padStart(5, '0')}`);
  await at.exchange.table.writeAll(phones.map((phone) => ({ put: { pk: `TZ#${did}#9`, sk: `P#${phone}`, phone, since: now - 1 } })));
  await client.call('TzintukimListManagement', { action: 'resetList', TzintukimList: '9' });
  const rows = async () => (await everyRow(at.exchange)).filter(({ pk }) => pk === `TZ#${did}#9`).map(({ sk }) => sk);
  expect(await rows()).toHaveLength(5302);
  await at.advance(2);
  expect(await rows()).toEqual(['HEAD']);
  expect(await at.exchange.table.get(tzintukSweepKey(did, '9'))).toBeUndefined();
  expect(await client.call('TzintukimListManagement', { action: 'getlistEnteres', TzintukimList: '10' })).toMatchObject({ countSubscribers: 1 });
});

test('a reset under an Idempotency-Key is done once', async () => {
  const { client, token } = await at.system({ tzintukLists: [{ name: '7', phones: [dana] }] });
  const reset = () => at.ask('TzintukimListManagement', { method: 'POST', headers: { authorization: token, 'idempotency-key': 'empty-7' }, body: new URLSearchParams({ action: 'resetList', TzintukimList: '7' }) });
  const [first, second] = [await reset(), await reset()];
  expect(second.body).toEqual(first.body);
  expect(await client.call('TzintukimListManagement', { action: 'getLogList', TzintukimList: '7' })).toMatchObject({ events: [{ TypeOperation: 'ResetToListTzintuk' }] });
});

test('an unknown list, a missing one and an unknown action are refused by name', async () => {
  const { client, token } = await at.system({ tzintukLists: [{ name: '7', phones: [dana] }] });
  for (const action of ['getlistEnteres', 'getLogList', 'resetList'] as const) {
    await expect(client.call('TzintukimListManagement', { action, TzintukimList: '70' })).rejects.toMatchObject({ responseStatus: 'ERROR', message: 'There is no tzintuk list 70.' });
    const { body } = await at.ask('TzintukimListManagement', { method: 'POST', headers: { authorization: token }, body: new URLSearchParams({ action }) });
    expect(body).toMatchObject({ responseStatus: 'ERROR', message: 'Parameter TzintukimList is required.' });
  }
  const ask = async (given: Record<string, string>) => (await at.ask('TzintukimListManagement', { method: 'POST', headers: { authorization: token }, body: new URLSearchParams(given) })).body;
  expect(await ask({ action: 'getList', TzintukimList: '7' })).toMatchObject({ responseStatus: 'ERROR', message: 'Parameter action cannot be getList.' });
  expect(await ask({})).toMatchObject({ responseStatus: 'ERROR', message: 'Parameter action is required.' });
  expect(await ask({ action: 'getlists', TzintukimList: '' })).toMatchObject({ responseStatus: 'OK' });
});

test('the log tells of runs by the system itself, the oldest first, and of as much as there ever was', async () => {
  const { client, did } = await at.system({ tzintukLists: [{ name: '7', phones: [dana] }, { name: '8', phones: [] }] });
  const now = at.exchange.clock.now();
  const rows = Array.from({ length: 30_000 }, (_, i) => logRow(did, '7', { operation: 'AddToListTzintuk', at: now + i, event: String(i), folder: '1/2', by: dana, phone: dana }, undefined));
  await at.exchange.table.writeAll(rows);
  const [seven, eight] = logRun(did, ['7', '8', '7'], { campaign: 'YA-3-1', at: now - 1000, logDays: undefined });
  expect(await at.exchange.table.transact({ put: { ...seven!.put, tx: randomUUID() } }, [eight!])).toEqual({ done: true });
  const log = await client.call('TzintukimListManagement', { action: 'getLogList', TzintukimList: '7' });
  if (!('events' in log)) throw new Error('no log');
  expect(log.events).toHaveLength(30_001);
  expect(log.events[0]).toMatchObject({ Folder: '/', Phone: did, TypeOperation: 'RunTzintuk', PhoneAction: '' });
  expect(log.events[30_000]).toMatchObject({ Folder: '1/2', Phone: dana, PhoneAction: dana, Time: localTime(now + 29_999).slice(11) });
  expect(await client.call('TzintukimListManagement', { action: 'getLogList', TzintukimList: '8' })).toMatchObject({ events: [{ TypeOperation: 'RunTzintuk' }] });
});

test('the subscribers of a list are read a page at a time, in order, from any number on', async () => {
  const { did } = await at.system({ tzintukLists: [{ name: '7', phones: [] }] });
  const now = at.exchange.clock.now();
  const phones = Array.from({ length: 2500 }, (_, i) => `05211${String(i).padStart(5, '0')}`);
  await at.exchange.table.writeAll(phones.map((phone, i) => ({ put: { pk: `TZ#${did}#7`, sk: `P#${phone}`, phone, since: now, ...(i === 3 ? { blocked: now } : {}) } })));
  const [head, none] = await readTzintukLists(at.exchange.table, did, ['7', '8']);
  expect(none).toBeUndefined();
  const read = async (after?: string) => {
    const all = [];
    for await (const page of subscribersOf(at.exchange.table, did, '7', head!.generation, after)) all.push(...page);
    return all;
  };
  expect(await read()).toEqual(phones.map((phone, i) => ({ phone, blocked: i === 3 })));
  expect((await read(phones[1200])).map(({ phone }) => phone)).toEqual(phones.slice(1201));
});

test('the log of a system that keeps its logs for a day tells of that day', async () => {
  const { client, did } = await at.system({ tzintukLists: [{ name: '7', phones: [dana] }] });
  await at.admin.call('SetRetention', { did, logDays: 1 });
  await client.call('TzintukimListManagement', { action: 'resetList', TzintukimList: '7' });
  expect(await client.call('TzintukimListManagement', { action: 'getLogList', TzintukimList: '7' })).toMatchObject({ events: [{ TypeOperation: 'ResetToListTzintuk' }] });
  await at.advance(25 * 60);
  const later = at.client({ token: await at.session(did) });
  expect(await later.call('TzintukimListManagement', { action: 'getLogList', TzintukimList: '7' })).toMatchObject({ events: [] });
});
