import type { BridgeEnded, FaxEnded } from '../carrier/callEvents.ts';
import type { CallOutcome } from '../carrier/carrier.ts';
import { outcomeRank } from '../campaigns/outcomes.ts';
import type { CallRow } from './call.ts';

/** How a bridged call ended, each moment in milliseconds. */
export interface BridgeEnd { outcome: CallOutcome; dialled: number; answered?: number; secondOutcome?: CallOutcome; bridged?: number; bridgedUntil?: number; at: number }
/** How a fax ended; `status` is the fax engine's word on one that was answered. */
export interface FaxEnd { outcome: CallOutcome; answered?: number; status?: string; at: number }

/** Beyond every instant: counted down from it, the earlier of two instants is the greater text. */
const beyond = 9_999_999_999_999;

/** An end as it is kept: of two the greater text stands, which is the surer outcome, then the earlier end, whatever the order in which they come. */
export const endText = (end: BridgeEnd | FaxEnd): string => `${outcomeRank(end.outcome)}|${String(beyond - end.at).padStart(13, '0')}|${JSON.stringify(end)}`;

export const readEnd = <E extends BridgeEnd | FaxEnd>(text: string): E => JSON.parse(text.split('|').slice(2).join('|')) as E;

export const isAnswered = (outcome: CallOutcome): boolean => outcome === 'answered' || outcome === 'voicemail';

const instant = (text: string | undefined) => (text === undefined ? undefined : Date.parse(text));
const known = <T extends object>(fields: T): T => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

export const bridgeEnd = ({ outcome, dialledAt, answeredAt, secondOutcome, bridgedAt, bridgedUntil, at }: BridgeEnded): BridgeEnd =>
  known({ outcome, dialled: Date.parse(dialledAt), answered: instant(answeredAt), secondOutcome, bridged: instant(bridgedAt), bridgedUntil: instant(bridgedUntil), at: Date.parse(at) } as BridgeEnd);

export const faxEnd = ({ outcome, answeredAt, status, at }: FaxEnded): FaxEnd => known({ outcome, answered: instant(answeredAt), status, at: Date.parse(at) } as FaxEnd);

const secondsBetween = (from: number, to: number): number => Math.max(0, Math.round((to - from) / 1000));

/**
 * How many seconds of a call are charged, by how it ended (CreateBridgeCall and SendFax of the source). A bridge: its first leg
 * from its dialling to its end, but for one to SIP, and its second from its answer to its end; nothing when the first was not
 * answered. A fax: from its answer to its end.
 */
export function chargedSeconds({ bridge }: Pick<CallRow, 'bridge'>, ended: string): number {
  const end = readEnd<BridgeEnd & FaxEnd>(ended);
  if (!isAnswered(end.outcome)) return 0;
  if (!bridge) return secondsBetween(end.answered!, end.at);
  const second = end.bridged === undefined ? 0 : secondsBetween(end.bridged, end.bridgedUntil!);
  return second + ('to' in bridge.first ? secondsBetween(end.dialled, end.at) : 0);
}

/** What a call that ended so costs beside its set-up, in thousandths of a unit: in proportion to its seconds, rounded once. */
export const priceOf = (row: Pick<CallRow, 'bridge' | 'minute'>, ended: string): number => Math.round((chargedSeconds(row, ended) * row.minute) / 60);
