import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { due } from '@merkazia/exchange/store/keys';
import type { Row } from './bare.ts';
import { aroundCalls } from '../harness/aroundCalls.ts';
import { bytesOf } from './bytes.ts';
import { lostUnits, nounOf, stepOf } from './record.ts';

/** Calls of one sort with the capacity they took. */
export interface Sort { calls: number; writes: number; reads: number; lost: number }

/** The capacity that calls took in all, sort by sort; what each physical key took of the writes, the most first; the largest item written. */
export interface Capacity { writes: number; reads: number; sorts: Record<string, Sort>; keys: { key: string; writes: number }[]; largest: { what: string; bytes: number } }

const none = (): Capacity & { byKey: Map<string, number> } => ({ writes: 0, reads: 0, sorts: {}, keys: [], largest: { what: '', bytes: 0 }, byKey: new Map() });

/**
 * Sums what all calls of a client to DynamoDB take, failed conditions, index and transactions included, without keeping the
 * calls: a campaign makes very many. It is off until `start`.
 */
export function capacity(client: DynamoDBClient) {
  let sum = none();
  let on = false;

  aroundCalls(client, async (operation, given, send) => {
    if (!on) return send(given);
    const input = { ...given, ReturnConsumedCapacity: 'INDEXES' };
    try {
      const answer = await send(input);
      add(operation, input, answer);
      return answer;
    } catch (error) {
      add(operation, input, error);
      throw error;
    }
  });

  function add(operation: string, input: any, answer: any): void {
    const lost = answer instanceof Error;
    const writing = /Put|Update|Delete|Write/.test(operation);
    const told = lost ? [{ CapacityUnits: lostUnits(answer) }] : [answer.ConsumedCapacity ?? []].flat();
    const units = told.reduce((all: number, one: any) => all + one.CapacityUnits, 0);
    const sort = (sum.sorts[sortOf(operation, input)] ??= { calls: 0, writes: 0, reads: 0, lost: 0 });
    sort.calls++;
    if (lost) sort.lost++;
    sort[writing ? 'writes' : 'reads'] += units;
    sum[writing ? 'writes' : 'reads'] += units;
    if (writing) spread(rowsOf(operation, input, lost ? undefined : answer.Attributes), told);
  }

  /** Gives each physical key its part: the rows' partitions by their sizes, the shards of the index evenly. */
  function spread(rows: Written[], told: any[]): void {
    const index = told.reduce((all, one) => all + (one.GlobalSecondaryIndexes?.due?.CapacityUnits ?? 0), 0);
    const table = told.reduce((all, one) => all + one.CapacityUnits, 0) - index;
    const weights = rows.reduce((all, { bytes }) => all + Math.max(1, Math.ceil(bytes / 1024)), 0);
    const indexed = rows.filter((row) => row.due);
    for (const { key, bytes, item } of rows) {
      took(key.pk, (table * Math.max(1, Math.ceil(bytes / 1024))) / weights);
      if (item && bytes > sum.largest.bytes) sum.largest = { what: nounOf({ pk: { S: key.pk }, sk: { S: key.sk } }), bytes };
    }
    for (const { key } of indexed) took(due('campaign', 0, key).gk, index / indexed.length);
    if (indexed.length === 0 && index > 0) took('the index', index);
  }

  const took = (key: string, units: number): void => void sum.byKey.set(key, (sum.byKey.get(key) ?? 0) + units);

  return {
    start(): void {
      sum = none();
      on = true;
    },
    /** What was summed since `start`; sums no more. */
    stop(): Capacity {
      on = false;
      const { byKey, ...rest } = sum;
      return { ...rest, keys: [...byKey].map(([key, writes]) => ({ key, writes })).sort((a, b) => b.writes - a.writes).slice(0, 10) };
    },
  };
}

/** A row that a call writes; `item` when its whole size is known; `due` when the call may move it in the index. */
interface Written { key: { pk: string; sk: string }; bytes: number; item: boolean; due: boolean }

function rowsOf(operation: string, input: any, after: Row | undefined): Written[] {
  const written = (row: Row, item: boolean, moves: boolean): Written => ({ key: { pk: row.pk!.S!, sk: row.sk!.S! }, bytes: item ? bytesOf(row) : 0, item, due: moves });
  const put = (row: Row) => written(row, true, row.gk !== undefined);
  const update = ({ Key, UpdateExpression, ExpressionAttributeNames = {} }: any) =>
    written(after ?? Key, after !== undefined, /\bgk\b/.test(UpdateExpression) || Object.values(ExpressionAttributeNames).includes('gk'));
  const gone = (key: Row) => written(key, false, true);
  switch (operation) {
    case 'PutItem': return [put(input.Item)];
    case 'UpdateItem': return [update(input)];
    case 'DeleteItem': return [gone(input.Key)];
    case 'BatchWriteItem': return Object.values<any>(input.RequestItems).flat().map(({ PutRequest, DeleteRequest }) => (PutRequest ? put(PutRequest.Item) : gone(DeleteRequest.Key)));
    default: return input.TransactItems.map(({ Put, Update, Delete, ConditionCheck }: any) => (Put ? put(Put.Item) : Update ? update(Update) : gone((Delete ?? ConditionCheck).Key)));
  }
}

/** What a call is about, whatever campaign, chunk and number it is of. */
function sortOf(operation: string, input: any): string {
  switch (operation) {
    case 'Query': return `Query ${input.ExpressionAttributeValues[':pk']?.S.startsWith('C#') ? 'groups' : 'others'}`;
    case 'BatchWriteItem': return `BatchWriteItem ${nounOf(rowOf(Object.values<any>(input.RequestItems).flat()[0]))}`;
    case 'UpdateItem': return ['UpdateItem', nounOf(input.Key), stepOf(input.UpdateExpression) ?? ''].join(' ').trim();
    case 'PutItem': case 'GetItem': case 'DeleteItem': return `${operation} ${nounOf(input.Item ?? input.Key)}`;
    default: return operation;
  }
}

const rowOf = ({ PutRequest, DeleteRequest }: any) => PutRequest?.Item ?? DeleteRequest.Key;
