import { monthOf } from '../time/israel.ts';
import { smsKey } from './keys.ts';
import type { Purse } from './ledger.ts';
import { smsLog, type SmsRow } from './sms.ts';
import type { Item, Table, Update } from './table.ts';

/** What the log tells of a recipient who was stopped. */
export const stopped = 'STOPPED';

/** A message as a whole, over all its rows. */
export interface Campaign {
  campaign: string;
  id: number;
  from: string;
  by: string;
  recipients: number;
  waiting: number;
  stopped: number;
  charge: number;
  purse: Purse;
}

/** Due, and no worker ever took it up: nothing of it can have reached the carrier. */
export const isWaiting = (row: SmsRow & { gk?: string; worker?: string }): boolean => row.worker === undefined && (row.gk?.startsWith('DUE#') ?? false);

/** The campaigns of a system, newest first; with `before`, those of lower ids. */
export async function* campaignsOf(table: Table, system: string, since: number, now: number, limit: number, before: number | undefined): AsyncGenerator<Campaign> {
  let open: Campaign | undefined;
  for await (const row of smsLog(table, system, since, now, Math.min(limit, 100), before)) {
    if (open?.id !== row.id) {
      if (open) yield open;
      open = { campaign: row.campaign, id: row.id, from: row.from, by: row.by, recipients: 0, waiting: 0, stopped: 0, charge: row.charge, purse: row.purse };
    }
    open.recipients += row.to.length;
    if (isWaiting(row)) open.waiting += row.to.length;
    open.stopped += row.taken?.filter((status) => status === stopped).length ?? 0;
  }
  if (open) yield open;
}

/** The rows of one campaign of a system; none when it has no such campaign. */
export async function campaignRows(table: Table, system: string, campaign: string): Promise<SmsRow[]> {
  const id = Number(/-(\d{13})$/.exec(campaign)?.[1] ?? Number.NaN);
  if (Number.isNaN(id)) return [];
  const first = smsKey(system, monthOf(id), id, 0);
  const { items } = await table.query({ pk: first.pk, prefix: first.sk.slice(0, 14) });
  return (items as (Item & SmsRow)[]).filter((row) => row.campaign === campaign);
}

/** Takes a waiting row out of the work; lost when a worker was quicker. */
export const stopRow = (row: SmsRow): Update => ({
  update: { pk: row.pk, sk: row.sk }, set: 'SET taken = :taken REMOVE gk, gs',
  if: 'begins_with(gk, :due) AND attribute_not_exists(worker)',
  values: { ':taken': row.to.map(() => stopped), ':due': 'DUE#' },
});
