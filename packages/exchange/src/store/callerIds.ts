import { firstLook } from '../warnings/schedule.ts';
import { callerIdKey, due } from './keys.ts';
import type { Put } from './table.ts';

/** The row that lets a system show a number until an instant (milliseconds); it is due when its owner is to be warned of that. Put again, it lasts from then on. */
export const callerIdRow = (system: string, number: string, expires: number): Put => {
  const key = callerIdKey(system, number);
  return { put: { ...key, number, expires, ...due('callerId', firstLook(expires), key) } };
};
