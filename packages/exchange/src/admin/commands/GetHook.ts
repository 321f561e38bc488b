import { attemptsOf } from '../../hooks/history.ts';
import type { AdminHandler } from '../call.ts';
import { namedHook, noHook, shownAttempt, shownHook } from '../hooks.ts';

/** One hook with every attempt on record. */
export const GetHook: AdminHandler<'GetHook'> = async ({ exchange, given }) => {
  const found = await attemptsOf(exchange, given.did, namedHook(given));
  if (!found) throw noHook();
  const { request, tried, ...hook } = found;
  return { responseStatus: 'OK', hook: shownHook(hook), webhookId: request.webhookId, contentType: request.contentType, body: request.body, tried: tried.map(shownAttempt) };
};
