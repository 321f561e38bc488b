import { commands } from '@merkazia/contract/commands';
import type { Plane } from '../dispatch/plane.ts';
import { admitKey } from '../keys/admit.ts';
import { countCaller } from '../limits/requests.ts';
import { sessionOf } from '../sessions/session.ts';
import type { SessionRow } from '../store/sessions.ts';
import { admitTask } from '../tasks/service.ts';

/** The public contract, its commands' rows and its callers, without what the commands do. */
export const publicCallers: Omit<Plane, 'validators' | 'handlers'> = {
  path: '/ym/api', methods: ['GET', 'POST'], commands, version: 'yAfastVersion', admit: sessionOf,
  early: async (exchange, token, asked) => (await admitTask(exchange, token, asked)) ?? admitKey(exchange, token, asked), count: countCaller, by: ({ by }: SessionRow) => by, sessionOf: ({ id, pair }: SessionRow) => (pair ? undefined : String(id)),
};
