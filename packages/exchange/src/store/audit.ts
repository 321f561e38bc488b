import { monthOf } from '../time/israel.ts';
import { auditKey, auditPk } from './keys.ts';
import type { Item, Table } from './table.ts';

/** One act of an operator. */
export interface Act {
  /** Milliseconds. */
  at: number;
  request: string;
  who: string;
  command: string;
  parameters: Record<string, unknown>;
  /** `begun` until it ended. */
  outcome: string;
}

/** Writes an act down before it is done. */
export async function beginAct(table: Table, act: Omit<Act, 'outcome'>): Promise<void> {
  await table.writeAll([{ put: { ...auditKey(monthOf(act.at), act.at, act.request), ...act, outcome: 'begun' } }]);
}

/** Writes down how an act ended. */
export async function endAct(table: Table, { at, request }: Pick<Act, 'at' | 'request'>, outcome: string): Promise<void> {
  await table.write({ update: auditKey(monthOf(at), at, request), set: 'SET outcome = :outcome', values: { ':outcome': outcome } });
}

/** The acts of a month, newest first; `next` is where the next page begins. */
export async function actsOf(table: Table, month: string, limit: number, after: string | undefined): Promise<{ acts: (Act & { id: string })[]; next: string | null }> {
  const pk = auditPk(month);
  const page = await table.query({ pk, newestFirst: true, limit, after: after === undefined ? undefined : { pk, sk: after } });
  return { acts: page.items.map((item) => ({ ...(item as Item & Act), id: item.sk })), next: page.next?.sk ?? null };
}
