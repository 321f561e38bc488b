import { randomUUID } from 'node:crypto';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { adjust, ledgerRow, type Movement } from '@merkazia/exchange/store/ledger';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { aroundCalls } from '../harness/aroundCalls.ts';
import { useExchange } from '../harness/exchange.ts';
import { pdfOf } from '../harness/pdf.ts';

// The id of a movement is a time, given once by a process: two functions of one deployment may give the same.
const at = useExchange({ inProcess: true });
const wordOf = (description: string) => description.split('-')[0]!;

/** The system in which another process always is a moment quicker, and the kinds of movement in which it was: the first that is tried of each has an id that is taken. */
let beaten: { system: string; words: string[] } | undefined;
beforeEach(() => { beaten = undefined; });
beforeAll(() => {
  aroundCalls(at.exchange.table.client, async (operation, input, send) => {
    const rows = operation === 'TransactWriteItems' ? (input.TransactItems as any[]).flatMap(({ Put }) => (Put ? [unmarshall(Put.Item)] : [])) : [];
    for (const { id, purse, description } of rows.filter(({ pk }) => pk.startsWith(`S#${beaten?.system}#LED#`)) as Movement[]) {
      if (description === 'Quicker' || beaten!.words.includes(wordOf(description))) continue;
      beaten!.words.push(wordOf(description));
      const quicker = ledgerRow(beaten!.system, { id, purse, amount: 1, description: 'Quicker', who: 'another', campaign: null });
      expect(await at.exchange.table.transact({ put: { ...quicker.put, tx: randomUUID() } }, [adjust(beaten!.system, purse, 1, at.exchange.clock.now())])).toEqual({ done: true });
    }
    return send(input);
  });
});

const phones = (count: number) => Array.from({ length: count }, (_, i) => `05431${String(i).padStart(5, '0')}`).join(':');
type Act = (client: ReturnType<typeof at.client>) => Promise<{ responseStatus: string }>;

test.each<[what: string, words: string[], logDays: number, act: Act]>([
  ['a bridged call', ['Start', 'End'], 0, (client) => client.call('CreateBridgeCall', { Phones: '0541000001', BridgePhones: '0541000002' })],
  ['a fax', ['Start', 'End'], 0, async (client) => {
    await client.call('UploadFile', { path: '/letter.pdf', file: await pdfOf(1) });
    return client.call('SendFax', { pdfFile: '/letter.pdf', phone: '0541000001' });
  }],
  ['a text to few, whose log passes', ['Start'], 3, (client) => client.call('SendSms', { phones: phones(2), message: 'x' })],
  ['a text to many, whose log passes', ['Start'], 3, (client) => client.call('SendSms', { phones: phones(21), message: 'x' })],
  ['a text to many chunks, whose log passes', ['Start'], 3, (client) => client.call('SendSms', { phones: phones(250), message: 'x' })],
  ['a tzintuk', ['Start', 'End'], 0, (client) => client.call('RunTzintuk', { phones: `${phones(3)}:0500000022` })],
  ['a code by SMS, where logs pass', ['Start'], 3, (client) => client.call('ValidationCallerId', { action: 'send', callerId: '0541000003', validType: 'SMS' })],
  ['a code by a call to a busy line', ['Start', 'End'], 0, (client) => client.call('ValidationCallerId', { action: 'send', callerId: '0500000021', validType: 'CALL' })],
])('%s is paid for once, and is in the ledger beside what another process wrote there under the same id', async (_, words, logDays, act) => {
  const { did, client } = await at.verified();
  await at.admin.call('SetRetention', { did, logDays });
  beaten = { system: did, words: [] };
  expect(await act(client)).toMatchObject({ responseStatus: 'OK' });
  await at.advance(60);
  expect(beaten.words).toEqual(words);
  const later = at.client({ token: await at.session(did) });
  const told = [...(await later.call('GetTransactions')).transactions, ...(await later.call('GetCustomerSmsTransactions')).rows].map(({ description }) => wordOf(description));
  expect(told.filter((word) => word !== 'Opening balance').sort()).toEqual([...words, ...words.map(() => 'Quicker')].sort());
  expect((await at.admin.call('ReconcileMoney', { did })).differences).toEqual([]);
});
