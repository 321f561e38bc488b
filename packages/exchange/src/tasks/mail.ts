import { turn } from '../due/turn.ts';
import type { Exchange } from '../exchange.ts';
import { isMailAddress } from '../mail/mail.ts';
import type { Key } from '../store/keys.ts';
import { findTask } from '../store/tasks.ts';
import { readSystem } from '../store/systems.ts';
import { runLetter } from './letter.ts';
import type { RunRow } from './task.ts';

/** Mails how a run went, to its system's address; a post that does not take the mail is asked again, with back-off. */
export const mailRun = (exchange: Exchange, key: Key, worker: string): Promise<string | void> => turn<RunRow>(exchange, 'task', key, worker, async (run) => {
  const done = { next: { done: true as const }, set: { tries: undefined, worker: undefined } };
  const [system, task] = await Promise.all([readSystem(exchange.table, run.system), findTask(exchange.table, run.system, run.task)]);
  if (!task || !isMailAddress(system.email)) return done;
  await exchange.mail.send({ key: `task ${run.system} ${run.task} ${run.id}`, ...runLetter(system, task, run) });
  return done;
});
