import { ScanCommand, type ScanCommandOutput } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { RunningExchange } from '@merkazia/local/start';
import { expect } from 'vitest';

/** The invariant of money: every balance is the sum of its movements and not below zero, for every system there is. */
export async function assertMoney({ exchange }: RunningExchange): Promise<void> {
  const sums = new Map<string, number>();
  const balances = new Map<string, number>();
  const add = (key: string, amount: number) => sums.set(key, (sums.get(key) ?? 0) + amount);
  for (const row of await everyRow(exchange)) {
    const [, system] = /^S#([^#]+)/.exec(row.pk) ?? [];
    if (row.sk.startsWith('BAL#')) balances.set(`${system} ${row.sk.slice(4)}`, row.amount);
    else if (row.pk.includes('#LED#')) add(`${system} ${row.purse}`, row.amount);
    else if (row.pk.includes('#SMS#') && row.part === 0 && !row.apart) add(`${system} ${row.purse}`, -row.charge);
  }
  for (const [key, balance] of balances) {
    expect(balance, `the balance ${key} is the sum of its movements`).toBe(sums.get(key) ?? 0);
    expect(balance, `the balance ${key} is not below zero`).toBeGreaterThanOrEqual(0);
  }
}

/** Every row of the table. */
export async function everyRow(exchange: RunningExchange['exchange']): Promise<Record<string, any>[]> {
  const rows = [];
  let after: ScanCommandOutput['LastEvaluatedKey'];
  do {
    const page: ScanCommandOutput = await exchange.table.client.send(new ScanCommand({ TableName: exchange.table.name, ConsistentRead: true, ...(after ? { ExclusiveStartKey: after } : {}) }));
    rows.push(...(page.Items ?? []).map((item) => unmarshall(item)));
    after = page.LastEvaluatedKey;
  } while (after);
  return rows;
}

/** A row as text, its attributes in the order of their names: the same row is the same text. */
export const rowText = (row: object): string =>
  JSON.stringify(row, (_, value) => (value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value));
