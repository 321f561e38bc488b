import { ScanCommand, type ScanCommandOutput } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { jobKey, type Key } from './keys.ts';
import type { Table } from './table.ts';

/** The instant up to which a job has done its work, in milliseconds; undefined before its first run. */
export const progressOf = async (table: Table, name: string): Promise<number | undefined> => (await table.get(jobKey(name)))?.through;

export async function keepProgress(table: Table, name: string, through: number): Promise<void> {
  await table.writeAll([{ put: { ...jobKey(name), through } }]);
}

/**
 * Deletes the rows whose `ttl` has passed, and answers how many. It reads the whole table: only for a database that does not
 * do this by itself. A row that is given more time meanwhile stays.
 */
export async function deleteExpired(table: Table, now: number): Promise<number> {
  const seconds = Math.floor(now / 1000);
  const values = { ':now': seconds };
  const names = { '#ttl': 'ttl' };
  let deleted = 0;
  let after: ScanCommandOutput['LastEvaluatedKey'];
  do {
    const page: ScanCommandOutput = await table.client.send(new ScanCommand({
      TableName: table.name, ProjectionExpression: 'pk, sk', FilterExpression: '#ttl < :now', ExpressionAttributeNames: names,
      ExpressionAttributeValues: marshall(values), ...(after ? { ExclusiveStartKey: after } : {}),
    }));
    for (const item of page.Items ?? []) {
      const { pk, sk } = unmarshall(item) as Key;
      if ((await table.write({ delete: { pk, sk }, if: '#ttl < :now', names, values })).done) deleted++;
    }
    after = page.LastEvaluatedKey;
  } while (after);
  return deleted;
}
