import { block } from '@merkazia/exchange/store/blocked';
import type { useExchange } from '../harness/exchange.ts';
import { everyRow } from '../harness/money.ts';
import { pdfOf } from '../harness/pdf.ts';
import { queueOf } from '../harness/queues.ts';
import { watching } from '../watches/watches.ts';

type At = ReturnType<typeof useExchange>;
let lists = 7500;

/** A system in every kind of whose rows a person's number stands, with posts to `url`; the person waits in a queue, and answers another. */
export async function everywhere(at: At, person: string, url: string) {
  const [tpl, set, alone] = [++lists, ++lists, ++lists].map(String) as [string, string, string];
  const other = `052${tpl}001`;
  const until = at.exchange.clock.now() + 300 * 86_400_000;
  const made = await at.verified({
    creatorPhone: person, phones: person, callerIds: [{ number: person, expires: until }], secondaryDids: [{ did: `0776${tpl}01`, usage: `bridge:${person}` }],
    lists: [{ id: tpl, description: 'friends', phones: [person, other] }, { id: set, description: 'set', phones: [other] }], tzintukLists: [{ name: 'news', phones: [person, other] }],
  });
  const { did } = made;
  const client = at.client({ token: (await at.admin.call('CreateApiKey', { did, name: 'all' })).text });
  const blocking = await at.system({ lists: [{ id: alone, description: 'alone', phones: [person] }] });
  await block(at.exchange.table, blocking.did, person);
  // What is set.
  await at.admin.call('CreateApiKey', { did, name: 'shop', params: { from: person } });
  await client.call('UpdateTemplate', { templateId: Number(set), bridgeTo: person });
  for (const text of ['', 'x'.repeat(500)]) await client.call('CreateTask', { taskType: 'SendSMS', smsList: set, smsMessage: `call ${person} ${text}`, minute: 0, hour: 3, active: 0 });
  await blocking.client.call('CreateTask', { taskType: 'SendSMS', smsList: alone, smsMessage: 'x', minute: (new Date(at.exchange.clock.now()).getUTCMinutes() + 2) % 60 });
  await client.call('CreateSipAccount', {});
  await client.call('EditCallerIdInSipAccount', { accountNumber: 1, callerId: person });
  await client.call('UploadTextFile', { what: `ivr2:/${person}.txt`, contents: person });
  await watching(at, { kind: 'caller-ids-expiring', threshold: 400, systemToken: made.token, url });
  // What is sent.
  await client.call('SendSms', { phones: person, message: 'Dear Dina' }, { idempotencyKey: `one-${tpl}` });
  await client.call('SendSms', { phones: `${person}:${other}`, message: 'to both' });
  await client.call('SendSms', { phones: other, message: 'from her', from: person });
  await client.call('SendSms', { phones: [person, ...Array.from({ length: 24 }, (_, i) => `052${tpl}1${String(i).padStart(2, '0')}`)].join(':'), message: 'to many', from: person });
  await client.call('SendSms', { phones: `tpl:${tpl}`, message: 'to the list' });
  await client.call('RunTzintuk', { phones: 'tzl:news' });
  await client.call('RunTzintuk', { phones: [{ phone: person, callerId: did }, { phone: other, callerId: person }] });
  await client.call('SendTTS', { phones: person, callerId: person, ttsMessage: `שלום דינה ${'א'.repeat(300)}`, callbackUrl: url });
  await client.call('SendTTS', { phones: person, ttsMessage: 'שלום דינה', callbackUrl: url });
  await client.call('CreateBridgeCall', { Phones: person, BridgePhones: other, callerId: person });
  await client.call('CreateBridgeCall', { Phones: other, BridgePhones: person });
  await client.call('UploadFile', { path: '/FaxTest.pdf', file: await pdfOf(1) });
  await client.call('SendFax', { pdfFile: '/FaxTest.pdf', phone: person, callerId: person, deliveryUrl: url });
  for (const validType of ['SMS', 'CALL'] as const) await client.call('ValidationCallerId', { action: 'send', callerId: person, validType });
  for (const action of ['leave', 'join']) await fetch(`${at.url}/simulator/incoming`, { method: 'POST', body: JSON.stringify({ from: person, to: did, list: 'news', action }) });
  await at.settle();
  await at.advance(20);
  const queue = queueOf(at, did);
  await queue.tell({ event: 'join', call: 'hers', phone: person }, { event: 'join', call: 'taken', phone: other }, { event: 'login', agent: person }, { event: 'connect', call: 'taken', agent: person });
  return {
    did, other, tpl, client: at.client({ token: await at.session(did) }),
    /** She answers no more calls of the queue. */
    goes: () => queue.tell({ event: 'complete', call: 'taken' }, { event: 'logout', agent: person }),
  };
}

/** The rows in which a text stands, each with its kind by what is left when a person is erased; any other is of a kind of its own. */
export async function rowsWith(at: At, text: string) {
  const rows = (await everyRow(at.exchange)).filter((row) => JSON.stringify(row).includes(text));
  return rows.map((row) => ({ row, kind: kinds.find(([prefix, part]) => row.pk.startsWith(prefix) && `${row.pk} ${row.sk}`.includes(part))?.[2] ?? `${row.pk} ${row.sk}` }));
}

export const kindsWith = async (at: At, text: string): Promise<string[]> => [...new Set((await rowsWith(at, text)).map(({ kind }) => kind))].sort();

const kinds: [prefix: string, part: string, kind: string][] = [
  ['S#', ' SYS', 'account'], ['S#', ' SDID#', 'use of a secondary number'], ['S#', ' KEY#', 'API key'], ['KEY#', ' KEY', 'API key'], ['S#', ' TASK#', 'task'], ['TASK#', ' ACTION', 'task'], ['T#', ' HEAD', 'settings of a list'],
  ['S#', '#BLK ', 'blocked'], ['S#', '#IDEM#', 'kept answer'], ['Q#', '#STAY#', 'stay in a queue'], ['F#', ' ', 'name of a file'],
];
