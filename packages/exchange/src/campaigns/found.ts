import { givenBack } from '../store/unknown.ts';
import { campaignRows } from '../store/campaigns.ts';
import { chunksOf, readKept, type Recipient } from '../store/campaignRows.ts';
import { campaignText } from '../store/campaignTexts.ts';
import type { SmsRow } from '../store/sms.ts';
import type { Table } from '../store/table.ts';
import { stopped } from '../sms/status.ts';
import type { CampaignKind, StopReason } from './campaign.ts';

/** A campaign as its report needs it, however it is stored. Money is in thousandths of a unit, moments in milliseconds. */
export interface Found {
  campaign: string;
  kind: CampaignKind;
  from: string;
  text: string;
  created: number;
  status: 'running' | 'ended' | 'stopped';
  reason: StopReason | undefined;
  ended: number | undefined;
  /** What one recipient costs, and at most. */
  price: number;
  most: number;
  /** How many there are; an estimate while its list is read. */
  expected: number;
  recipients: AsyncIterable<(Recipient & { refunded?: boolean })[]>;
}

/** A campaign of a system by its id; undefined when the system has none of that id. */
export async function findCampaign(table: Table, system: string, campaign: string, now: number): Promise<Found | undefined> {
  const head = await readKept(table, campaign, now);
  if (head) {
    if (head.system !== system) return undefined;
    const over = head.state === 'ended' || head.state === 'stopped';
    return {
      campaign, kind: head.kind, from: head.random ? 'RAND' : head.from, text: await campaignText(table, head), created: head.id, price: head.price, most: head.most, expected: head.total,
      status: !over ? 'running' : head.reason || head.state === 'stopped' ? 'stopped' : 'ended', reason: head.reason, ended: over ? head.ended : undefined,
      recipients: chunksOf(table, head),
    };
  }
  const rows = (await campaignRows(table, system, campaign)).filter(({ ttl }) => !(ttl !== undefined && ttl * 1000 <= now));
  return rows.length > 0 ? ofRows(rows) : undefined;
}

/** A message of few recipients, whose rows are all there is of it. */
function ofRows(rows: (SmsRow & { gk?: string })[]): Found {
  const { campaign, from, text, id, cost } = rows[0]!;
  const running = rows.some(({ gk }) => gk?.startsWith('DUE#'));
  const anyStopped = rows.some(({ taken }) => taken?.includes(stopped));
  return {
    campaign, kind: 'sms', from, text, created: id, price: cost, most: cost, expected: 0,
    status: running ? 'running' : anyStopped ? 'stopped' : 'ended', reason: anyStopped && !running ? 'operator' : undefined,
    ended: running ? undefined : Math.max(...rows.map((row) => row.takenAt ?? row.id)),
    recipients: pieces(rows),
  };
}

async function* pieces(rows: SmsRow[]): AsyncGenerator<(Recipient & { refunded: boolean })[]> {
  for (const row of rows) {
    yield row.to.map((to, place) => {
      const taken = row.taken?.[place];
      const report = row.reports[place];
      const asked = (row.taken || report) && taken !== stopped;
      return {
        to, chunk: row.part, place, at: asked ? row.takenAt ?? row.id : undefined, taken, refunded: taken === givenBack,
        report: report && { word: report.status, at: report.at },
      };
    });
  }
}
