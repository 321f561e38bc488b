import { deadRows } from './due.ts';
import { ofCarrierKey, type SmsRow } from './sms.ts';
import type { Item, Table, Update } from './table.ts';

/** What an operator writes down of a message that failed; its price was given back. A carrier never answers so at once. */
export const givenBack = 'UNDELIV';

/** Whether the carrier was asked for a recipient, gave no word, and no report came either. */
export const isUnknown = (row: SmsRow, recipient: number): boolean =>
  row.dead !== undefined && (row.taken?.[recipient] ?? null) === null && row.reports[recipient] === undefined;

/** The recipients of given-up messages whose fate is unknown. */
export async function* unknownCalls(table: Table): AsyncGenerator<{ row: SmsRow; recipient: number }> {
  for await (const item of deadRows(table, 'sms')) {
    const row = item as Item & SmsRow;
    for (const recipient of row.to.keys()) if (isUnknown(row, recipient)) yield { row, recipient };
  }
}

/** The message that a carrier's key names. */
export async function callOf(table: Table, carrierKey: string): Promise<{ row: SmsRow; recipient: number } | undefined> {
  const meant = ofCarrierKey(carrierKey);
  const row = meant && (await table.get(meant.key));
  return row && meant && meant.recipient < row.to.length ? { row: row as Item & SmsRow, recipient: meant.recipient } : undefined;
}

/** Writes down what became of a recipient; the last one takes the row out of what was given up. Lost when it is known meanwhile, or another one of the row was settled. */
export function settleCall(row: SmsRow, recipient: number, status: string): Update {
  const taken = row.to.map((_, i) => (i === recipient ? status : row.taken?.[i] ?? null));
  const left = row.to.some((_, i) => i !== recipient && isUnknown(row, i));
  return {
    update: { pk: row.pk, sk: row.sk }, set: `SET taken = :taken${left ? '' : ' REMOVE gk, gs, #dead'}`,
    if: `attribute_exists(#dead) AND ${row.taken ? 'taken = :before' : 'attribute_not_exists(taken)'} AND attribute_not_exists(reports.#i)`,
    names: { '#dead': 'dead', '#i': String(recipient) }, values: { ':taken': taken, ...(row.taken ? { ':before': row.taken } : {}) },
  };
}
