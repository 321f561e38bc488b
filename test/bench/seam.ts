import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { aroundCalls } from '../harness/aroundCalls.ts';
import { type CallRecord, recordOf } from './record.ts';

/**
 * Counts the calls of a client to DynamoDB, from beneath the table's own seam, so that the exchange and the floor are
 * counted by the same code. While it inspects, each call is recorded with the capacity it took.
 */
export function seam(client: DynamoDBClient) {
  let counts: Record<string, number> = {};
  let records: CallRecord[] | undefined;

  aroundCalls(client, async (operation, input, send) => {
    // A lease of requests belongs to the next hundred of them, not to the one that took it.
    const lease = input.Key?.pk?.S?.startsWith('REQ#');
    const recording = lease ? undefined : records;
    try {
      const answer = await send(recording ? { ...input, ReturnConsumedCapacity: 'INDEXES' } : input);
      recording?.push(recordOf(operation, input, answer));
      return answer;
    } catch (error) {
      recording?.push(recordOf(operation, input, error as object));
      throw error;
    } finally {
      const counted = lease ? 'leases of requests' : operation;
      counts[counted] = (counts[counted] ?? 0) + 1;
    }
  });

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
