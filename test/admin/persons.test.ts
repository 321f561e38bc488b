import { walkLogs } from '@merkazia/exchange/store/persons';
import { expect, test } from 'vitest';
import { withoutPokes } from '../due/workers.ts';
import { useExchange } from '../harness/exchange.ts';
import { campaign, enqueue } from '../harness/hooks.ts';
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
  expect(await at.admin.call('ErasePerson', { number: person })).toEqual({ responseStatus: 'OK', erased: 3, hooks: 0, lists: 0, waiting: 0, kept: [], next: null });
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

test('while a campaign still has to read its list, somebody in it is waited for, and erased from the campaign when it is over', async () => {
  const phones = Array.from({ length: 1200 }, (_, i) => `05290${20_000 + i}`);
  const { token } = await at.system({ units: 1_000_000, lists: [{ id: '7301', description: '', phones }] });
  const { campaignId } = await withoutPokes(at.exchange, token).call('RunTzintuk', { phones: 'tpl:7301' });
  expect(await at.admin.call('ErasePerson', { number: phones[700]! })).toMatchObject({ lists: 1, erased: 0, waiting: 1 });
  await at.advance(30);
  expect(await at.admin.call('ErasePerson', { number: phones[700]! })).toMatchObject({ lists: 0, erased: 1, waiting: 0 });
  expect(JSON.stringify((await everyRow(at.exchange)).filter(({ pk }) => pk.startsWith(`C#${campaignId}`) || pk === 'T#7301'))).not.toContain(phones[700]);
});

test('a number that is a system\'s own is erased where it was reached, and stays where it was shown', async () => {
  const [owner, other] = [await at.system({ secondaryDids: [{ did: '0529000009', usage: 'goto:/1' }] }), await at.system()];
  await owner.client.call('SendSms', { phones: '0529000010', message: 'from it', from: '0529000009' });
  await other.client.call('SendSms', { phones: '0529000009', message: 'to it' });
  await at.settle();
  expect(await at.admin.call('ErasePerson', { number: '0529000009' })).toMatchObject({ erased: 1, kept: [{ did: owner.did, kind: 'number', id: '0529000009' }] });
  expect((await owner.client.call('GetSmsOutLog')).rows).toMatchObject([{ CallerId: '0529000009', To: '0529000010', Message: 'from it' }]);
  expect((await other.client.call('GetSmsOutLog')).rows).toMatchObject([{ To: 'erased', Message: '' }]);
});

test('what is no telephone number is refused', async () => {
  await expect(at.admin.call('ExportPerson', { number: 'hello' })).rejects.toMatchObject({ responseStatus: 'ERROR', message: expect.stringContaining('number') });
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
  for (const wanted of [hook(gone), hook(stays), { ...hook(gone, busy.url), chunk: 2 }]) await enqueue(at, wanted);
  await at.settle();
  expect((await at.admin.call('ExportPerson', { number: gone })).hooks).toMatchObject([
    { did, campaign: sent!.campaign, status: 'UP', url, body: expect.stringContaining(gone) }, { status: 'UP', url: busy.url },
  ]);
  expect(await at.admin.call('ErasePerson', { number: gone })).toMatchObject({ erased: 0, hooks: 1, waiting: 1 });
  broken = false;
  // Its own next attempt may be under way, which is told.
  await expect.poll(() => at.admin.call('ReplayHook', { did, campaign: sent!.campaign, chunk: 2, number: gone, status: 'UP' }).catch(({ message }) => message), { timeout: 20_000 }).toMatchObject({ responseStatus: 'OK' });
  await at.settle();
  expect(await at.admin.call('ErasePerson', { number: gone })).toMatchObject({ erased: 1, hooks: 1, waiting: 0 });
  const hooks = (await everyRow(at.exchange)).filter(({ pk }) => pk.startsWith(`H#${sent!.campaign}#`));
  expect(hooks.map(({ sk }) => sk)).toEqual([`${stays}#UP`]);
  expect(JSON.stringify(hooks)).not.toContain(gone);
});
