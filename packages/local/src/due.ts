import { ScanCommand, type ScanCommandOutput } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { instantIn } from '@merkazia/exchange/store/due';
import { persist } from '@merkazia/exchange/store/retry';
import type { Table } from '@merkazia/exchange/store/table';

/**
 * The earliest instant at which something is due, in milliseconds. It looks at the whole index at once: on one machine it is
 * small, and to ask each of its shards would take a hundred calls each time the clock stops.
 */
export async function nextDue({ client, name: TableName }: Table): Promise<number | undefined> {
  let first: string | undefined;
  let after: ScanCommandOutput['LastEvaluatedKey'];
  do {
    const page = await persist(() => client.send(new ScanCommand({
      TableName, IndexName: 'due', ProjectionExpression: 'gs', FilterExpression: 'begins_with(gk, :due)', ExpressionAttributeValues: marshall({ ':due': 'DUE#' }),
      ...(after ? { ExclusiveStartKey: after } : {}),
    })));
    for (const { gs } of page.Items ?? []) if (first === undefined || gs!.S! < first) first = gs!.S!;
    after = page.LastEvaluatedKey;
  } while (after);
  return first === undefined ? undefined : instantIn(first);
}
