import {
  BatchGetItemCommand, BatchWriteItemCommand, DeleteItemCommand, type DynamoDBClient, GetItemCommand, PutItemCommand, QueryCommand,
  TransactWriteItemsCommand, UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Key } from './keys.ts';
import { persist } from './retry.ts';

export type Item = Key & Record<string, any>;

/** A change of one row. `if` is its condition; names start with `#`, values with `:`. */
export interface Put extends Expressions { put: Item }
export interface Update extends Expressions { update: Key; set: string }
export interface Delete extends Expressions { delete: Key }
export interface Check extends Expressions { check: Key }
export type Write = Put | Update | Delete;

interface Expressions {
  if?: string;
  names?: Record<string, string>;
  values?: Record<string, unknown>;
}

/** A lost condition is a return value: the row as it was found, or nothing when there was none. */
export type Outcome = { done: true; item?: Item } | { done: false; found: Item | undefined };

/** A transaction happened whole, or not at all: `lost[i]` is true where write i's condition failed, `found[i]` the row there. */
export type Committed = { done: true } | { done: false; lost: boolean[]; found: (Item | undefined)[] };

export interface QueryOptions {
  pk: string;
  /** Only sort keys that begin so. */
  prefix?: string;
  /** Only sort keys from the first to the second, both included. */
  between?: [string, string];
  newestFirst?: boolean;
  limit?: number;
  after?: Key | undefined;
}

/** A row as the due index knows it. */
export type IndexKey = Key & { gk: string; gs: string };

/** One call to DynamoDB on its way: the seam where tests inject faults and benchmarks count. */
export type Wrap = (call: { operation: Operation; input: any }, send: () => Promise<any>) => Promise<any>;

const commands = {
  GetItem: GetItemCommand, BatchGetItem: BatchGetItemCommand, PutItem: PutItemCommand, UpdateItem: UpdateItemCommand,
  DeleteItem: DeleteItemCommand, BatchWriteItem: BatchWriteItemCommand, Query: QueryCommand, TransactWriteItems: TransactWriteItemsCommand,
};
export type Operation = keyof typeof commands;

export type Table = ReturnType<typeof createTable>;

/** The one DynamoDB table. Conflicts, throttles and cut connections are retried here and nowhere else. */
export function createTable(options: { client: DynamoDBClient; name: string; wrap?: Wrap }) {
  const { client, name } = options;
  const wrap: Wrap = options.wrap ?? ((_, send) => send());
  const call = (operation: Operation, input: object): Promise<any> =>
    wrap({ operation, input }, () => client.send(new (commands[operation] as any)(input)));

  return {
    name,
    /** The connection, for whoever makes, empties or inspects the table; the exchange itself has no use for it. */
    client,

    /** One row, as it is now. */
    async get(key: Key): Promise<Item | undefined> {
      const { Item } = await persist(() => call('GetItem', { TableName: name, Key: marshall(key), ConsistentRead: true }));
      return Item && (unmarshall(Item) as Item);
    },

    /** Up to 100 rows as they are now, in the order of their keys; a missing one is undefined. */
    async getAll(keys: Key[]): Promise<(Item | undefined)[]> {
      const found = new Map<string, Item>();
      let wanted = [...new Map(keys.map((key) => [rowId(key), key])).values()].map((key) => marshall(key));
      for (let round = 0; wanted.length > 0; round++) {
        const answer = await persist(() => call('BatchGetItem', { RequestItems: { [name]: { Keys: wanted, ConsistentRead: true } } }), round);
        for (const item of answer.Responses?.[name] ?? []) {
          const row = unmarshall(item) as Item;
          found.set(rowId(row), row);
        }
        wanted = answer.UnprocessedKeys?.[name]?.Keys ?? [];
      }
      return keys.map((key) => found.get(rowId(key)));
    },

    /** One page of a partition. */
    async query(query: QueryOptions): Promise<{ items: Item[]; next: Key | undefined }> {
      const answer = await persist(() => call('Query', {
        TableName: name,
        ...keyCondition(query),
        ScanIndexForward: !query.newestFirst,
        ConsistentRead: true,
        ...(query.limit ? { Limit: query.limit } : {}),
        ...(query.after ? { ExclusiveStartKey: marshall(query.after) } : {}),
      }));
      return { items: answer.Items.map((item: any) => unmarshall(item) as Item), next: answer.LastEvaluatedKey && (unmarshall(answer.LastEvaluatedKey) as Key) };
    },

    /** A page of the keys in one shard of the due index up to an instant, soonest first; the next page begins after `next`. */
    async queryDue(gk: string, until: string | undefined, limit: number, after?: IndexKey): Promise<{ keys: IndexKey[]; next: IndexKey | undefined }> {
      const answer = await persist(() => call('Query', {
        TableName: name,
        IndexName: 'due',
        KeyConditionExpression: until === undefined ? 'gk = :gk' : 'gk = :gk AND gs <= :until',
        ExpressionAttributeValues: marshall({ ':gk': gk, ...(until === undefined ? {} : { ':until': until }) }),
        Limit: limit,
        ...(after ? { ExclusiveStartKey: marshall(after) } : {}),
      }));
      return { keys: answer.Items.map((item: any) => unmarshall(item)), next: answer.LastEvaluatedKey && (unmarshall(answer.LastEvaluatedKey) as IndexKey) };
    },

    /**
     * Changes one row under its condition. When the first try may have happened though its reply was lost, `mine` tells
     * from the row found whether it did.
     */
    async write(write: Write, mine: (found: Item) => boolean = () => false): Promise<Outcome> {
      let unsure = false;
      try {
        const [operation, input] = single(write);
        const answer = await persist(() => call(operation, { TableName: name, ...input, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }), 0, () => { unsure = true; });
        return { done: true, item: answer.Attributes ? (unmarshall(answer.Attributes) as Item) : undefined };
      } catch (error: any) {
        if (error.name !== 'ConditionalCheckFailedException') throw error;
        const found = error.Item && (unmarshall(error.Item) as Item);
        const happened = unsure && (found ? mine(found) : 'delete' in write);
        return happened ? { done: true, item: found } : { done: false, found };
      }
    },

    /**
     * Changes up to 100 rows, all or none. The first write puts a new row under the condition that it is absent, and
     * carries `tx`, unique to this transaction: by it a commit whose reply was lost is known for what it was.
     */
    async transact(witness: Put & { put: { tx: string } }, others: (Write | Check)[] = []): Promise<Committed> {
      const items = [{ ...witness, if: 'attribute_not_exists(pk)' }, ...others].map((write) => transactItem(name, write));
      let unsure = false;
      try {
        await persist(() => call('TransactWriteItems', { TransactItems: items }), 0, () => { unsure = true; });
        return { done: true };
      } catch (error: any) {
        if (error.name !== 'TransactionCanceledException') throw error;
        const reasons = error.CancellationReasons as { Code?: string; Item?: any }[];
        const found = reasons.map((reason) => reason.Item && (unmarshall(reason.Item) as Item));
        if (unsure && found[0]?.tx === witness.put.tx) return { done: true };
        // Nothing was lost to a condition: it is not the caller's to try again.
        if (!reasons.some(({ Code }) => Code === 'ConditionalCheckFailed')) throw error;
        return { done: false, lost: reasons.map((reason) => reason.Code === 'ConditionalCheckFailed'), found };
      }
    },

    /** Puts and deletes rows without conditions, in batches; each happens, not all together. */
    async writeAll(writes: ({ put: Item } | { delete: Key })[]): Promise<void> {
      for (let start = 0; start < writes.length; start += 25) {
        let left = writes.slice(start, start + 25).map((write) =>
          'put' in write ? { PutRequest: { Item: marshall(write.put, marshalling) } } : { DeleteRequest: { Key: marshall(write.delete) } });
        for (let round = 0; left.length > 0; round++) {
          const answer = await persist(() => call('BatchWriteItem', { RequestItems: { [name]: left } }), round);
          left = answer.UnprocessedItems?.[name] ?? [];
        }
      }
    },
  };
}

const marshalling = { removeUndefinedValues: true };
const rowId = (key: Key) => `${key.pk}\n${key.sk}`;

function expressions(write: Expressions) {
  return {
    ...(write.if ? { ConditionExpression: write.if } : {}),
    ...(write.names ? { ExpressionAttributeNames: write.names } : {}),
    ...(write.values ? { ExpressionAttributeValues: marshall(write.values, marshalling) } : {}),
  };
}

function keyCondition({ pk, prefix, between }: QueryOptions) {
  const [condition, values] = between ? [' AND sk BETWEEN :from AND :to', { ':from': between[0], ':to': between[1] }] : prefix === undefined ? ['', {}] : [' AND begins_with(sk, :prefix)', { ':prefix': prefix }];
  return { KeyConditionExpression: `pk = :pk${condition}`, ExpressionAttributeValues: marshall({ ':pk': pk, ...values }) };
}

function single(write: Write): [Operation, object] {
  if ('put' in write) return ['PutItem', { Item: marshall(write.put, marshalling), ...expressions(write) }];
  if ('delete' in write) return ['DeleteItem', { Key: marshall(write.delete), ...expressions(write) }];
  return ['UpdateItem', { Key: marshall(write.update), UpdateExpression: write.set, ...expressions(write), ReturnValues: 'ALL_NEW' }];
}

function transactItem(TableName: string, write: Write | Check) {
  const shared = { TableName, ...expressions(write), ReturnValuesOnConditionCheckFailure: 'ALL_OLD' };
  if ('put' in write) return { Put: { ...shared, Item: marshall(write.put, marshalling) } };
  if ('update' in write) return { Update: { ...shared, Key: marshall(write.update), UpdateExpression: write.set } };
  if ('delete' in write) return { Delete: { ...shared, Key: marshall(write.delete) } };
  return { ConditionCheck: { ...shared, Key: marshall(write.check) } };
}
