import type { CampaignKind, CampaignState, Head } from '../campaigns/campaign.ts';
import { campaignTime } from '../campaigns/name.ts';
import { smsMeaning } from '../campaigns/words.ts';
import { deliveryReport, stopped } from '../sms/status.ts';
import { monthOf } from '../time/israel.ts';
import { smsKey } from './keys.ts';
import type { Purse } from './ledger.ts';
import { sentBy } from './sent.ts';
import { isPointer, type LogRow, type SmsRow } from './sms.ts';
import type { Item, Table, Update } from './table.ts';

/** A campaign as a whole, over all its rows. The counts of one that runs are those of its lanes that are through. */
export interface Campaign {
  campaign: string;
  kind: CampaignKind;
  state: Exclude<CampaignState, 'draft'>;
  id: number;
  from: string;
  by: string;
  recipients: number;
  waiting: number;
  stopped: number;
  done: number;
  fail: number;
  charge: number;
  purse: Purse;
}

/** Due, and no worker ever took it up: nothing of it can have reached the carrier. */
export const isWaiting = (row: SmsRow & { gk?: string; worker?: string }): boolean => row.worker === undefined && (row.gk?.startsWith('DUE#') ?? false);

/** The campaigns of a system, newest first; with `before`, those of lower ids. */
export async function* campaignsOf(table: Table, system: string, since: number, now: number, limit: number, before: number | undefined): AsyncGenerator<Campaign> {
  let open: Campaign | undefined;
  for await (const sent of sentBy(table, system, { since, now, pageSize: Math.min(limit, 100), before, calls: true })) {
    if (open && ('head' in sent || open.id !== sent.row.id)) {
      yield over(open);
      open = undefined;
    }
    if ('head' in sent) yield ofHead(sent.head);
    else add((open ??= ofRow(sent.row)), sent.row);
  }
  if (open) yield over(open);
}

const ofRow = ({ campaign, id, from, by, charge, purse }: SmsRow): Campaign =>
  ({ campaign, kind: 'sms', state: 'ended', id, from, by, recipients: 0, waiting: 0, stopped: 0, done: 0, fail: 0, charge, purse });

function add(campaign: Campaign, row: SmsRow): void {
  campaign.recipients += row.to.length;
  if (isWaiting(row)) campaign.waiting += row.to.length;
  for (const i of row.to.keys()) {
    const word = deliveryReport(row.taken?.[i], row.reports[i]);
    const status = word === null ? undefined : smsMeaning(word).status;
    if (status === 'stopped') campaign.stopped++;
    if (status === 'delivered') campaign.done++;
    if (status === 'failed') campaign.fail++;
  }
}

const over = (campaign: Campaign): Campaign => ({ ...campaign, state: campaign.waiting > 0 ? 'running' : campaign.stopped > 0 ? 'stopped' : 'ended' });

function ofHead({ campaign, kind, state, id, random, from, by, total, done, fail, unknown, left, reserved, purse }: Head): Campaign {
  const waiting = state === 'ended' || state === 'stopped' ? 0 : Math.max(0, total - done - fail - unknown - left);
  return { campaign, kind, state: state as Campaign['state'], id, from: random ? 'RAND' : from, by, recipients: total, waiting, stopped: left, done, fail, charge: reserved, purse };
}

/** The rows of one small message of a system; none when it has no such message. */
export async function campaignRows(table: Table, system: string, campaign: string): Promise<(SmsRow & { gk?: string })[]> {
  const id = campaignTime(campaign);
  if (id === undefined) return [];
  const first = smsKey(system, monthOf(id), id, 0);
  const rows: (Item & LogRow)[] = [];
  for (let after; ;) {
    const page = await table.query({ pk: first.pk, prefix: first.sk.slice(0, 14), after });
    rows.push(...(page.items as (Item & LogRow)[]));
    if (!(after = page.next)) break;
  }
  return rows.filter((row): row is Item & SmsRow => !isPointer(row) && row.campaign === campaign);
}

/** Takes a waiting row out of the work; lost when a worker was quicker. */
export const stopRow = (row: SmsRow, now: number): Update => ({
  update: { pk: row.pk, sk: row.sk }, set: 'SET taken = :taken, takenAt = :now REMOVE gk, gs',
  if: 'begins_with(gk, :due) AND attribute_not_exists(worker)',
  values: { ':taken': row.to.map(() => stopped), ':now': now, ':due': 'DUE#' },
});
