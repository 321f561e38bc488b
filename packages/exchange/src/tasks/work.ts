import { type Poke, poke } from '../due/queue.ts';
import { soon } from '../due/soon.ts';
import { backOff } from '../due/turn.ts';
import type { Exchange } from '../exchange.ts';
import { claimDue, settleDue } from '../store/due.ts';
import { isRun, type Key } from '../store/keys.ts';
import { sweepRuns, type Told, writeRuns, putOff } from '../store/taskRuns.ts';
import type { Item } from '../store/table.ts';
import { act } from './act.ts';
import { isKodesh } from './kodesh.ts';
import { mailRun } from './mail.ts';
import { missedRuns } from './missed.ts';
import { nextRun } from './schedule.ts';
import type { Ended, TaskRow } from './task.ts';

const cutShort = 'The run was cut short, and whether it was done is not known.';
const notThere = (runs: number): string => (runs === 1 ? 'The exchange was not running at the time: the run was missed.' : `The exchange was not running at the time: ${runs >= 1000 ? 'over 1,000' : runs} runs were missed.`);

/** Works on a row of a task that is due: the task itself, or the mail about a run of it. */
export const workTask = (exchange: Exchange, key: Key, worker: string): Promise<string | void> => (isRun(key) ? mailRun : runTask)(exchange, key, worker);

/** Runs a task that is due: claimed, done, and written down with its next run in one transaction. */
async function runTask(exchange: Exchange, key: Key, worker: string): Promise<void> {
  const { table, clock, config, log } = exchange;
  const claimed = await claimDue(table, key, worker, clock.now());
  if (!claimed.done) return;
  let row = claimed.item as Item & TaskRow;
  if (row.deleted) return sweep(exchange, row, worker);
  const at = clock.now();
  const { late } = config.tasks;
  const runs: Told[] = [];
  const lost = (of: number, message: string, leftOut = false) => runs.push({ due: of, at, ended: { succeeded: false, message, leftOut }, mail: row.mailInError });
  if (row.left !== undefined) lost(row.left, cutShort);
  let run: number | undefined = row.nextRun!;
  // A run that was taken before and not ended is taken up while it is not too late.
  const again = row.tries! > 1;
  if (again && at - run > late) {
    lost(run, cutShort);
    run = nextRun(row.schedule, run);
  }
  if (run !== undefined && (run === row.nextRun ? !again : run <= at)) {
    const { passed, last } = missedRuns(row.schedule, run, at, late);
    if (passed > 0) lost(run, notThere(passed), true);
    run = last ?? nextRun(row.schedule, at);
  }
  if (run === undefined || (runs.length > 0 && run > at)) return end(exchange, row, runs, run);
  if (runs.length > 0) {
    // What the row says it is at is the key of the run, at a second try too.
    const written = await writeRuns(table, row, runs, { nextRun: run, ends: false, held: true });
    if (!written) return;
    await poke(exchange.queue, log, pokesOf(written.mails));
    if (written.changed) return;
    row = { ...written.row, ...(run === row.nextRun ? {} : { tries: 1 }) } as Item & TaskRow;
  }
  const acted = await outcome(exchange, row, at);
  row = acted.row as Item & TaskRow;
  if ('ended' in acted) return end(exchange, row, [told(row, at, acted.ended)], nextRun(row.schedule, row.nextRun!));
  log({ level: 'warn', event: 'task put off', system: row.system, task: row.id, tries: row.tries, problem: acted.trouble });
  const to = clock.now() + backOff(row.tries!);
  if (await putOff(table, row, to)) return poke(exchange.queue, log, [{ kind: 'task', key }], to - clock.now());
  return end(exchange, row, [told(row, at, { succeeded: false, message: cutShort })], undefined);
}

/** A run that was taken up, as it ended. */
const told = (row: TaskRow, at: number, ended: Ended): Told => ({ due: row.nextRun!, at, ended, mail: ended.succeeded ? row.mailInEnd : row.mailInError && !ended.leftOut });

/** Acts, unless it is Shabbat, or was when it was to act. */
async function outcome(exchange: Exchange, row: TaskRow, now: number): ReturnType<typeof act> {
  const { kodesh } = exchange.config.tasks;
  if (row.kodesh && (isKodesh(row.nextRun!, kodesh) || isKodesh(now, kodesh))) {
    const message = row.tries! > 1 && !isKodesh(row.nextRun!, kodesh) ? cutShort : 'Not run: it is Shabbat or a holiday.';
    return { row, ended: { succeeded: false, message, leftOut: message !== cutShort } };
  }
  return act(exchange, row);
}

/** Writes down what happened, and what is next. */
async function end({ table, queue, log, clock }: Exchange, row: TaskRow, runs: Told[], next: number | undefined): Promise<void> {
  const written = await writeRuns(table, row, runs, { nextRun: next, ends: next === undefined });
  if (!written) return log({ level: 'warn', event: 'settled too late', kind: 'task', pk: row.pk, sk: row.sk });
  for (const { ended, due } of runs) log({ level: 'info', event: 'task run', system: row.system, task: row.id, due: new Date(due).toISOString(), succeeded: ended.succeeded });
  const wait = written.row.nextRun === undefined ? Infinity : written.row.nextRun - clock.now();
  if (wait <= soon) await poke(queue, log, [{ kind: 'task', key: { pk: row.pk, sk: row.sk } }], wait);
  if (written.mails.length > 0) await poke(queue, log, pokesOf(written.mails));
}

const pokesOf = (rows: Key[]): Poke[] => rows.map(({ pk, sk }) => ({ kind: 'task', key: { pk, sk } }));

async function sweep({ table }: Exchange, row: Item & TaskRow, worker: string): Promise<void> {
  await sweepRuns(table, row.system, row.id);
  await settleDue(table, row as never, worker, { gone: true });
}
