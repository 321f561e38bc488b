let last = 0;

/** An id that is a time: milliseconds, never twice from this process. Another process may take the same; the row's condition decides. */
export function nextId(now: number): number {
  last = now > last || now < last - 60_000 ? now : last + 1;
  return last;
}
