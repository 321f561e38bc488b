import { erase, walkLogs } from '../../store/persons.ts';
import type { AdminHandler } from '../call.ts';
import { personOf } from '../person.ts';

/** Takes a number, and what was sent to it, out of the logs; amounts stay. */
export const ErasePerson: AdminHandler<'ErasePerson'> = async ({ exchange, given, now }) => {
  const number = personOf(given.number);
  const answer = { responseStatus: 'OK' as const, erased: 0, waiting: 0 };
  const next = await walkLogs(exchange.table, given.after, now, async (row) => {
    const messages = row.to.filter((to) => to === number).length;
    if (messages === 0) return;
    if (await erase(exchange.table, row, number)) answer.erased += messages;
    else answer.waiting += messages;
  });
  return { ...answer, next };
};
