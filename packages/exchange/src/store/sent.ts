import type { Head } from '../campaigns/campaign.ts';
import { type CallRow, isCallId } from '../calls/call.ts';
import { campaignTime, movementName } from '../campaigns/name.ts';
import { monthsBack } from '../time/israel.ts';
import { readKept } from './campaignRows.ts';
import { readCall } from './calls.ts';
import { ledgerPk, smsPk, smsShards } from './keys.ts';
import { newestFirst } from './merge.ts';
import { isPointer, type LogRow, type SmsRow } from './sms.ts';
import type { Item, Table } from './table.ts';

/** What a system did: a row of a small message, or a campaign whose recipients are in rows of its own. */
export type Sent = { row: SmsRow } | { head: Head };
/** The same, and a bridged call or a fax. */
export type SentOrCalled = Sent | { call: CallRow };

export interface Wanted {
  /** As far back as this instant, in milliseconds. */
  since: number;
  now: number;
  pageSize: number;
  /** Only what has a lower id. */
  before?: number | undefined;
  /** With the campaigns that are no SMS, which are found by their ledger rows. */
  calls?: boolean;
}

/** What a system sent and whom it called, newest first, as `sentBy` has it, with campaigns of every kind. */
export async function* sentOrCalled(table: Table, system: string, wanted: Omit<Wanted, 'calls'>): AsyncGenerator<SentOrCalled> {
  yield* walk(table, system, { ...wanted, calls: true }, true) as AsyncGenerator<SentOrCalled>;
}

/** What a system sent, newest first, as far back as the system goes and its logs are kept; pages are read only as far as it is asked for. */
export async function* sentBy(table: Table, system: string, wanted: Wanted): AsyncGenerator<Sent> {
  yield* walk(table, system, wanted, false) as AsyncGenerator<Sent>;
}

async function* walk(table: Table, system: string, { since, now, pageSize, before, calls = false }: Wanted, singles: boolean): AsyncGenerator<SentOrCalled> {
  const from = before === undefined ? undefined : String(before).padStart(13, '0');
  for (const month of monthsBack(before ?? now, since)) {
    const logs = Array.from({ length: smsShards }, (_, shard) => smsPk(system, month, shard));
    const ledger = ledgerPk(system, month);
    for await (const item of newestFirst(table, calls ? [ledger, ...logs] : logs, pageSize, from)) {
      if (item.ttl * 1000 <= now) continue;
      const single = singles && item.pk === ledger ? singleCall(item) : undefined;
      const call = single === undefined ? undefined : await readCall(table, single);
      if (call?.system === system && (call.ttl ?? Infinity) * 1000 > now) yield { call };
      const campaign = item.pk === ledger ? callsCampaign(item) : isPointer(item as Item & LogRow) ? (item.campaign as string) : undefined;
      if (campaign !== undefined) {
        const head = await readKept(table, campaign, now);
        if (head?.system === system) yield { head };
      } else if (item.pk !== ledger) yield { row: item as Item & SmsRow };
    }
  }
}

/** The bridged call or the fax that a ledger row begins, if it begins one. */
const singleCall = ({ campaign, description }: Item): string | undefined => (isCallId(campaign ?? '') && description === movementName('Start', campaign) ? campaign : undefined);

/** The campaign of calls that a ledger row begins, if it begins one. */
const callsCampaign = ({ id, campaign, description }: Item): string | undefined =>
  (campaign?.startsWith('YA-') && description === movementName('Start', campaign) && campaignTime(campaign) === id ? campaign : undefined);
