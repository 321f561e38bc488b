import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@merkazia/client';
import type { Exchange } from '@merkazia/exchange/exchange';
import { jsonLog } from '@merkazia/exchange/log';
import { newTask } from '@merkazia/exchange/store/tasks';
import { runsOf } from '@merkazia/exchange/store/taskRuns';
import type { Table } from '@merkazia/exchange/store/table';
import { createSystem } from '@merkazia/exchange/systems/create';
import { serviceToken } from '@merkazia/exchange/tasks/service';
import { startExchange } from '@merkazia/local/start';
import { phone } from './fixture.ts';
import { block, type Goal } from './report.ts';
import { seam } from './seam.ts';
import { quantile } from './statistics.ts';
import { inTurns } from './turns.ts';

const each = 10;
const text = 'בוקר טוב';
/** How long before their instant the tasks are there, in milliseconds: a tick comes in between. */
const before = 25_000;
const loud = jsonLog((line) => process.stderr.write(line));

/** As many as the exchange does pieces of work at once. */
const atOnce = 8;

/**
 * How late tasks run that are all due at one instant, and what a run costs: SMS to a list of one number, ten tasks a system.
 * Beside them stands what bounds them, eight at a time: the same commands of a program that waited for nothing, with all that
 * follows each, and a run's calls to the database with nothing between them.
 */
export async function lateTasks(count: number): Promise<Goal> {
  const done: number[] = [];
  let failed = 0;
  const { exchange, close } = await startExchange({ tickEvery: 10_000, log: (entry) => {
    if (entry.event === 'task run') {
      done.push(exchange.clock.now());
      if (!entry.succeeded) failed++;
    } else if (entry.level !== 'info') loud(entry);
  } });
  try {
    const { table, clock } = exchange;
    const systems = Array.from({ length: Math.ceil(count / each) }, (_, i) => `0778${String(100_000 + i)}`);
    for (const [i, did] of systems.entries()) {
      await createSystem(exchange, { did, password: 'benchmark', units: 1e9, smsUnits: 1e9, lists: [{ id: String(70_000 + i), description: 'x', phones: [phone(i)] }] });
    }
    const due = Math.ceil((clock.now() + before) / 1000) * 1000;
    const schedule = { minute: new Date(due).getUTCMinutes(), hour: null, day: null, month: null, year: null, days: null };
    for (const [i, system] of systems.entries()) {
      for (let id = 1; id <= each; id++) {
        const [task, number] = newTask({
          system, id, type: 'SendSMS', description: '', schedule, active: true, kodesh: true, mailInEnd: false, mailInError: false, created: clock.now(), createdBy: system,
          nextRun: due, action: { callerId: system, smsList: String(70_000 + i), smsMessage: text },
        }, { last: id - 1, active: id - 1 });
        await table.transact({ ...task, put: { ...task.put, tx: `${system} ${id}` } }, [number!]);
      }
    }
    const counter = seam(table.client);
    await sleep(Math.max(0, due - 500 - clock.now()));
    counter.reset();
    const spent = process.cpuUsage();
    while (done.length < count && clock.now() < due + 120_000) await sleep(20);
    const calls = Object.values(counter.counts()).reduce((sum, number) => sum + number, 0);
    const { user, system: kernel } = process.cpuUsage(spent);
    const begun = (await Promise.all(systems.map(async (system) => Promise.all(Array.from({ length: each }, async (_, i) => (await runsOf(table, system, i + 1))[0]!.at))))).flat();
    const program = await timed(count, (i) => command(exchange, systems[i % systems.length]!, String(70_000 + (i % systems.length))));
    const bare = await timed(count, (i) => bareRun(table, `bare ${i}`));
    const since = (instants: number[]) => instants.map((at) => at - due);
    const seconds = (took: number[], share: number) => quantile(took, share) / 1000;
    const row = (what: string, took: number[]) => [what, ...[0.5, 0.99, 1].map((share) => seconds(took, share))];
    block(`${count.toLocaleString('en-US')} tasks due at one instant`, ['', 'p50 s', 'p99 s', 'last s'], [
      row('begun', since(begun)), row('sent and written down', since(done)), row('the same commands of a program', program), row("a run's calls to the database alone", bare),
    ], [`${(calls / count).toFixed(1)} calls to the database a run, the message and all, and ${((user + kernel) / 1000 / count).toFixed(1)} ms of processor time beside theirs; ${failed} failed, ${done.length} done.`]);
    return { what: `seconds until the 99th of 100 tasks begins, of ${count.toLocaleString('en-US')} due at once`, measured: failed === 0 && done.length === count ? seconds(since(begun), 0.99) : Number.NaN, most: 2 };
  } finally {
    await close();
  }
}

/** When each of so many acts was over, eight at a time; in milliseconds since the first began. */
async function timed(count: number, act: (i: number) => Promise<unknown>): Promise<number[]> {
  const over: number[] = [];
  const start = performance.now();
  await inTurns(count, atOnce, async (i) => {
    await act(i);
    over.push(performance.now() - start);
  });
  return over;
}

/** The command of a task, as a program of its system would send it. */
async function command(exchange: Exchange, system: string, list: string): Promise<void> {
  const client = createClient({ baseUrl: exchange.address(), token: serviceToken(exchange, system, 1), idempotency: 'always', retries: 0 });
  await client.call('SendSms', { from: system, message: text, phones: `tpl:${list}` });
}

/** The calls to the database of a run until it is written down, on rows of nobody's: claim, system, idempotency key, list and its numbers, what is needed to send, message, run. */
async function bareRun(table: Table, pk: string): Promise<void> {
  const key = (sk: string) => ({ pk, sk });
  const put = (sk: string) => ({ put: { ...key(sk), tx: pk, text, amount: 1 } });
  await table.write({ update: key('A'), set: 'SET amount = :one', values: { ':one': 1 } });
  await table.get(key('A'));
  await table.write({ ...put('B'), if: 'attribute_not_exists(pk)' });
  await table.get(key('B'));
  await table.query({ pk, limit: 100 });
  await table.getAll(['A', 'B', 'C', 'D'].map(key));
  await table.transact(put('C'), [put('A'), put('B')]);
  await table.transact(put('D'), [put('A')]);
}
