import { callerNumber } from '../numbers/israel.ts';
import { codes, error } from '../refusal.ts';
import type { Known } from '../store/sending.ts';

/** A caller ID as a parameter names it: local digits, or as it was written when it is no number. */
export const callerAsked = (written: string): string => callerNumber(written) ?? written;

/**
 * A caller ID that a system may show: its main number, a secondary one, one approved for it that has not expired, or for a
 * text a sender in letters that support enabled. Anything else is refused (code 120), naming the parameter.
 */
export function needCaller(parameter: string, caller: string, { system, callers }: Known, now: number, textSenders: string[] = []): string {
  const known = callers.get(caller);
  if (known?.owner === system.did || (known?.expires ?? 0) > now || textSenders.includes(caller)) return caller;
  throw error(`Parameter ${parameter} is not a caller ID of this system: ${caller.slice(0, 40)}.`, codes.callerId);
}
