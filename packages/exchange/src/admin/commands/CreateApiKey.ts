import { makeApiKey } from '../../keys/apiKeys.ts';
import { localTime } from '../../time/israel.ts';
import type { AdminHandler } from '../call.ts';

/** Makes a permanent key of a system; its text is answered once. */
export const CreateApiKey: AdminHandler<'CreateApiKey'> = async ({ exchange, given: { did, ...wanted } }) => {
  const { text, key } = await makeApiKey(exchange, did, wanted);
  return { responseStatus: 'OK', text, key: { ...key, created: localTime(key.created) } };
};
