import { revokeApiKey } from '../../keys/apiKeys.ts';
import { error } from '../../refusal.ts';
import type { AdminHandler } from '../call.ts';

/** Ends a key of a system. */
export const RevokeApiKey: AdminHandler<'RevokeApiKey'> = async ({ exchange, given: { did, id } }) => {
  if (!(await revokeApiKey(exchange, did, id))) throw error(`The system ${did} has no key ${id}.`);
  return { responseStatus: 'OK', did, id };
};
