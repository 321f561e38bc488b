import type { Head } from '../campaigns/campaign.ts';
import { campaignTime, movementName } from '../campaigns/name.ts';
import { monthsBack } from '../time/israel.ts';
import { readKept } from './campaignRows.ts';
import { ledgerPk, smsPk, smsShards } from './keys.ts';
import { newestFirst } from './merge.ts';
import { isPointer, type LogRow, type SmsRow } from './sms.ts';
import type { Item, Table } from './table.ts';

/** What a system did: a row of a small message, or a campaign whose recipients are in rows of its own. */
export type Sent = { row: SmsRow } | { head: Head };

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

/** What a system sent, newest first, as far back as the system goes and its logs are kept; pages are read only as far as it is asked for. */
export async function* sentBy(table: Table, system: string, { since, now, pageSize, before, calls = false }: Wanted): AsyncGenerator<Sent> {
  const from = before === undefined ? undefined : String(before).padStart(13, '0');
  for (const month of monthsBack(before ?? now, since)) {
    const logs = Array.from({ length: smsShards }, (_, shard) => smsPk(system, month, shard));
    const ledger = ledgerPk(system, month);
    for await (const item of newestFirst(table, calls ? [ledger, ...logs] : logs, pageSize, from)) {
      if (item.ttl * 1000 <= now) continue;
      const campaign = item.pk === ledger ? callsCampaign(item) : isPointer(item as Item & LogRow) ? (item.campaign as string) : undefined;
      if (campaign !== undefined) {
        const head = await readKept(table, campaign, now);
        if (head?.system === system) yield { head };
      } else if (item.pk !== ledger) yield { row: item as Item & SmsRow };
    }
  }
}

/** The campaign of calls that a ledger row begins, if it begins one. */
const callsCampaign = ({ id, campaign, description }: Item): string | undefined =>
  (campaign?.startsWith('YA-') && description === movementName('Start', campaign) && campaignTime(campaign) === id ? campaign : undefined);
