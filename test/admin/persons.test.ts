import { randomUUID } from 'node:crypto';
import { enqueueHook } from '@merkazia/exchange/hooks/post';
import { block } from '@merkazia/exchange/store/blocked';
import { listHeadKey, tzintukHeadKey } from '@merkazia/exchange/store/keys';
import { walkListLogs } from '@merkazia/exchange/store/personListLogs';
import { walkLists } from '@merkazia/exchange/store/personLists';
import { walkLogs } from '@merkazia/exchange/store/persons';
import { logRow } from '@merkazia/exchange/store/tzintukLog';
import { expect, test } from 'vitest';
import { withoutPokes } from '../due/workers.ts';
import { useExchange } from '../harness/exchange.ts';
import { campaign } from '../harness/hooks.ts';
import { everyRow } from '../harness/money.ts';
import { pdfOf } from '../harness/pdf.ts';
import { receiver } from '../harness/receiver.ts';

const at = useExchange({ tickEvery: 86_400_000, config: { outgoing: { timeout: 1000, loopback: true } } });
const person = '0529000001';

test('what the logs of every system hold of a number is given out; erased, number and text are gone, and amounts and others are as before', async () => {
  const [first, second] = [await at.system(), await at.system()];
  await first.client.call('SendSms', { phones: `${person}:0529000002`, message: 'to both' });
  await first.client.call('SendSms', { phones: person, message: 'to one' });
  await second.client.call('SendSms', { phones: person, message: 'from another' });
  await at.settle();
  const { records } = await at.admin.call('ExportPerson', { number: '+972-52-900-0001' });
  expect(records.map(({ did, text, to, report, cost }) => [did, text, to, report, cost])).toEqual([
    [first.did, 'to one', person, 'DELIVRD', 0.1], [first.did, 'to both', person, 'DELIVRD', 0.1], [second.did, 'from another', person, 'DELIVRD', 0.1],
  ]);
  const before = await first.client.call('GetCustomerSmsTransactions');
  expect(await at.admin.call('ErasePerson', { number: person })).toEqual({ responseStatus: 'OK', erased: 3, hooks: 0, lists: 0, waiting: 0, next: null });
  expect(await at.admin.call('ErasePerson', { number: person })).toMatchObject({ erased: 0, waiting: 0 });
  expect((await at.admin.call('ExportPerson', { number: person })).records).toEqual([]);
  expect((await first.client.call('GetSmsOutLog')).rows.map(({ To, Message, Billing, DeliveryReport }) => [To, Message, Billing, DeliveryReport])).toEqual([
    ['erased', '', 0.1, 'DELIVRD'], ['0529000002', 'to both', 0.1, 'DELIVRD'], ['erased', '', 0.1, 'DELIVRD'],
  ]);
  expect(await first.client.call('GetCustomerSmsTransactions')).toEqual(before);
  const rows = await everyTextOf(first.did);
  expect(rows).toEqual(['', 'to both']);
});

/** The texts as the table holds them. */
async function everyTextOf(did: string): Promise<string[]> {
  const texts: string[] = [];
  await walkLogs(at.exchange.table, undefined, at.exchange.clock.now(), async (logged) => { if ('row' in logged && logged.row.system === did) texts.push(logged.row.text); });
  return texts;
}

test('a message that is not out yet is left and counted, and erased when it is out', async () => {
  const { token } = await at.system();
  await withoutPokes(at.exchange, token).call('SendSms', { phones: '0529000003', message: 'x' });
  expect(await at.admin.call('ErasePerson', { number: '0529000003' })).toMatchObject({ erased: 0, waiting: 1 });
  await at.settle();
  expect(await at.arrived('0529000003')).toMatchObject([{ text: 'x' }]);
  expect(await at.admin.call('ErasePerson', { number: '0529000003' })).toMatchObject({ erased: 1, waiting: 0 });
});

test('bridged calls and faxes to a number are given out, and erased with the posts about them once they are over', async () => {
  const { client, did } = await at.system();
  const { url, got, count } = await receiver();
  await client.call('UploadFile', { path: '/FaxTest.pdf', file: await pdfOf(1) });
  const { CampaignId } = await client.call('CreateBridgeCall', { Phones: '0529000007', BridgePhones: '0529000008' });
  expect(await at.admin.call('ErasePerson', { number: '0529000008' })).toMatchObject({ erased: 0, waiting: 1 });
  await at.advance(2);
  const fax = await client.call('SendFax', { pdfFile: '/FaxTest.pdf', phone: '0529000008', deliveryUrl: url });
  await at.advance(2);
  await count(2);
  const { records, hooks } = await at.admin.call('ExportPerson', { number: '052-9000008' });
  expect(records.map(({ did: of, kind, to, cost, report }) => [of, kind, to, cost, report])).toEqual([[did, 'fax', '0529000008', 0.6, 'answered'], [did, 'bridge', '0529000008', 1.933, 'answered']]);
  expect(hooks.map(({ campaign: of, body }) => [of, body])).toEqual(got.map(({ body }) => [fax.CampaignId, body]));
  expect(await at.admin.call('ErasePerson', { number: '0529000008' })).toMatchObject({ erased: 2, hooks: 2, waiting: 0 });
  expect((await at.admin.call('ExportPerson', { number: '0529000008' })).records).toEqual([]);
  expect(JSON.stringify((await everyRow(at.exchange)).filter(({ pk }) => pk.includes('WSOC')))).not.toContain('0529000008');
  expect((await at.admin.call('ExportPerson', { number: '0529000007' })).records).toMatchObject([{ kind: 'bridge' }]);
  expect(CampaignId).toMatch(/^WSOC/);
});

test('what is no telephone number is refused', async () => {
  await expect(at.admin.call('ExportPerson', { number: 'hello' })).rejects.toMatchObject({ responseStatus: 'ERROR', message: expect.stringContaining('number') });
});

test('a walk in small pieces reads every row once, whichever message a piece ends at', async () => {
  const { did, client } = await at.system();
  for (let i = 0; i < 6; i++) await client.call('SendSms', { phones: Array.from({ length: i === 1 ? 25 : 20 }, (_, n) => `05290001${String(n).padStart(2, '0')}`).join(':'), message: String(i) });
  const read = async (budget: number) => {
    const seen: string[] = [];
    let pieces = 0;
    for (let after: string | undefined; ; pieces++) {
      const next = await walkLogs(at.exchange.table, after, at.exchange.clock.now(), async (logged) => { seen.push('row' in logged ? `${logged.row.pk} ${logged.row.sk}` : 'call' in logged ? logged.call.campaign : `${logged.head.campaign} ${logged.recipients[0]!.chunk} ${logged.head.system}`); }, budget);
      if (next === null) return { seen, pieces };
      after = next;
    }
  };
  const [small, large] = [await read(51), await read(1_000_000)];
  expect(small.seen).toEqual(large.seen);
  expect(small.seen.filter((row) => row.includes(did))).toHaveLength(6);
  expect(small.pieces).toBeGreaterThan(3);
  expect(large.pieces).toBe(0);
});

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

test('a walk through the logs of tzintuk lists in small pieces finds every row once', async () => {
  const phone = '0529000221';
  const { did } = await at.system({ tzintukLists: [{ name: 'a/b', phones: [] }, { name: 'c', phones: [] }] });
  const rows = ['a/b', 'c'].flatMap((list) => Array.from({ length: 1100 }, (_, i) => logRow(did, list, { operation: 'AddToListTzintuk', at: 1_000_000 + i, event: String(i), folder: '/', by: i % 100 ? '0529000222' : phone, phone: '' }, undefined)));
  await at.exchange.table.writeAll(rows);
  const read = async (budget: number) => {
    const seen: string[] = [];
    let pieces = 0;
    for (let after: string | undefined; ; pieces++) {
      const next = await walkListLogs(at.exchange.table, phone, after, async ({ row }) => { seen.push(`${row.pk} ${row.sk}`); }, budget);
      if (next === null) return { seen, pieces };
      after = next;
    }
  };
  const [small, large] = [await read(1), await read(1_000_000)];
  expect(large.seen).toHaveLength(22);
  expect(small.seen).toEqual(large.seen);
  expect(small.pieces).toBeGreaterThan(4);
  expect(large.pieces).toBe(0);
});

test('hooks about the number are given out and deleted, others stay; while one is still to be posted the message is left', async () => {
  const [gone, stays] = ['0529000301', '0529000302'];
  const { did, client } = await at.system();
  await client.call('SendSms', { phones: `${gone}:${stays}`, message: 'x' });
  await at.settle();
  const { campaigns: [sent] } = await at.admin.call('ListCampaigns', { did });
  const { url } = await receiver();
  let broken = true;
  const busy = await receiver((_, response) => { response.statusCode = broken ? 503 : 200; response.end(); });
  const hook = (number: string, to = url) => ({ ...campaign(to, did).up(number), campaign: sent!.campaign });
  for (const wanted of [hook(gone), hook(stays), { ...hook(gone, busy.url), chunk: 2 }]) {
    const { write, poke } = enqueueHook(wanted, at.exchange.clock.now());
    const tx = randomUUID();
    expect(await at.exchange.table.transact({ put: { pk: `TEST#${tx}`, sk: 'ACT', tx } }, [write])).toEqual({ done: true });
    await at.exchange.queue.send([poke]);
  }
  await at.settle();
  expect((await at.admin.call('ExportPerson', { number: gone })).hooks).toMatchObject([
    { did, campaign: sent!.campaign, status: 'UP', url, body: expect.stringContaining(gone) }, { status: 'UP', url: busy.url },
  ]);
  expect(await at.admin.call('ErasePerson', { number: gone })).toMatchObject({ erased: 0, hooks: 1, waiting: 1 });
  broken = false;
  await at.admin.call('ReplayHook', { did, campaign: sent!.campaign, chunk: 2, number: gone, status: 'UP' });
  await at.settle();
  expect(await at.admin.call('ErasePerson', { number: gone })).toMatchObject({ erased: 1, hooks: 1, waiting: 0 });
  const hooks = (await everyRow(at.exchange)).filter(({ pk }) => pk.startsWith(`H#${sent!.campaign}#`));
  expect(hooks.map(({ sk }) => sk)).toEqual([`${stays}#UP`]);
  expect(JSON.stringify(hooks)).not.toContain(gone);
});

test('a walk through lists in small pieces finds every place once, wherever a piece ends', async () => {
  const phone = '0529000401';
  const filler = Array.from({ length: 130 }, (_, i) => `05290100${String(i).padStart(3, '0')}`.slice(0, 10));
  await at.system({ lists: [{ id: '7401', description: '', phones: [phone, ...filler, phone] }, { id: '7402', description: '', phones: [phone] }], tzintukLists: [{ name: 'a/b', phones: [phone] }, { name: 'c', phones: [phone] }] });
  const read = async (budget: number) => {
    const seen: string[] = [];
    let pieces = 0;
    for (let after: string | undefined; ; pieces++) {
      const next = await walkLists(at.exchange.table, { number: phone, is: (other) => other === phone }, after, async (found) => { seen.push(found.kind === 'tpl' ? `${found.list} ${found.mine.map(({ rowid }) => rowid)}` : found.kind === 'tzintuk' ? `${found.row.pk} ${found.row.sk}` : found.kind); }, budget);
      if (next === null) return { seen, pieces };
      after = next;
    }
  };
  const [small, large] = [await read(1), await read(1_000_000)];
  expect(large.seen).toHaveLength(5);
  expect(small.seen).toEqual(large.seen);
  expect(small.pieces).toBeGreaterThan(6);
  expect(large.pieces).toBe(0);
});
