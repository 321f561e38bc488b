import { ErasePerson } from '@merkazia/exchange/admin/commands/ErasePerson';
import { listHeadKey, tzintukHeadKey } from '@merkazia/exchange/store/keys';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { receiver } from '../harness/receiver.ts';
import { dyingExchange } from '../lists/dying.ts';
import { everywhere, kindsWith, rowsWith } from './everywhere.ts';

const at = useExchange({ inProcess: true, config: { outgoing: { timeout: 1000, loopback: true } } });

/** Where a number stays until its owner changes that, and where it stays for a time; the README tells of each. */
const settings = ['API key', 'account', 'blocked', 'name of a file', 'settings of a list', 'task', 'use of a secondary number'];
const passing: Record<string, number> = { 'kept answer': 25 * 3600, 'stay in a queue': 30 * 86_400 };
const stays = [...settings, ...Object.keys(passing)].sort();

/** What is left once the person is erased: the lists count one fewer, who waits goes on waiting, and a message to others is as it was. */
async function expectTheRest({ did, client, other, tpl }: Awaited<ReturnType<typeof everywhere>>) {
  expect(await at.exchange.table.get(listHeadKey(tpl))).toMatchObject({ count: 1 });
  expect(await at.exchange.table.get(tzintukHeadKey(did, 'news'))).toMatchObject({ subscribers: 1 });
  expect(await client.call('GetQueueRealTime', { queuePath: '/1/2' })).toMatchObject({ members: [], entries: [{ phone: 'erased', CallId: 'hers' }] });
  expect((await client.call('GetCustomerData')).callerIds).toEqual([]);
  expect((await client.call('GetSipAccountsInCustomer')).accounts).toMatchObject([{ specialCallerID: null }]);
  const { rows } = await client.call('GetSmsOutLog', { limit: 100 });
  expect(rows.filter(({ To }) => To === other).map(({ Message, CallerId }) => [Message, CallerId]).sort()).toEqual([['from her', 'erased'], ['to both', did], ['to the list', did]]);
  expect(rows.filter(({ To }) => To === 'erased').map(({ Message }) => Message).sort()).toEqual(['', '', '', '', '']);
}

test('a person who stands in every kind of row is erased, and stands nowhere but where that is told', async () => {
  const person = '0529000501';
  const { url } = await receiver();
  const made = await everywhere(at, person, url);
  const before = await made.client.call('GetTransactions');
  expect((await kindsWith(at, person)).length).toBeGreaterThan(stays.length + 15);
  expect(await kindsWith(at, 'דינה')).not.toEqual([]);
  const exported = await at.admin.call('ExportPerson', { number: person });
  expect([...new Set(exported.lists.map(({ kind }) => kind))].sort()).toEqual(['account', 'agent', 'apiKey', 'blocked', 'callerId', 'list', 'run', 'secondary', 'sip', 'task', 'tpl', 'tzintuk', 'waiting']);
  expect(await at.admin.call('ErasePerson', { number: person })).toMatchObject({ lists: 3, waiting: 1, next: null });
  await made.goes();
  const { kept, ...last } = await at.admin.call('ErasePerson', { number: person });
  expect(last).toEqual({ responseStatus: 'OK', erased: 1, hooks: 0, lists: 0, waiting: 0, next: null });
  expect([...new Set(kept.map(({ kind }) => kind))].sort()).toEqual(['account', 'apiKey', 'blocked', 'list', 'secondary', 'task']);
  expect(await kindsWith(at, person)).toEqual(stays);
  expect(await kindsWith(at, person.slice(1))).toEqual(stays);
  for (const { row, kind } of await rowsWith(at, person)) if (kind in passing) expect(row.ttl - at.exchange.clock.now() / 1000, kind).toBeLessThan(passing[kind]! + 1);
  expect(await kindsWith(at, 'דינה')).toEqual([]);
  expect(await kindsWith(at, 'Dear Dina')).toEqual(['kept answer']);
  await expectTheRest(made);
  expect(await made.client.call('GetTransactions')).toEqual(before);
});

test('an erasure that dies again and again, at any call to the database, comes to the same end', async () => {
  const person = '0529000601';
  const { url } = await receiver();
  const made = await everywhere(at, person, url);
  await made.goes();
  const never = async () => { throw new Error('ErasePerson commits nothing of its own'); };
  let deaths = 0;
  for (let n = 3; ; n += 4) {
    const { exchange, died } = dyingExchange(at.exchange, n, n % 8 === 3 ? 'before' : 'after');
    const answer = await ErasePerson({ exchange, given: { number: person }, now: at.exchange.clock.now(), commit: never }).catch((problem) => void expect(String(problem)).toContain('died'));
    if (answer && !died()) break;
    deaths++;
  }
  expect(deaths).toBeGreaterThan(20);
  expect(await at.admin.call('ErasePerson', { number: person })).toMatchObject({ erased: 0, hooks: 0, lists: 0, waiting: 0, next: null });
  expect(await kindsWith(at, person)).toEqual(stays);
  expect(await kindsWith(at, 'דינה')).toEqual([]);
  await expectTheRest(made);
});
