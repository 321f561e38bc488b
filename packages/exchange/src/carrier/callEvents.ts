import type { CallOutcome } from './carrier.ts';

/** What carriers report of bridged calls and of faxes. Each `at`, and each other instant, is in ISO 8601. */

/** A leg of a bridged call was answered: 1 is the number that is called first. `bridge.ended` says it again; without this it is not prolonged. */
export interface BridgeAnswered { type: 'bridge.answered'; key: string; leg: 1 | 2; at: string }

/**
 * A bridged call is over, or could not be placed after all. `outcome` is the first leg's, which was dialled at `dialledAt`,
 * answered at `answeredAt`, and over at `at`; the second leg's stand beside it, where there was one: how it ended, and when it
 * was answered and over.
 */
export interface BridgeEnded {
  type: 'bridge.ended';
  key: string;
  outcome: CallOutcome;
  dialledAt: string;
  answeredAt?: string;
  secondOutcome?: CallOutcome;
  bridgedAt?: string;
  bridgedUntil?: string;
  at: string;
}

/** The recording of a bridged call can be fetched. */
export interface BridgeRecorded { type: 'bridge.recorded'; key: string; at: string }

/** A fax was answered: its transfer begins. `fax.ended` says it again; without this it is not prolonged. */
export interface FaxAnswered { type: 'fax.answered'; key: string; at: string }

/** A fax is over, or could not be placed after all. Of one that was answered `status` is SUCCESS, or what the fax engine says went wrong. */
export interface FaxEnded { type: 'fax.ended'; key: string; outcome: CallOutcome; answeredAt?: string; status?: string; at: string }
