import { appendFileSync, closeSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import { problem, reason } from './problem.ts';

/** What happened, in its order, kept for the next start. */
export interface Journal<E> {
  /** What was written before we started. */
  past: E[];
  /** Returns once the operating system has the entry: whatever ends us, it stays. */
  append(entry: E): void;
  clear(): void;
  close(): void;
}

/** Opens a journal, one line of JSON an entry; a last line that was cut off was never answered for and is dropped. */
export function openJournal<E>(file: string | undefined, what: string): Journal<E> {
  if (file === undefined) return { past: [], append: () => {}, clear: () => {}, close: () => {} };
  const handle = guarded(file, what, () => openSync(file, 'a+', 0o600));
  const bytes = guarded(file, what, () => readFileSync(file));
  const whole = bytes.lastIndexOf(10) + 1;
  if (whole < bytes.length) ftruncateSync(handle, whole);
  return {
    past: guarded(file, what, () => bytes.toString('utf8', 0, whole).split('\n').filter(Boolean).map((line) => JSON.parse(line) as E)),
    append: (entry) => guarded(file, what, () => appendFileSync(handle, `${JSON.stringify(entry)}\n`)),
    clear: () => ftruncateSync(handle, 0),
    close: () => closeSync(handle),
  };
}

function guarded<T>(file: string, what: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw problem(`${what} ${file} cannot be kept: ${reason(error)}.`, error);
  }
}
