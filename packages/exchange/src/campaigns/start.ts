import { poke } from '../due/queue.ts';
import type { Exchange } from '../exchange.ts';
import { textOf } from '../store/campaignTexts.ts';
import { chunkRows, deleteChunks, type Numbers, putAll } from '../store/chunks.ts';
import { headRow, putDraft, startDraft, sweepDraft } from '../store/heads.ts';
import { campaignKey, type Key, smsKey } from '../store/keys.ts';
import { laneRows } from '../store/lanes.ts';
import { charge, ledgerRow, note, type Purse } from '../store/ledger.ts';
import type { SystemRow } from '../store/systems.ts';
import type { Committed, Put, Write } from '../store/table.ts';
import { nextId } from '../time/ids.ts';
import { monthOf } from '../time/israel.ts';
import type { CampaignKind, Head, Source } from './campaign.ts';
import { newCampaignId, movementName } from './name.ts';
import { ways } from './ways.ts';
import { lanesFor } from './pace.ts';

/** A campaign to be started. Money is in thousandths of a unit. */
export interface NewCampaign {
  kind: CampaignKind;
  row: Pick<SystemRow, 'did' | 'reseller' | 'logDays'>;
  /** The caller's address. */
  by: string;
  /** The caller ID or sender shown; with `random` it is asked of the carrier for the campaign's first number. */
  from: string | { random: (campaign: string) => Promise<string> };
  text?: string;
  flash?: boolean;
  seconds?: number;
  /** Of a campaign that speaks: how, and whom it tells what. */
  speaks?: Pick<Head, 'speech' | 'hooks' | 'mail' | 'leftOut'>;
  price: number;
  most: number;
  /** Who is reached: numbers, or a stored list of about so many that is read later. */
  who: Numbers | { source: Source; total: number };
  /** Writes that belong to the start, by the campaign's id. */
  more?: (campaign: string, at: number) => Write[];
}

/** How the caller commits: the witness, the other writes (the first of them takes the money), and the head the answer is made of. */
export type Commit = (head: Head, witness: Put, others: Write[]) => Promise<Committed>;

/** One try at starting a campaign: money, ledger, rows and due work in one transaction; what is many rows is written before it, known to nobody. */
export async function startCampaign(exchange: Exchange, wanted: NewCampaign, purse: Purse, now: number, commit: Commit): Promise<Committed> {
  const { table, queue, log, config } = exchange;
  const { row, kind, who } = wanted;
  const id = nextId(now);
  const campaign = newCampaignId(kind, row, id);
  const ttl = row.logDays === undefined ? undefined : Math.ceil(id / 1000) + row.logDays * 86_400;
  const chunks = 'to' in who ? chunkRows(campaign, who, 0, ttl) : [];
  const total = 'to' in who ? who.to.length : who.total;
  const text = textOf(campaign, wanted.text, ttl);
  const random = typeof wanted.from !== 'string';
  const head: Head = {
    ...campaignKey(campaign), v: 1, campaign, system: row.did, kind, state: chunks.length > 0 ? 'running' : 'expanding', id, by: wanted.by,
    from: typeof wanted.from === 'string' ? wanted.from : await wanted.from.random(campaign), ...(random ? { random: true as const } : {}),
    ...text.head, ...(wanted.flash ? { flash: true } : {}), ...(wanted.seconds === undefined ? {} : { seconds: wanted.seconds }), ...wanted.speaks,
    purse, price: wanted.price, most: wanted.most, reserved: wanted.price * total, spent: 0, total, chunks: chunks.length,
    lanes: lanesFor(chunks.length, config.pace[ways[kind].pace].system), done: 0, fail: 0, unknown: 0, left: 0,
    ...('source' in who ? { source: who.source } : {}), ...(ttl === undefined ? {} : { ttl }),
  };
  const lanes = laneRows(head, now);
  const long = chunks.length > 1;
  if (long) {
    if (!(await putDraft(table, head))) return { done: false, lost: [true], found: [] };
    await putAll(table, chunks);
  }
  const [witness, ...known] = bookings(head);
  const { daily } = config.ceilings;
  const taken = head.reserved === 0 ? note(row.did, purse) : charge(row.did, purse, head.reserved, now, daily);
  const rows = [...(long ? [startDraft(head)] : [headRow(head), ...chunks]), ...lanes, ...(text.row ? [text.row] : []), ...known, ...(wanted.more?.(campaign, id) ?? [])];
  const outcome = await commit(head, witness, [taken, ...rows]);
  if (outcome.done) await poke(queue, log, [...(lanes.length ? lanes.map(({ put }) => put) : [head])].map(({ pk, sk }: Key) => ({ kind: 'campaign', key: { pk, sk } })));
  else if (long) {
    await deleteChunks(table, campaign, chunks.length);
    await sweepDraft(table, campaign);
  }
  return outcome;
}

/**
 * How a campaign stands in the books: its movement, and for texts a place in the log, which is the movement's own row unless
 * logs are kept for some days only.
 */
function bookings({ system, campaign, kind, id, purse, reserved, by, ttl }: Head): [Put, ...Put[]] {
  const movement = { id, purse, amount: -reserved, description: movementName('Start', campaign), who: by, campaign };
  const pointer = { ...smsKey(system, monthOf(id), id, 0), v: 1, pointer: true, system, id, part: 0, campaign };
  if (kind !== 'sms') return [ledgerRow(system, movement)];
  if (ttl === undefined) return [{ put: { ...pointer, ...movement } }];
  return [{ put: { ...pointer, apart: true, ttl } }, ledgerRow(system, movement)];
}
