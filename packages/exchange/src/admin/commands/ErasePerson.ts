import { hooksAbout } from '../../hooks/history.ts';
import { eraseFromAsks } from '../../store/asks.ts';
import { numbersOf } from '../../store/calls.ts';
import { removeHook } from '../../store/hooks.ts';
import { eraseEvent } from '../../store/personListLogs.ts';
import { takeOut } from '../../store/personLists.ts';
import { eraseLogged } from '../../store/persons.ts';
import type { AdminHandler } from '../call.ts';
import { personOf, walkStored } from '../person.ts';

/** Takes a number, and what was sent to it, out of lists, hooks and logs; amounts stay. */
export const ErasePerson: AdminHandler<'ErasePerson'> = async ({ exchange, given, now }) => {
  const whose = personOf(given.number);
  const { table } = exchange;
  const answer = { responseStatus: 'OK' as const, erased: 0, hooks: 0, lists: 0, waiting: 0 };
  const next = await walkStored(exchange, whose, given.after, now, {
    list: async (found) => {
      answer.lists += await takeOut(table, found, now);
      if (found.kind === 'approval') answer.waiting += found.requests;
    },
    event: async ({ row }) => {
      await eraseEvent(table, row, whose.number);
      answer.erased++;
    },
    logged: async (logged) => {
      const { system, campaign } = 'row' in logged ? logged.row : 'call' in logged ? logged.call : logged.head;
      const found = 'row' in logged ? logged.row.to.filter((to) => to === whose.number) : 'call' in logged ? numbersOf(logged.call).filter(([, to]) => to === whose.number) : logged.recipients.filter(({ to }) => to === whose.number);
      if (found.length === 0) return;
      // Hooks are found by the message, so it goes last.
      let posted = true;
      for (const hook of await hooksAbout(table, system, campaign, whose.number)) {
        if ((await removeHook(table, hook)).done) answer.hooks++;
        else posted = false;
      }
      if (!(await eraseFromAsks(table, system, whose.number))) posted = false;
      if (posted && await eraseLogged(table, logged, whose.number)) answer.erased += found.length;
      else answer.waiting += found.length;
    },
  });
  return { ...answer, next };
};
