import type { AdminCommand, AdminParams, AdminResult } from '@merkazia/contract/admin';
import type { Exchange } from '../exchange.ts';
import { error } from '../refusal.ts';
import type { Check, Committed, Put, Write } from '../store/table.ts';

/** One run of an operators' command. */
export interface AdminCall<C extends AdminCommand> {
  exchange: Exchange;
  given: AdminParams<C>;
  now: number;
  /** Changes rows, all or none, and keeps the answer for the Idempotency-Key in the same transaction. */
  commit(witness: Put, others: (Write | Check)[], answer: AdminResult<C>): Promise<Committed>;
}

/** An operators' command: from one call to its result. It declines by throwing a Refusal. */
export type AdminHandler<C extends AdminCommand> = (call: AdminCall<C>) => Promise<AdminResult<C>>;

export const noSystem = (did: string) => error(`There is no system ${did}.`);

/** Who stands in the ledger for what operators do. */
export const who = 'ADMIN';
