import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@merkazia/client';
import type { Exchange } from '@merkazia/exchange/exchange';
import { jsonLog } from '@merkazia/exchange/log';
import { newTask } from '@merkazia/exchange/store/tasks';
import { runsOf } from '@merkazia/exchange/store/taskRuns';
import { createSystem } from '@merkazia/exchange/systems/create';
import { serviceToken } from '@merkazia/exchange/tasks/service';
import { startExchange } from '@merkazia/local/start';
import { phone } from './fixture.ts';
import { block, type Goal } from './report.ts';
import { seam } from './seam.ts';
import { quantile } from './statistics.ts';

const each = 10;
const text = 'בוקר טוב';
/** How long before their instant the tasks are there, in milliseconds: a tick comes in between. */
const before = 25_000;
const loud = jsonLog((line) => process.stderr.write(line));

/** Commands of a program at once, as many as the exchange does pieces of work. */
const atOnce = 8;

/**
 * How late tasks run that are all due at one instant, and what a run costs: SMS to a list of one number, ten tasks a system.
 * Beside them stands what bounds them: a program that sends the same commands with the same client, having waited for nothing.
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
    const bare = await commands(exchange, systems);
    const late = (instants: number[], share: number) => quantile(instants.map((at) => at - due), share) / 1000;
    block(`${count.toLocaleString('en-US')} tasks due at one instant`, ['', 'p50 s', 'p99 s', 'last s'], [
      ['begun', late(begun, 0.5), late(begun, 0.99), late(begun, 1)], ['sent and written down', late(done, 0.5), late(done, 0.99), late(done, 1)],
      ['the same commands of a program', quantile(bare, 0.5) / 1000, quantile(bare, 0.99) / 1000, quantile(bare, 1) / 1000],
    ], [`${(calls / count).toFixed(1)} calls to the database a run, the message and all, and ${((user + kernel) / 1000 / count).toFixed(1)} ms of processor time beside theirs; ${failed} failed, ${done.length} done.`]);
    return { what: `seconds until the 99th of 100 tasks begins, of ${count.toLocaleString('en-US')} due at once`, measured: failed === 0 && done.length === count ? late(begun, 0.99) : Number.NaN, most: 2 };
  } finally {
    await close();
  }
}

/** When each of the tasks' commands was answered to a program that sends all of them, in milliseconds since it began. */
async function commands(exchange: Exchange, systems: string[]): Promise<number[]> {
  const all = systems.flatMap((system, i) => Array.from({ length: each }, (_, task) => ({ system, list: `tpl:${70_000 + i}`, token: serviceToken(exchange, system, task + 1) })));
  const answered: number[] = [];
  const start = performance.now();
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let next; (next = all.pop());) {
      const client = createClient({ baseUrl: exchange.address(), token: next.token, idempotency: 'always', retries: 0 });
      await client.call('SendSms', { from: next.system, message: text, phones: next.list });
      answered.push(performance.now() - start);
    }
  }));
  return answered;
}
