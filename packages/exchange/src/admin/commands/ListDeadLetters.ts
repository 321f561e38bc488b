import { deadRows } from '../../store/due.ts';
import { dueKinds } from '../../store/keys.ts';
import { localTime } from '../../time/israel.ts';
import type { AdminHandler } from '../call.ts';

/** Work of every kind that was given up. */
export const ListDeadLetters: AdminHandler<'ListDeadLetters'> = async ({ exchange, given: { limit = 100 } }) => {
  const letters = [];
  for (const kind of dueKinds) {
    for await (const { pk, sk, dead } of deadRows(exchange.table, kind)) {
      if (letters.length === limit) break;
      letters.push({ id: `${kind}|${pk}|${sk}`, kind, reason: dead.reason, at: localTime(dead.at) });
    }
  }
  return { responseStatus: 'OK', letters };
};
