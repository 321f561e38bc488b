import type { Log } from '../log.ts';
import type { DueKind, Key } from '../store/keys.ts';

/** A hint that a row is due; the row's own due attribute is the truth. */
export interface Poke { kind: DueKind; key: Key }

/** Carries hints to the workers: SQS on AWS, in-process locally. A lost, late or repeated hint does no harm. */
export interface Queue {
  /** Hands the hints on, after so many milliseconds (at once when it is none, at most `longestDelay`). */
  send(pokes: Poke[], delay?: number): Promise<void>;
}

/** Whose work a hint is for: `S#0773137770` of a row under `S#0773137770#SMS#202601#2`, `C#YA-…` of a campaign's. Nobody's work holds up another's. */
export const ownerOf = ({ key }: Poke): string => key.pk.split('#', 2).join('#');

/** What SQS can delay a message. */
export const longestDelay = 900_000;

/** Sends hints of rows that are safe in the table: one that is lost, or too far off to be sent, is left to the tick. */
export async function poke(queue: Queue, log: Log, pokes: Poke[], delay = 0): Promise<void> {
  if (delay > longestDelay) return;
  await queue.send(pokes, Math.max(0, delay)).catch((problem) => log({ level: 'warn', event: 'poke lost', problem: String(problem) }));
}
