import { actsOf } from '../../store/audit.ts';
import { localTime, monthOf } from '../../time/israel.ts';
import type { AdminHandler } from '../call.ts';

/** What operators did in a month, newest first. */
export const ListAudit: AdminHandler<'ListAudit'> = async ({ exchange, given, now }) => {
  const { acts, next } = await actsOf(exchange.table, given.month ?? monthOf(now), given.limit ?? 100, given.after);
  return { responseStatus: 'OK', acts: acts.map(({ id, at, who, command, parameters, outcome }) => ({ id, time: localTime(at), who, command, parameters, outcome })), next };
};
