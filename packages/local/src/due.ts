import { ScanCommand, type ScanCommandOutput } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Poke } from '@merkazia/exchange/due/queue';
import { instantIn } from '@merkazia/exchange/store/due';
import type { DueKind } from '@merkazia/exchange/store/keys';
import { persist } from '@merkazia/exchange/store/retry';
import type { Table } from '@merkazia/exchange/store/table';

interface Entry { gk: string; gs: string; pk: string; sk: string }

/**
 * The earliest instant at which something is due, in milliseconds, and what is overdue, soonest first. It looks at the whole
 * index at once: on one machine it is small, and to ask each of its shards would take two hundred calls each time the clock stops.
 */
export async function lookAtDue({ client, name: TableName }: Table, now: number): Promise<{ first: number | undefined; overdue: Poke[] }> {
  let first: string | undefined;
  const overdue: Entry[] = [];
  let after: ScanCommandOutput['LastEvaluatedKey'];
  do {
    const page = await persist(() => client.send(new ScanCommand({
      TableName, IndexName: 'due', FilterExpression: 'begins_with(gk, :due)', ExpressionAttributeValues: marshall({ ':due': 'DUE#' }),
      ...(after ? { ExclusiveStartKey: after } : {}),
    })));
    for (const item of page.Items ?? []) {
      const entry = unmarshall(item) as Entry;
      if (first === undefined || entry.gs < first) first = entry.gs;
      if (instantIn(entry.gs) <= now) overdue.push(entry);
    }
    after = page.LastEvaluatedKey;
  } while (after);
  overdue.sort((a, b) => (a.gs < b.gs ? -1 : 1));
  return { first: first === undefined ? undefined : instantIn(first), overdue: overdue.map(({ gk, pk, sk }) => ({ kind: gk.split('#')[1] as DueKind, key: { pk, sk } })) };
}
