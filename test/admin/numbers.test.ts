import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
const error = (message: string) => ({ responseStatus: 'ERROR', message: expect.stringContaining(message) });
let numbers = 0;
const newNumber = () => `07798${String(++numbers).padStart(5, '0')}`;

test('a further number is given to one system only, sends as it, and its id is never given again', async () => {
  const { did, client } = await at.system();
  const other = await at.system();
  const added = await at.admin.call('AddSecondaryNumber', { did, number: '077-970-0001', usage: 'goto:/2' });
  expect(added).toEqual({ responseStatus: 'OK', did, id: 100, number: '0779700001' });
  await expect(at.admin.call('AddSecondaryNumber', { did: other.did, number: '0779700001' })).rejects.toMatchObject(error('taken'));
  expect((await client.call('SendSms', { phones: '0541000003', message: 'x', from: '0779700001' })).from).toBe('0779700001');
  await expect(at.admin.call('RemoveSecondaryNumber', { did: other.did, number: '0779700001' })).rejects.toMatchObject(error('no secondary number'));
  await expect(at.admin.call('RemoveSecondaryNumber', { did, number: did })).rejects.toMatchObject(error('no secondary number'));
  await at.admin.call('RemoveSecondaryNumber', { did, number: '0779700001' });
  expect((await client.call('GetCustomerData')).secondary_dids).toEqual([]);
  await expect(client.call('SendSms', { phones: '0541000003', message: 'x', from: '0779700001' })).rejects.toMatchObject({ code: 120 });
  expect(await at.admin.call('AddSecondaryNumber', { did: other.did, number: '0779700001' })).toMatchObject({ id: 100 });
  expect(await at.admin.call('AddSecondaryNumber', { did, number: '0779700002' })).toMatchObject({ id: 101 });
  for (const number of ['hello', '*8080']) await expect(at.admin.call('AddSecondaryNumber', { did, number })).rejects.toMatchObject(error('no telephone number'));
});

test('a further number leads to a SIP account or a SIP extension that its system has', async () => {
  const { did, client } = await at.system();
  await client.call('CreateSipAccount', { extNumber: 201 });
  for (const usage of ['sip:1', 'sip:201', 'goto:/1', 'bridge']) await at.admin.call('AddSecondaryNumber', { did, number: newNumber(), usage });
  expect((await client.call('GetCustomerData')).secondary_dids.map(({ usage }) => usage)).toEqual(['sip:1', 'sip:201', 'goto:/1', 'bridge']);
  await expect(client.call('DeleteSipAccount', { accountNumber: 1 })).rejects.toMatchObject(error('leads to SIP account 1'));
});

test.each([
  ['sip:2', 'Parameter usage names no SIP account of the system {did}: 2.'], ['sip:199', 'Parameter usage names no SIP account of the system {did}: 199.'],
  ['sip:202', 'Parameter usage names no SIP extension of the system {did}: 202.'], ['sip:10001', 'Parameter usage names no SIP number: 10001 is over 10000.'],
  ['sip:', 'Parameter usage must have a number after sip:.'], ['sip:x', 'Parameter usage must have a number after sip:.'], ['SIP:1', 'Parameter usage must have a number after sip:.'],
])('%s is no use of a further number where the system has account 1 and extension 201, and the number stays free', async (usage, message) => {
  const [{ did, client }, other] = [await at.system(), await at.system()];
  await client.call('CreateSipAccount', { extNumber: 201 });
  for (let i = 0; i < 2; i++) await other.client.call('CreateSipAccount', { extNumber: 202 + i });
  const number = newNumber();
  await expect(at.admin.call('AddSecondaryNumber', { did, number, usage })).rejects.toMatchObject({ responseStatus: 'ERROR', message: message.replace('{did}', did) });
  expect(await at.admin.call('AddSecondaryNumber', { did: other.did, number })).toMatchObject({ id: 100 });
});

test('of a number that is led to a SIP account and the deletion of the account at one moment, one is refused', async () => {
  const { did, client } = await at.system();
  const ends = { led: 0, deleted: 0 };
  for (let i = 0; i < 12; i++) {
    const { accountNumber } = await client.call('CreateSipAccount', {});
    const number = newNumber();
    const [led, deleted] = await Promise.allSettled([
      at.admin.call('AddSecondaryNumber', { did, number, usage: `sip:${accountNumber}` }), client.call('DeleteSipAccount', { accountNumber }),
    ]);
    expect([led.status, deleted.status].sort()).toEqual(['fulfilled', 'rejected']);
    if (led.status === 'rejected') expect(led.reason).toMatchObject(error(`Parameter usage names no SIP account of the system ${did}: ${accountNumber}.`));
    if (deleted.status === 'rejected') expect(deleted.reason).toMatchObject(error('leads to SIP account'));
    ends[led.status === 'fulfilled' ? 'led' : 'deleted']++;
    if (led.status === 'rejected') continue;
    await at.admin.call('RemoveSecondaryNumber', { did, number });
    await client.call('DeleteSipAccount', { accountNumber });
  }
  expect(ends.led + ends.deleted).toBe(12);
});

test('on a server without SIP no further number leads to SIP', async () => {
  const { did, client } = await at.system();
  await client.call('CreateSipAccount', {});
  at.exchange.config.sip = false;
  await expect(at.admin.call('AddSecondaryNumber', { did, number: newNumber(), usage: 'sip:1' })).rejects.toMatchObject(error('SIP'));
  at.exchange.config.sip = true;
});
