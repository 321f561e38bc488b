/** One call to DynamoDB: what it was about, the bytes of its request and the capacity it took. */
export interface CallRecord { operation: string; about: string; bytes: number; writes: number; reads: number; lost: boolean }

/** The record of a call from its input and its answer, or the error that it got instead. */
export function recordOf(operation: string, input: any, answer: any): CallRecord {
  const lost = answer instanceof Error;
  const writing = !/Get|Query/.test(operation);
  const capacities = [answer.ConsumedCapacity ?? []].flat();
  const units = lost ? lostUnits(answer) : capacities.reduce((sum: number, capacity: { CapacityUnits: number }) => sum + capacity.CapacityUnits, 0);
  return { operation, about: aboutOf(operation, input), bytes: JSON.stringify(input).length, writes: writing ? units : 0, reads: writing ? 0 : units, lost };
}

/** DynamoDB bills a write whose condition fails, though its error does not say so. */
export const lostUnits = (error: any): number => (error.CancellationReasons ? 2 * error.CancellationReasons.length : 1);

function aboutOf(operation: string, input: any): string {
  switch (operation) {
    case 'Query': return /#SMS#/.test(partitionOf(input)) ? 'messages of a shard' : partitionOf(input).startsWith('C#') ? 'groups of a chunk' : 'whole system';
    case 'BatchGetItem': return Object.values<any>(input.RequestItems).flatMap(({ Keys }) => Keys.map(nounOf)).join(', ');
    case 'BatchWriteItem': return Object.values<any>(input.RequestItems).flat().map(({ PutRequest, DeleteRequest }: any) => nounOf(PutRequest?.Item ?? DeleteRequest.Key)).join(', ');
    case 'TransactWriteItems': return input.TransactItems.map(({ Put, Update, Delete, ConditionCheck }: any) => nounOf(Put?.Item ?? (Update ?? Delete ?? ConditionCheck).Key)).join(' + ');
    case 'UpdateItem': return stepOf(input.UpdateExpression) ?? nounOf(input.Key);
    default: return nounOf(input.Item ?? input.Key);
  }
}

const partitionOf = (query: any): string => query.ExpressionAttributeValues[':pk'].S;

/** The writes of a row's life after its birth: claimed by a worker, what the carrier said when it took it, what it reported later. */
export const stepOf = (expression: string): string | undefined =>
  expression.startsWith('SET lease') ? 'claim' : expression.startsWith('SET taken') ? 'settle' : expression.startsWith('SET reports') ? 'report' : undefined;

const nouns: [RegExp, string][] = [
  [/^TOK#/, 'session'], [/^LOCK#/, 'lock'], [/^KEY#/, 'API key'], [/^DID#/, 'number'], [/#IDEM#/, 'idempotency key'], [/#SMS#/, 'message'], [/#LOG#/, 'login log'],
  [/#SES\b/, 'session in list'], [/#BLK\b/, 'blocked'], [/ SYS$/, 'system'], [/ SEQ$/, 'sequence'], [/ BAL#/, 'balance'], [/ CID#/, 'caller ID'],
  [/#LED#/, 'ledger'], [/^C#.* HEAD$/, 'campaign'], [/ LANE$/, 'lane'], [/ NUMS$/, 'chunk'], [/^C#.* G#/, 'group'], [/^PACE#/, 'ceiling'], [/^T#.* HEAD$/, 'list'],
];

export function nounOf(key: { pk: { S: string }; sk: { S: string } }): string {
  const text = `${key.pk.S} ${key.sk.S}`;
  return nouns.find(([pattern]) => pattern.test(text))?.[1] ?? text.replace(/\d+/g, 'n');
}
