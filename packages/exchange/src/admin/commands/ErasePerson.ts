import { hooksAbout } from '../../hooks/history.ts';
import type { Exchange } from '../../exchange.ts';
import { removeHook } from '../../store/hooks.ts';
import { eraseAsk, eraseAsked } from '../../store/personAsks.ts';
import { eraseEvent } from '../../store/personListLogs.ts';
import { type Stored, takeOut, type Whose } from '../../store/personLists.ts';
import { eraseLogged, isOut, isReading, timesIn } from '../../store/personLogs.ts';
import { eraseQueued } from '../../store/personQueues.ts';
import type { Logged } from '../../store/persons.ts';
import { eraseSetting } from '../../store/personSettings.ts';
import { ownerOf } from '../../store/secondaries.ts';
import type { AdminHandler } from '../call.ts';
import { personOf, walkStored } from '../person.ts';

type Erased = Omit<Awaited<ReturnType<AdminHandler<'ErasePerson'>>>, 'next'>;

/** Takes a number, and what was sent to it, out of lists, queues, hooks and logs; amounts stay, and settings, which it names. Done again it goes on where it ended. */
export const ErasePerson: AdminHandler<'ErasePerson'> = async ({ exchange, given, now }) => {
  const whose = personOf(given.number);
  const { table } = exchange;
  const owner = await ownerOf(table, whose.number);
  const answer: Erased = { responseStatus: 'OK', erased: 0, hooks: 0, lists: 0, waiting: 0, kept: [] };
  if (owner && given.after === undefined) answer.kept.push({ did: owner.system, kind: 'number', id: whose.number });
  const next = await walkStored(exchange, whose, given.after, now, {
    stored: (found) => eraseStored(exchange, found, whose, now, answer),
    event: async ({ row }) => {
      await eraseEvent(table, row, whose.number);
      answer.erased++;
    },
    logged: async (logged) => {
      const gone = { number: whose.number, from: owner === undefined };
      const times = timesIn(logged, gone);
      if (isReading(logged)) answer.waiting++;
      if (times === 0) return;
      // Hooks and asks are found by the message, so it goes last.
      const cleared = isOut(logged) && (await eraseHooks(exchange, logged, whose, answer)) && (await eraseAsked(table, logged, whose));
      if (cleared && await eraseLogged(table, logged, gone)) answer.erased += times;
      else answer.waiting += times;
    },
  });
  return { ...answer, next };
};

async function eraseStored({ table }: Exchange, found: Stored, whose: Whose, now: number, answer: Erased): Promise<void> {
  switch (found.kind) {
    case 'tpl': case 'tzintuk': answer.lists += await takeOut(table, found, now); break;
    case 'approval': answer.waiting += found.requests; break;
    case 'callerId': case 'sip': case 'run': await eraseSetting(table, found, whose); answer.erased++; break;
    case 'waiting': case 'agent': case 'queue': answer[await eraseQueued(table, found, whose, now) ? 'erased' : 'waiting']++; break;
    case 'code': answer[await eraseAsk(table, found.ask, whose) ? 'erased' : 'waiting']++; break;
    case 'blocked': answer.kept.push({ did: found.system, kind: found.kind, id: null }); break;
    default: answer.kept.push({ did: found.system, kind: found.kind, id: found.id });
  }
}

/** Deletes the hooks about a number of a message; false while one is still to be posted. */
async function eraseHooks({ table }: Exchange, logged: Logged, { number }: Whose, answer: Erased): Promise<boolean> {
  const { system, campaign } = 'row' in logged ? logged.row : 'call' in logged ? logged.call : logged.head;
  let posted = true;
  for (const hook of await hooksAbout(table, system, campaign, number)) {
    if ((await removeHook(table, hook)).done) answer.hooks++;
    else posted = false;
  }
  return posted;
}
