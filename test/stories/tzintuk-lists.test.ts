import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { dana, manager, post, told, yossi } from '../harness/tzintuk.ts';

const at = useExchange();

/** Somebody calls a system's number on the simulated network. */
async function call(body: object): Promise<{ status: number; body: any }> {
  const response = await fetch(`${at.url}/simulator/incoming`, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
}

test('people join and leave by calling, a manager takes one off and empties the list; the log tells each', async () => {
  const { client, did } = await at.system({ secondaryDids: [{ did: '0779811201', usage: '' }] });
  await client.call('UploadTextFile', { what: 'ivr2:/PhonesName.ini', contents: `${dana}=דנה` });
  const share = { to: did, list: '1844', folder: '1/2' };
  expect(await call({ ...share, from: '+972-50-112-0001', action: 'join' })).toMatchObject({ status: 200, body: { type: 'incoming', from: dana, to: did, list: '1844', folder: '1/2', action: 'join', target: null } });
  await at.settle();
  expect((await told(client, '1844')).entries).toMatchObject({ countSubscribers: 1, enteres: [{ phone: dana, name: 'דנה', active: true }] });
  await call({ ...share, to: '0779811201', folder: '/1/2/', from: yossi, action: 'join' });
  await call({ ...share, from: manager, action: 'join' });
  await at.settle();
  expect((await told(client, '1844')).counts).toEqual({ listName: '1844', subscribers: 3, blocked: 0, active: 3 });
  await call({ ...share, from: dana, action: 'leave' });
  await call({ ...share, from: manager, action: 'remove', target: '052-112-0002' });
  await at.settle();
  expect((await told(client, '1844')).phones).toEqual([manager]);
  await call({ from: manager, to: did, list: '1844', action: 'reset' });
  await call({ ...share, from: dana, action: 'join' });
  await at.settle();
  const { phones, counts, events } = await told(client, '1844');
  expect(phones).toEqual([dana]);
  expect(counts.subscribers).toBe(1);
  expect(events.map(({ Folder, CustomerDID, Phone, TypeOperation, PhoneAction }) => [Folder, CustomerDID, Phone, TypeOperation, PhoneAction])).toEqual([
    ['1/2', did, dana, 'AddToListTzintuk', dana],
    ['1/2', did, yossi, 'AddToListTzintuk', yossi],
    ['1/2', did, manager, 'AddToListTzintuk', manager],
    ['1/2', did, dana, 'RemovingToListTzintuk', dana],
    ['1/2', did, manager, 'AdminRemovingToListTzintuk', yossi],
    ['/', did, manager, 'ResetToListTzintuk', ''],
    ['1/2', did, dana, 'AddToListTzintuk', dana],
  ]);
});

test('the simulator shows such a call, and whether the exchange knew the number that was called', async () => {
  const { did } = await at.system();
  const { body } = await call({ from: dana, to: did, list: '5', action: 'join' });
  await call({ from: dana, to: '0779999999', list: '5', action: 'join' });
  await at.settle();
  expect((await at.arrived(did)).at(-1)).toMatchObject({ id: body.id, type: 'incoming', from: dana, to: did, list: '5', folder: '/', action: 'join', reports: [{ type: 'tzintuk.joined', posted: expect.any(String), accepted: true }] });
  expect(await at.arrived('0779999999')).toMatchObject([{ reports: [{ accepted: false }] }]);
});

test('a call that makes no sense is refused by the name of the field', async () => {
  const right = { from: dana, to: '0773137770', list: '100', action: 'remove', target: yossi };
  for (const [field, value] of Object.entries({ from: 'me', to: 5, list: '', action: 'dance', target: undefined, folder: 7 })) {
    const { status, body } = await call({ ...right, [field]: value });
    expect([field, status, body.error]).toEqual([field, 400, expect.stringMatching(new RegExp(`^${field} `))]);
  }
  expect((await call({ ...right, list: undefined })).body.error).toMatch(/^list is missing/);
  expect((await call({ ...right, action: 'join' })).body.error).toMatch(/^target /);
});

test('a blocked subscriber who leaves and comes back is blocked still, until the list is emptied', async () => {
  const { client, did } = await at.system({ tzintukLists: [{ name: '7', phones: [dana, yossi], blocked: [dana] }] });
  const base = at.exchange.clock.now();
  const blocked = async () => {
    const { counts, entries } = await told(client, '7');
    return [counts.subscribers, counts.blocked, entries.countsBlocked];
  };
  expect(await blocked()).toEqual([2, 1, 1]);
  await post(at, did, '7', { type: 'left', phone: dana, at: 1 }, base, 'b1');
  expect(await blocked()).toEqual([1, 0, 0]);
  await post(at, did, '7', { type: 'joined', phone: dana, at: 5 }, base, 'b2');
  expect(await blocked()).toEqual([2, 1, 1]);
  await post(at, did, '7', { type: 'reset', phone: '', at: 3 }, base, 'b3');
  expect(await blocked()).toEqual([1, 0, 0]);
});

test('lists of any name keep apart from one another and from their logs', async () => {
  const { client, did } = await at.system();
  const base = at.exchange.clock.now() - 1000;
  const names = ['7', '7#LOG', '7,8', 'P#7', '#', 'LOG', 'רשימה'];
  for (const [i, name] of names.entries()) await post(at, did, name, { type: 'joined', phone: i % 2 ? dana : yossi, at: i }, base, `n${i}`);
  for (const [i, name] of names.entries()) expect(await told(client, name)).toMatchObject({ phones: [i % 2 ? dana : yossi], counts: { subscribers: 1 }, events: [{ TypeOperation: 'AddToListTzintuk' }] });
});
