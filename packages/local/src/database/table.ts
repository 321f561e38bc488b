import { setTimeout as sleep } from 'node:timers/promises';
import { CreateTableCommand, DeleteTableCommand, DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { tableSchema } from '@merkazia/exchange/store/keys';
import { persist } from '@merkazia/exchange/store/retry';

/** Makes the table when it is not there; answers whether it had to. */
export async function ensureTable(client: DynamoDBClient, name: string): Promise<boolean> {
  if (await statusOf(client, name) === 'ACTIVE') return false;
  await persist(() => client.send(new CreateTableCommand(tableSchema(name)))).catch((error) => {
    if (error.name !== 'ResourceInUseException') throw error;
  });
  while (await statusOf(client, name) !== 'ACTIVE') await sleep(20);
  return true;
}

/** Deletes the table with all that is in it. */
export async function dropTable(client: DynamoDBClient, name: string): Promise<void> {
  await persist(() => client.send(new DeleteTableCommand({ TableName: name }))).catch((error) => {
    if (error.name !== 'ResourceNotFoundException') throw error;
  });
  while (await statusOf(client, name) !== undefined) await sleep(20);
}

async function statusOf(client: DynamoDBClient, name: string): Promise<string | undefined> {
  try {
    return (await persist(() => client.send(new DescribeTableCommand({ TableName: name })))).Table?.TableStatus;
  } catch (error: any) {
    if (error.name === 'ResourceNotFoundException') return undefined;
    throw error;
  }
}
