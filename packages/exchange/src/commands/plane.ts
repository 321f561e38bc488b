import { commands } from '@merkazia/contract/commands';
import * as validators from '@merkazia/contract/params';
import type { Plane } from '../dispatch/plane.ts';
import { admitKey } from '../keys/admit.ts';
import { countCaller } from '../limits/requests.ts';
import { sessionOf } from '../sessions/session.ts';
import type { SessionRow } from '../store/sessions.ts';
import { admitTask } from '../tasks/service.ts';
import { handlers } from './table.ts';

/** The public contract, as the dispatcher serves it. */
export const publicPlane: Plane = {
  path: '/ym/api', methods: ['GET', 'POST'], commands, validators: validators as unknown as Plane['validators'], handlers, version: 'yAfastVersion', admit: sessionOf,
  early: async (exchange, token, asked) => (await admitTask(exchange, token, asked)) ?? admitKey(exchange, token, asked), count: countCaller, by: ({ by }: SessionRow) => by, sessionOf: ({ id, pair }: SessionRow) => (pair ? undefined : String(id)),
};
