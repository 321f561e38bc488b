import type { TzintukEvent } from '@merkazia/exchange/carrier/carrier';
import { isListName } from '@merkazia/exchange/lists/tzintukEvents';
import { telephone } from './outcomes.ts';

const actions = { join: 'tzintuk.joined', leave: 'tzintuk.left', remove: 'tzintuk.removed', reset: 'tzintuk.reset' } as const;
type Action = keyof typeof actions;

/** A person calls a system's number, goes to the extension of a free tzintuk list and does something there; `target` is whom its administrator takes off. */
export interface Incoming { from: string; to: string; list: string; folder: string; action: Action; target?: string }

/** The call as the carrier saw it; `at` is when it was done, to all that were before it later by a millisecond at least. */
export interface ReceivedIncoming extends Incoming { type: 'incoming'; id: number; time: number; key: string; at: number }

/** The event by which the carrier tells of it. */
export const incomingEvent = ({ action, from, to, list, folder, target, at }: ReceivedIncoming): TzintukEvent => ({
  type: actions[action], from, to, list, folder, ...(target === undefined ? {} : { target }), at: new Date(at).toISOString(),
});

/** Reads what POST /simulator/incoming was given; what is wrong is told by the name of the field. */
export function readIncoming({ from, to, list, action, target, folder = '/' }: Record<string, unknown>): { call: Incoming } | { wrong: string } {
  const number = (value: unknown) => (typeof value === 'string' ? telephone(value) : undefined);
  const notNumber = (name: string, value: unknown) => ({ wrong: `${name} must be a telephone number such as 0521234567, not ${shown(value)}.` });
  const [caller, called, whom] = [number(from), number(to), number(target)];
  if (caller === undefined) return notNumber('from', from);
  if (called === undefined) return notNumber('to', to);
  if (list === undefined) return { wrong: 'list is missing: the calls that come in here are those to free tzintuk lists.' };
  if (!isListName(list)) return { wrong: `list must be the name of a free tzintuk list, a text of 1 to 50 characters, not ${shown(list)}.` };
  if (!isAction(action)) return { wrong: `action must be one of ${Object.keys(actions).join(', ')}; not ${shown(action)}.` };
  if (typeof folder !== 'string' || folder.length > 200) return { wrong: `folder must be an extension such as 1/2, not ${shown(folder)}.` };
  if (action !== 'remove' && target !== undefined) return { wrong: `target is whom the action remove takes off the list; ${action} has none.` };
  if (action === 'remove' && whom === undefined) return notNumber('target', target);
  return { call: { from: caller, to: called, list, folder, action, ...(whom === undefined ? {} : { target: whom }) } };
}

const isAction = (value: unknown): value is Action => typeof value === 'string' && Object.hasOwn(actions, value);
const shown = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 100);
