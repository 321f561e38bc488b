import { ScanCommand, type ScanCommandOutput } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Head } from '@merkazia/exchange/campaigns/campaign';
import { movementOf } from '@merkazia/exchange/store/ledger';
import type { Item } from '@merkazia/exchange/store/table';
import type { RunningExchange } from '@merkazia/local/start';
import { expect } from 'vitest';

/**
 * The invariants of money, for every system there is: every balance is the sum of its movements and not below zero; what a
 * campaign holds is never less than what it spent, and when it is over nothing is held.
 */
export async function assertMoney({ exchange }: RunningExchange): Promise<void> {
  const sums = new Map<string, number>();
  const balances = new Map<string, number>();
  for (const row of (await everyRow(exchange)) as Item[]) {
    const [, system] = /^S#([^#]+)/.exec(row.pk) ?? [];
    if (row.sk.startsWith('BAL#')) balances.set(`${system} ${row.sk.slice(4)}`, row.amount);
    else if (row.pk.startsWith('C#') && row.sk === 'HEAD') assertCampaign(row as Item & Head);
    else if (row.pk.includes('#LED#') || row.pk.includes('#SMS#')) {
      const movement = movementOf(row);
      if (movement) sums.set(`${system} ${movement.purse}`, (sums.get(`${system} ${movement.purse}`) ?? 0) + movement.amount);
    }
  }
  for (const [key, balance] of balances) {
    expect(balance, `the balance ${key} is the sum of its movements`).toBe(sums.get(key) ?? 0);
    expect(balance, `the balance ${key} is not below zero`).toBeGreaterThanOrEqual(0);
  }
}

function assertCampaign({ campaign, state, reserved, spent, total, done, fail, unknown, left }: Head): void {
  expect(spent, `${campaign} spent nothing below zero`).toBeGreaterThanOrEqual(0);
  expect(reserved - spent, `${campaign} holds nothing below zero`).toBeGreaterThanOrEqual(0);
  if (state !== 'ended' && state !== 'stopped') return;
  expect(reserved, `${campaign} is over and holds nothing`).toBe(spent);
  expect(done + fail + unknown + left, `${campaign} tells of each of its numbers`).toBe(total);
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
