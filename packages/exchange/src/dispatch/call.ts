import { createHash } from 'node:crypto';
import type { Command, Given, Result } from '@merkazia/contract';
import type { CommandRow } from '@merkazia/contract/commands';
import type { Exchange } from '../exchange.ts';
import { error, type Refusal, transport } from '../refusal.ts';
import { claim as claimKey, finish, keeps, release, type Claim, type Kept } from '../store/idempotency.ts';
import type { SessionRow } from '../store/sessions.ts';
import type { Check, Committed, Put, Write } from '../store/table.ts';
import { answerText, refusalAnswer } from './answer.ts';
import { inFile } from './large.ts';
import { sealAnswer } from './sealed.ts';

type EachWithoutVersion<T> = T extends unknown ? Omit<T, 'yAfastVersion' | 'yALogsVersion' | 'yemotAPIVersion'> : never;

/** What a command gives to be answered; the dispatcher adds the version field of its family. */
export type Answer<C extends Command> = EachWithoutVersion<Result<C>>;

/** One run of a command: who asks, what with, and the way to change something. */
export interface Call<C extends Command> {
  exchange: Exchange;
  given: Given<C>;
  /** Absent in the commands that need none. */
  session: SessionRow;
  ip: string;
  token: string;
  now: number;
  requestId: string;
  /** What this act is known by: the same in every run under one Idempotency-Key, else this request's own. */
  act: string;
  /**
   * Changes rows, all or none, and keeps the answer for the caller's Idempotency-Key in the same transaction. The first
   * write puts the row by which the act is known.
   */
  commit(witness: Put, others: (Write | Check)[], answer: Answer<C>): Promise<Committed>;
}

/** What an Idempotency-Key means for this request: run under a claim (or without a key), or an answer that is kept. */
export type Run = { replay: Kept } | { claim: Claim | undefined };

/** Claims the request's Idempotency-Key, if it has one; `scope` names whose the key is within the system, if it is not the system's. */
export async function begin(exchange: Exchange, key: string | null, system: string, scope: string | undefined, command: string, params: object, owner: string): Promise<Run> {
  if (key === null) return { claim: undefined };
  if (!/^[\x20-\x7e]{1,255}$/.test(key)) throw error('Header Idempotency-Key must have 1 to 255 printable ASCII characters.');
  const { token: _, ...rest } = params as { token?: unknown };
  const hash = createHash('sha256').update(JSON.stringify([command, Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)), ...(scope === undefined ? [] : [scope])])).digest('base64url');
  const claim: Claim = { system, key, params: hash, owner, now: exchange.clock.now() };
  const claimed = await claimKey(exchange.table, claim);
  if (claimed.state === 'running') throw stillRunning();
  if (claimed.state === 'other parameters') throw transport(422, 'This Idempotency-Key was used with other parameters.');
  return claimed.state === 'finished' ? { replay: claimed.answer } : { claim };
}

/** The name of an act under a claim: whoever runs it again under the same key finds what the first run left. */
export const actOf = (claim: Claim | undefined, requestId: string): string =>
  (claim ? createHash('sha256').update(JSON.stringify(['act', claim.key, claim.params])).digest('base64url') : requestId);

const stillRunning = () => transport(409, 'The command with this Idempotency-Key still runs; ask again shortly.');

/** The ledger of one claim while its command runs: `commit` settles it with the command's own writes, `settle` alone. */
export function settlement(exchange: Exchange, row: CommandRow, claim: Claim | undefined, requestId: string) {
  let settled = claim === undefined;
  let tries = 0;
  let filed: { text: string; file: string } | undefined;

  /** What is to be kept of an answer. A file is there before the row names it; one that no row came to name is swept. */
  async function keep(text: string): Promise<Kept> {
    if (row.secret) return { text: sealAnswer(exchange, text) };
    if (Buffer.byteLength(text) <= exchange.config.limits.keptBytes) return { text };
    if (filed?.text !== text) filed = { text, file: await inFile(exchange, text) };
    return { file: filed.file };
  }

  return {
    /** The file that has an answer already, if one does. */
    fileOf: (text: string): string | undefined => (filed?.text === text ? filed.file : undefined),
    async commit(witness: Put, others: (Write | Check)[], answer: object): Promise<Committed> {
      const tx = `${requestId}.${tries++}`;
      const writes = claim ? [...others, finish(claim, await keep(answerText(row, answer)))] : others;
      const outcome = await exchange.table.transact({ ...witness, put: { ...witness.put, tx } }, writes);
      if (outcome.done) settled = true;
      else if (claim && outcome.lost.at(-1)) throw stillRunning();
      return outcome;
    },
    /** Keeps the answer of a command that had nothing to commit. */
    async settle(text: string): Promise<void> {
      if (settled) return;
      const answer = await keep(text);
      await exchange.table.write(finish(claim!, answer), (found) => keeps(found, answer));
    },
    /** After a refusal its answer is kept, as any other; after a fault nothing is, and the key is free. */
    async fail(refusal: Refusal | undefined): Promise<void> {
      if (settled) return;
      await exchange.table.write(refusal && refusal.http === 200 ? finish(claim!, { text: answerText(row, refusalAnswer(refusal)) }) : release(claim!));
    },
  };
}
