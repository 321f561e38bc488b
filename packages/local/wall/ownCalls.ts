import { act } from './ask.ts';
import { lasting } from './numbers.ts';
import { changed, now, type OwnCall, state } from './state.ts';

/** The call to a system in which a telephone is, as its caller or as the agent who took it. */
export const ownCallOf = (number: string): OwnCall | undefined =>
  [...state.ownCalls.values()].findLast(({ phone, agent }) => phone === number || agent === number);

/** How such a call stands, in a few words. */
export const joined = ({ since }: OwnCall): string => `In a call · ${lasting((now() - since) / 1000)}`;

/** Calls a system's number: to wait in a queue of it, or just to be there. */
export async function begin(phone: string, to: string, path: string | undefined): Promise<boolean> {
  const call = `wall-${crypto.randomUUID().slice(0, 12)}`;
  if (path !== undefined) return act('/simulator/queue', { to, path, event: 'join', call, phone });
  state.ownCalls.set(call, { call, phone, to, path, since: now() });
  changed();
  return true;
}

/** Hangs up: a queue is told how the call left it, and the system how long it was. */
export async function endOwn(number: string): Promise<void> {
  const own = ownCallOf(number);
  if (!own) return;
  const { call, phone, to, path, since, talkingSince } = own;
  if (path !== undefined && !(await act('/simulator/queue', { to, path, event: talkingSince === undefined ? 'abandon' : 'complete', call }))) return;
  await act('/simulator/incoming-calls', { to, from: phone, call, seconds: Math.max(1, Math.round((now() - since) / 1000)) });
  if (path === undefined) state.ownCalls.delete(call);
  changed();
}
