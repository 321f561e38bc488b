import { createHash, randomUUID } from 'node:crypto';
import { BatchGetItemCommand, TransactWriteItemsCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Bare, Row } from './bare.ts';

const n = (value: number) => ({ N: String(value) });
const s = (value: string) => ({ S: value });
const month = new Date().toISOString().slice(0, 7).replace('-', '');
let last = 0;

/** The calls of SendSms to one number: one read, one transaction; what follows the answer is begun and not waited for. */
export async function sendSms(parts: Bare, system: string, { phones, message }: { phones: string; message: string }): Promise<object> {
  const { client, table } = parts;
  const pk = `S#${system}`;
  const keys = [[pk, 'SYS'], [pk, 'BAL#sms'], [pk, 'CID#-'], ['DID#-', 'DID'], [`${pk}#BLK`, phones]];
  const { Responses } = await client.send(new BatchGetItemCommand({ RequestItems: { [table]: { Keys: keys.map(([a, b]) => ({ pk: s(a!), sk: s(b!) })), ConsistentRead: true } } }));
  const known = Responses![table]!.find((row) => row.sk!.S === 'SYS')!;
  const now = Date.now();
  const id = last = Math.max(now, last + 1);
  const key = { pk: s(`${pk}#SMS#${month}#${id % 4}`), sk: s(`${id}#00`) };
  const row: Row = {
    system: s(system), id: n(id), campaign: s(`SMS-3-${known.did!.S}-${known.reseller!.S}-${id}`), from: known.did!, text: s(message), flash: { BOOL: false }, by: s('127.0.0.1'),
    purse: s('sms'), cost: n(100), charge: n(100), to: { L: [s(phones)] }, ...key, v: n(1), part: n(0), reports: { M: {} },
    gk: s(`DUE#sms#${createHash('sha256').update(`${key.pk.S}|${key.sk.S}`).digest()[0]! % 16}`), gs: s(`${new Date(id).toISOString()}#${key.pk.S}#${key.sk.S}`), tx: s(`${randomUUID()}.0`),
  };
  const onFailure = { TableName: table, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const };
  await client.send(new TransactWriteItemsCommand({
    TransactItems: [
      { Put: { ...onFailure, ConditionExpression: 'attribute_not_exists(pk)', Item: row } },
      {
        Update: {
          ...onFailure, Key: { pk: s(pk), sk: s('BAL#sms') }, UpdateExpression: 'ADD amount :minus, movements :one, campaignMovements :one', ConditionExpression: 'amount >= :cost AND expires > :now',
          ExpressionAttributeValues: { ':minus': n(-100), ':cost': n(100), ':now': n(now), ':one': n(1) },
        },
      },
    ],
  }));
  enqueue(parts, { pk: key.pk.S, sk: key.sk.S });
  return { responseStatus: 'OK', message, from: known.did!.S, sendCount: 1, Billing: 0.1, oks: [phones], errors: {} };
}

interface Key { pk: string; sk: string }

const waiting: Key[] = [];
let running = 0;

/** Eight at once, as the exchange's queue on one machine. */
function enqueue(parts: Bare, key: Key): void {
  waiting.push(key);
  setImmediate(next, parts);
}

function next(parts: Bare): void {
  if (running === 8 || waiting.length === 0) return;
  running++;
  handOn(parts, waiting.shift()!).catch((problem) => process.stderr.write(`floor: ${problem}\n`)).finally(() => { running--; next(parts); });
}

/** Claims the row, hands the message to the carrier, settles. */
async function handOn(parts: Bare, key: Key): Promise<void> {
  const now = Date.now();
  const worker = s(randomUUID());
  const claimed = await update(parts, key, {
    UpdateExpression: 'SET lease = :lease, worker = :worker', ConditionExpression: 'attribute_exists(gk) AND (attribute_not_exists(lease) OR lease <= :now)',
    ExpressionAttributeValues: { ':lease': n(now + 60_000), ':worker': worker, ':now': n(now) },
  });
  const { system, id, from, to, text } = claimed.Attributes!;
  await parts.carrier.sendSms({ key: `${system!.S}.${id!.N}.0.0`, from: from!.S!, to: to!.L![0]!.S!, text: text!.S!, flash: false });
  await update(parts, key, {
    UpdateExpression: 'SET taken = :taken REMOVE gk, gs, lease', ConditionExpression: 'worker = :worker AND attribute_exists(lease)',
    ExpressionAttributeValues: { ':taken': { L: [s('ESME_ROK')] }, ':worker': worker },
  });
}

/** Writes down what the carrier reported of a message. */
export async function report(parts: Bare, { key, status }: { key: string; status: string }): Promise<void> {
  const [system, id, , recipient] = key.split('.');
  await update(parts, { pk: `S#${system}#SMS#${month}#${Number(id) % 4}`, sk: `${id}#00` }, {
    UpdateExpression: 'SET reports.#i = :report',
    ConditionExpression: 'attribute_exists(#to[0]) AND (attribute_not_exists(reports.#i) OR reports.#i.#rank < :rank OR (reports.#i.#rank = :rank AND reports.#i.#status < :status))',
    ExpressionAttributeNames: { '#i': recipient!, '#to': 'to', '#rank': 'rank', '#status': 'status' },
    ExpressionAttributeValues: { ':report': { M: { rank: n(4), status: s(status) } }, ':rank': n(4), ':status': s(status) },
  });
}

const update = ({ client, table }: Bare, { pk, sk }: Key, rest: { UpdateExpression: string; ConditionExpression: string; ExpressionAttributeNames?: Record<string, string>; ExpressionAttributeValues: Row }) =>
  client.send(new UpdateItemCommand({ TableName: table, Key: { pk: s(pk), sk: s(sk) }, ...rest, ReturnValues: 'ALL_NEW', ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }));
