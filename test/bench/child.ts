import { setTimeout as sleep } from 'node:timers/promises';
import type { CallRecord } from './record.ts';
import type { Seam } from './seam.ts';

/** What a server under test tells when it is ready. */
export interface Ready { url: string; token: string }

/** What its process did since it was asked to begin: microseconds of processor time, and calls by operation. */
export interface Spent { cpu: number; calls: Record<string, number> }

/** What may be asked of it. */
export interface Questions {
  begin(): void;
  /** Waits until so many single-row updates were made: every message's claim, settlement and report. */
  end(updates: number): Promise<Spent>;
  inspect(): void;
  inspected(): CallRecord[];
  /** Waits until so many rows were deleted: the lanes of campaigns, last of all. */
  gone(rows: number): Promise<void>;
}

/** Answers the questions of the process that started this one; ends with it. */
export function answering<Q extends { [Question in keyof Q]: (given: never) => unknown }>(ready: Ready, questions: Q): void {
  process.on('message', async ({ id, question, given }: { id: number; question: keyof Q; given: never }) => {
    process.send!({ id, answer: await questions[question](given) });
  });
  process.on('disconnect', () => process.exit());
  process.send!({ ready });
}

/** Answers what a server did, by the counts of its calls. */
export function serve(ready: Ready, counter: Seam): void {
  let before = process.cpuUsage();
  answering<Questions>(ready, {
    begin() {
      counter.reset();
      before = process.cpuUsage();
    },
    async end(updates) {
      while ((counter.counts().UpdateItem ?? 0) < updates) await sleep(2);
      const { user, system } = process.cpuUsage(before);
      return { cpu: user + system, calls: counter.counts() };
    },
    inspect: counter.inspect,
    inspected: counter.inspected,
    async gone(rows) {
      while ((counter.counts().DeleteItem ?? 0) < rows) await sleep(2);
    },
  });
}
