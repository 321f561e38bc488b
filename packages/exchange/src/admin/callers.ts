import { adminCommands } from '@merkazia/contract/admin/commands';
import type { Plane } from '../dispatch/plane.ts';
import { audited } from './audit.ts';
import type { AdminHandler } from './call.ts';
import { operatorOf } from './key.ts';

/** The operators' contract, its commands' rows and its callers, who hold one of the keys, without what the commands do. */
export const adminCallers = (keys: string[]): Omit<Plane, 'validators' | 'handlers'> => ({
  path: '/ym/admin', methods: ['POST'], commands: adminCommands, version: undefined,
  guard: (_, request) => void operatorOf(keys, request.headers),
  // Idempotency keys of operators are kept apart from every system's: no number is called so.
  admit: async (_, token) => ({ system: 'OPERATOR', who: operatorOf(keys, new Headers({ authorization: token ?? '' })) }),
});

/** An operators' command that is written down, before it is done and when it ended. */
export const auditing = (command: string, handler: AdminHandler<any>): Plane['handlers'][string] => (call: any) => audited<object>(command, call, () => handler(call));
