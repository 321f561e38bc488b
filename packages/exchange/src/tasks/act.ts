import { type Client, CommandError, createClient } from '@merkazia/client';
import type { Exchange } from '../exchange.ts';
import { actionOf } from '../store/tasks.ts';
import { keepMove } from '../store/taskRuns.ts';
import { decide } from './move.ts';
import { serviceToken } from './service.ts';
import type { Action, Ended, Move, TaskRow } from './task.ts';

/** Less than a worker holds a task, so that nobody else is at it: for one command, and for all of a run. */
const timeoutMs = 25_000;
const longest = 45_000;

/** How a run stands: over; or not to be told yet, because the exchange did not answer, for which reason. The task is as its row stands by then. */
export type Acted = { row: TaskRow; ended: Ended } | { row: TaskRow; trouble: string };

/**
 * Does what a task does, through the client, as any caller of its system would. A run done twice is done once: it carries
 * its own idempotency key, and what it moves was written down before it was moved.
 */
export async function act(exchange: Exchange, task: TaskRow): Promise<Acted> {
  const { table, clock } = exchange;
  let row = task;
  try {
    const client = createClient({ baseUrl: exchange.address(), token: serviceToken(exchange, task.system, task.id), idempotency: 'always', retries: 0, timeoutMs });
    const options = { idempotencyKey: `task:${task.id}:${new Date(task.nextRun!).toISOString()}`, signal: AbortSignal.timeout(longest) };
    const action = await actionOf(table, task);
    if (!('folder' in action)) {
      await send(client, action, options);
      return { row, ended: { succeeded: true } };
    }
    const moving = row.moving?.run === row.nextRun ? row.moving! : await decide(client, action, clock.now());
    if ('leftOut' in moving) return { row, ended: { succeeded: false, message: moving.leftOut, leftOut: true } };
    if ('impossible' in moving) return { row, ended: { succeeded: false, message: moving.impossible } };
    if (row.moving !== moving) {
      const kept = await keepMove(table, row, { run: row.nextRun!, what: moving.what, target: moving.target });
      if (!kept) return { row, trouble: 'the task was changed' };
      row = kept;
    }
    const { reports: [report] } = await client.call('FileAction', { action: 'move', what: moving.what, target: moving.target }, options);
    return { row, ended: report!.success ? { succeeded: true } : { succeeded: false, message: `${report!.what} was not moved: ${report!.message ?? 'it is not known why'}.` } };
  } catch (problem) {
    if (problem instanceof CommandError && isRefusal(problem)) return { row, ended: { succeeded: false, message: problem.message.slice(0, 500) } };
    return { row, trouble: String((problem as Error)?.message ?? problem).slice(0, 300) };
  }
}

/** The exchange said no, and would say it again. */
const isRefusal = ({ httpStatus }: CommandError): boolean => httpStatus === 200 || (httpStatus >= 400 && httpStatus < 500 && ![408, 409, 429].includes(httpStatus));

type Options = Parameters<Client['call']>[2];

async function send(client: Client, action: Exclude<Action, Move>, options: Options): Promise<unknown> {
  if ('smsList' in action) return client.call('SendSms', { from: action.callerId, message: action.smsMessage, phones: `tpl:${action.smsList}` }, options);
  const to = action.typeList === 'tpl' ? { phones: `tpl:${action.toList}` } : { phones: 'tzl:', tzintukLists: [action.toList] };
  return client.call('RunTzintuk', { callerId: action.callerId, ...to }, options);
}
