import { listApiKeys } from '../../keys/apiKeys.ts';
import { localTime } from '../../time/israel.ts';
import type { AdminHandler } from '../call.ts';

/** The keys of a system, without their texts. */
export const ListApiKeys: AdminHandler<'ListApiKeys'> = async ({ exchange, given: { did } }) =>
  ({ responseStatus: 'OK', keys: (await listApiKeys(exchange, did)).map((key) => ({ ...key, created: localTime(key.created) })) });
