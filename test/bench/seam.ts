import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type CallRecord, recordOf } from './record.ts';

/**
 * Counts the calls of a client to DynamoDB, from beneath the table's own seam, so that the exchange and the floor are
 * counted by the same code. While it inspects, each call is recorded with the capacity it took.
 */
export function seam(client: DynamoDBClient) {
  let counts: Record<string, number> = {};
  let records: CallRecord[] | undefined;

  client.middlewareStack.add((next, context) => async (args) => {
    const operation = String(context.commandName).replace(/Command$/, '');
    // A lease of requests belongs to the next hundred of them, not to the one that took it.
    const lease = (args.input as any).Key?.pk?.S?.startsWith('REQ#');
    const recording = lease ? undefined : records;
    const sent = recording ? { ...args, input: { ...args.input, ReturnConsumedCapacity: 'INDEXES' } } : args;
    try {
      const answer = await next(sent as typeof args);
      recording?.push(recordOf(operation, args.input, answer.output as object));
      return answer;
    } catch (error) {
      recording?.push(recordOf(operation, args.input, error as object));
      throw error;
    } finally {
      const counted = lease ? 'leases of requests' : operation;
      counts[counted] = (counts[counted] ?? 0) + 1;
    }
  }, { step: 'initialize', name: 'bench' });

  return {
    /** Calls since the last reset, by operation. */
    counts: (): Record<string, number> => counts,
    reset(): void { counts = {}; },
    inspect(): void { records = []; },
    /** What was recorded since `inspect`; records no more. */
    inspected(): CallRecord[] {
      const all = records ?? [];
      records = undefined;
      return all;
    },
  };
}

export type Seam = ReturnType<typeof seam>;
