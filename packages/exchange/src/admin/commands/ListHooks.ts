import { listHooks } from '../../hooks/history.ts';
import type { AdminHandler } from '../call.ts';
import { shownHook } from '../hooks.ts';

/** What is posted to a customer about a campaign. */
export const ListHooks: AdminHandler<'ListHooks'> = async ({ exchange, given: { did, campaign } }) =>
  ({ responseStatus: 'OK', hooks: (await listHooks(exchange, did, campaign)).map(shownHook) });
