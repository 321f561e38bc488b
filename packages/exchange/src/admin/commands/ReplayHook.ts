import { replayHook } from '../../hooks/history.ts';
import { error } from '../../refusal.ts';
import type { AdminHandler } from '../call.ts';
import { namedHook, noHook } from '../hooks.ts';

/** Posts a hook once more. */
export const ReplayHook: AdminHandler<'ReplayHook'> = async ({ exchange, given }) => {
  const outcome = await replayHook(exchange, given.did, namedHook(given));
  if (outcome === 'unknown') throw noHook();
  if (outcome === 'busy') throw error('The hook is being posted at this moment; ask again shortly.');
  return { responseStatus: 'OK', did: given.did };
};
