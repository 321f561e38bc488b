import { randomUUID } from 'node:crypto';
import { BatchWriteItemCommand, PutItemCommand, TransactWriteItemsCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Bare, Row } from './bare.ts';
import { inTurns } from './turns.ts';

const n = (value: number) => ({ N: String(value) });
const s = (value: string) => ({ S: value });
const [inChunk, inGroup, lanes, atOnce] = [100, 10, 16, 8];
const system = '0779900001';
let last = 0;

export interface Wanted { kind: 'sms' | 'tzintuk'; to: string[]; message: string }

/** A campaign of so many numbers as its floor runs it: their chunks, accepted. */
export interface Accepted { campaign: string; kind: Wanted['kind']; message: string; chunks: string[][] }

/** The rows of an accepted campaign: its draft, its chunks in batches, and one transaction. */
export async function accept({ client, table }: Bare, { kind, to, message }: Wanted): Promise<Accepted> {
  const now = Date.now();
  const id = last = Math.max(now, last + 1);
  const campaign = kind === 'sms' ? `SMS-3-${system}-Merkazia-${id}` : `YA-3-${system}-Merkazia-${id}000`;
  const chunks = Array.from({ length: Math.ceil(to.length / inChunk) }, (_, i) => to.slice(i * inChunk, (i + 1) * inChunk));
  const due = (pk: string, sk: string) => ({ gk: s(`DUE#campaign#${Number(id) % 16}`), gs: s(`${new Date(now).toISOString()}#${pk}#${sk}`) });
  const pk = `C#${campaign}`;
  const head: Row = {
    pk: s(pk), sk: s('HEAD'), v: n(1), campaign: s(campaign), system: s(system), kind: s(kind), state: s('draft'), id: n(id), by: s('127.0.0.1'), from: s(system), ...(kind === 'sms' ? { text: s(message) } : { seconds: n(1) }),
    purse: s('units'), price: n(100), most: n(100), reserved: n(100 * to.length), spent: n(0), total: n(to.length), chunks: n(chunks.length), lanes: n(lanes), done: n(0), fail: n(0), unknown: n(0), left: n(0), ...due(pk, 'HEAD'),
  };
  await client.send(new PutItemCommand({ TableName: table, Item: head, ConditionExpression: 'attribute_not_exists(pk)' }));
  for (let start = 0; start < chunks.length; start += 100) {
    await Promise.all([0, 25, 50, 75].map((more) => start + more).filter((first) => first < chunks.length).map((first) => client.send(new BatchWriteItemCommand({ RequestItems: { [table]:
      chunks.slice(first, Math.min(first + 25, start + 100)).map((numbers, i) => ({ PutRequest: { Item: { pk: s(`${pk}#${first + i}`), sk: s('NUMS'), to: { L: numbers.map(s) } } } })) } }))));
  }
  const movement: Row = { pk: s(`S#${system}#LED#202601`), sk: s(String(id)), id: n(id), purse: s('units'), amount: n(-100 * to.length), description: s(`Start-YA-${campaign}`), who: s('127.0.0.1'), campaign: s(campaign), tx: s(`${randomUUID()}.0`) };
  const lane = (i: number): Row => ({
    pk: s(`${pk}#L${i}`), sk: s('LANE'), v: n(1), campaign: s(campaign), system: s(system), lane: n(i), chunk: n(i), place: n(0), budget: n(0), spent: n(0), done: n(0), fail: n(0), unknown: n(0), waiting: { L: [] }, ...due(`${pk}#L${i}`, 'LANE'),
  });
  await client.send(new TransactWriteItemsCommand({ TransactItems: [
    { Put: { TableName: table, Item: movement, ConditionExpression: 'attribute_not_exists(pk)' } },
    { Update: { TableName: table, Key: { pk: s(`S#${system}`), sk: s('BAL#units') }, UpdateExpression: 'ADD amount :minus', ConditionExpression: 'amount >= :cost', ExpressionAttributeValues: { ':minus': n(-100 * to.length), ':cost': n(100 * to.length) } } },
    { Update: { TableName: table, Key: { pk: head.pk!, sk: head.sk! }, UpdateExpression: 'SET #state = :running REMOVE gk, gs', ExpressionAttributeNames: { '#state': 'state' }, ExpressionAttributeValues: { ':running': s('running') } } },
    ...Array.from({ length: Math.min(lanes, chunks.length) }, (_, i) => ({ Put: { TableName: table, Item: lane(i) } })),
  ] }));
  return { campaign, kind, message, chunks };
}

/** Hands one number on and answers the carrier's word. */
export type HandOn = (accepted: Accepted, key: string, to: string) => Promise<string>;

/** Reaches all of an accepted campaign, eight chunks at once: of each its groups are born, handed on, and their words kept. */
export async function dial({ client, table }: Bare, accepted: Accepted, handOn: HandOn): Promise<void> {
  const reach = async (chunk: number, numbers: string[]) => {
    const groups = Array.from({ length: Math.ceil(numbers.length / inGroup) }, (_, i) => ({ key: groupKey(accepted.campaign, chunk, i), first: i * inGroup, to: numbers.slice(i * inGroup, (i + 1) * inGroup) }));
    await Promise.all(groups.map(({ key, first, to }) => client.send(new PutItemCommand({
      TableName: table, ConditionExpression: 'attribute_not_exists(pk)', ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      Item: { ...key, first: n(first), to: { L: to.map(s) }, at: n(Date.now()), reports: { M: {} }, answered: { M: {} } },
    }))));
    await Promise.all(groups.map(async ({ key, first, to }) => {
      const words = await Promise.all(to.map((number, i) => handOn(accepted, `${accepted.campaign}.${chunk}.${first + i}`, number)));
      await update({ client, table }, key, { UpdateExpression: 'SET taken = :words', ConditionExpression: 'attribute_exists(pk)', ExpressionAttributeValues: { ':words': { L: words.map(s) } } });
    }));
  };
  await inTurns(accepted.chunks.length, atOnce, (chunk) => reach(chunk, accepted.chunks[chunk]!));
}

/** Writes down what the carrier reported of a number. */
export async function reportNumber(parts: Pick<Bare, 'client' | 'table'>, key: string, word: string): Promise<void> {
  const [campaign, chunk, place] = key.split('.') as [string, string, string];
  const at = Number(place) % inGroup;
  await update(parts, groupKey(campaign, Number(chunk), Math.floor(Number(place) / inGroup)), {
    UpdateExpression: 'SET reports.#i = :text', ConditionExpression: `attribute_exists(#to[${at}]) AND (attribute_not_exists(reports.#i) OR reports.#i < :text)`,
    ExpressionAttributeNames: { '#i': String(at), '#to': 'to' }, ExpressionAttributeValues: { ':text': s(`4|${word}|${9_999_999_999_999 - Date.now()}|0`) },
  });
}

const groupKey = (campaign: string, chunk: number, group: number) => ({ pk: s(`C#${campaign}#${chunk}`), sk: s(`G#${String(group).padStart(2, '0')}`) });

const update = ({ client, table }: Pick<Bare, 'client' | 'table'>, Key: Row, rest: { UpdateExpression: string; ConditionExpression: string; ExpressionAttributeNames?: Record<string, string>; ExpressionAttributeValues: Row }) =>
  client.send(new UpdateItemCommand({ TableName: table, Key, ...rest, ReturnValues: 'ALL_NEW', ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }));
