import { tick } from '@merkazia/exchange/due/tick';
import { work } from '@merkazia/exchange/due/work';
import { expect, test } from 'vitest';
import { collecting, later, withoutPokes, working } from '../due/workers.ts';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange({ tickEvery: 86_400_000 });
const error = (message: string) => ({ responseStatus: 'ERROR', message: expect.stringContaining(message) });
let sent = 0;

/** A message to so many numbers that the carrier was asked eight times for, and gave no word. */
async function unheard(count: number) {
  const system = await at.system({ units: 1_000, smsUnits: 0 });
  const phones = Array.from({ length: count }, () => `0527${String(++sent).padStart(6, '0')}`);
  await withoutPokes(at.exchange, system.token).call('SendSms', { phones: phones.join(':'), message: 'x' });
  const { exchange, pokes } = collecting(at.exchange);
  await tick(exchange);
  const poke = pokes.find(({ key }) => key.pk.startsWith(`S#${system.did}#`))!;
  const silent = { ...at.exchange.carrier, sendSms: async () => { throw new Error('no answer'); } };
  for (let tries = 0; tries < 8; tries++) await work({ ...later(at.exchange, tries * 3_600_000), carrier: silent }, poke);
  return { ...system, phones };
}

const unknownOf = async (did: string) => (await at.admin.call('ListUnknownCalls', {})).calls.filter((call) => call.did === did);
const lettersOf = async (did: string) => (await at.admin.call('ListDeadLetters', {})).letters.filter(({ id }) => id.includes(did));

test('a message without a word is listed by recipient; one found failed is refunded, one found delivered stays paid, and the row is no dead letter any more', async () => {
  const { did, phones, client } = await unheard(2);
  const calls = await unknownOf(did);
  expect(calls).toMatchObject(phones.map((to) => ({ did, to, from: did, cost: 0.1 })));
  const [failed, delivered] = calls.map(({ key }) => key) as [string, string];
  expect(await at.admin.call('SettleUnknownCall', { key: failed, outcome: 'failed' })).toMatchObject({ refund: 0.1 });
  await expect(at.admin.call('SettleUnknownCall', { key: failed, outcome: 'failed' })).rejects.toMatchObject(error('known'));
  expect(await unknownOf(did)).toMatchObject([{ key: delivered }]);
  expect(await lettersOf(did)).toHaveLength(1);
  expect(await at.admin.call('SettleUnknownCall', { key: delivered, outcome: 'delivered' })).toMatchObject({ refund: 0 });
  expect([await unknownOf(did), await lettersOf(did)]).toEqual([[], []]);
  expect(Object.fromEntries((await client.call('GetSmsOutLog')).rows.map(({ To, DeliveryReport }) => [To, DeliveryReport]))).toEqual({ [phones[0]!]: 'UNDELIV', [phones[1]!]: 'DELIVRD' });
  expect((await client.call('GetCustomerData')).units).toBe('0.9');
  await expect(at.admin.call('SettleUnknownCall', { key: 'x.y', outcome: 'failed' })).rejects.toMatchObject(error('no message'));
});

test('both recipients of a message settled at once are both settled, each refunded once', async () => {
  const { did, client } = await unheard(2);
  const keys = (await unknownOf(did)).map(({ key }) => key);
  await Promise.all([...keys, ...keys].map((key) => at.admin.call('SettleUnknownCall', { key, outcome: 'failed' }).catch(() => {})));
  expect((await client.call('GetCustomerData')).units).toBe('1');
  expect(await unknownOf(did)).toEqual([]);
});

test('a dead letter is listed with its reason and driven again: whom an operator settled is not sent to', async () => {
  const { did, phones } = await unheard(2);
  const [letter] = await lettersOf(did);
  expect(letter).toMatchObject({ kind: 'sms', reason: 'the carrier gave no word' });
  await at.admin.call('SettleUnknownCall', { key: (await unknownOf(did))[0]!.key, outcome: 'failed' });
  expect(await at.admin.call('RedriveDeadLetter', { id: letter!.id })).toEqual({ responseStatus: 'OK', id: letter!.id });
  await at.settle();
  await tick(working(at.exchange));
  expect(await at.arrived(phones[0]!)).toEqual([]);
  expect(await at.arrived(phones[1]!)).toHaveLength(1);
  expect(await lettersOf(did)).toEqual([]);
  await expect(at.admin.call('RedriveDeadLetter', { id: letter!.id })).rejects.toMatchObject(error('no dead letter any more'));
  await expect(at.admin.call('RedriveDeadLetter', { id: 'hologram|S#1|2' })).rejects.toMatchObject(error('ListDeadLetters'));
});
