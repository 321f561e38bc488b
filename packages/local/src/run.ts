import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { admin } from '@merkazia/exchange/admin/plane';
import { api } from '@merkazia/exchange/api';
import type { Config } from '@merkazia/exchange/config';
import { tick } from '@merkazia/exchange/due/tick';
import type { Poke } from '@merkazia/exchange/due/queue';
import { work } from '@merkazia/exchange/due/work';
import { hostedHook } from '@merkazia/exchange/carrier/hosted/hooks';
import { carrierHook } from '@merkazia/exchange/hook';
import { runJob } from '@merkazia/exchange/jobs/jobs';
import type { Exchange } from '@merkazia/exchange/exchange';
import type { Log } from '@merkazia/exchange/log';
import { registrar } from '@merkazia/exchange/sip/registrar';
import type { Wrap } from '@merkazia/exchange/store/table';
import { advance } from './advance.ts';
import type { Carriers } from './carriers.ts';
import type { LocalClock } from './clock.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { FolderFiles } from './files/folder.ts';
import { gate } from './gate.ts';
import { newGeneration } from './generation.ts';
import type { Mailbox } from './mail/mailbox.ts';
import type { Life } from './mortal.ts';
import { localQueue } from './queue.ts';
import { type Serve, strictHosted } from './strict/hosted.ts';
import { signal } from './signal.ts';
import type { Upstream } from './strict/upstream.ts';
import type { Simulator } from './simulator/simulator.ts';
import { ticker } from './ticker.ts';

const reads: ReadonlySet<string> = new Set(['GetItem', 'BatchGetItem', 'Query']);

/** How long a reset or a stop waits for what is still running, in milliseconds. */
const patience = 5000;

export interface RunOptions {
  config: Config;
  operatorKeys: string[];
  registrarSecrets: string[];
  client: DynamoDBClient;
  wrap: Wrap;
  /** Numbers the calls, where a crash test wants a death among them; looks for what is due are not counted. */
  life: Life;
  clock: LocalClock;
  simulator: Simulator;
  carriers: Carriers;
  /** Whether another exchange carries for this one: then its accounts there are read from the start. */
  hosted: boolean;
  files: FolderFiles;
  mailbox: Mailbox;
  log: Log;
  /** Where the exchange itself is reached. */
  url: string;
  /** What misbehaves where the exchange imitates the hosted service; without it the exchange is itself. */
  upstream: Upstream | undefined;
  /** Milliseconds between two ticks. */
  tickEvery: number;
  /** Empties the table and puts the demo system in. */
  refill: () => Promise<void>;
  /** What does the work in this process's place. */
  elsewhere: Elsewhere | undefined;
}

export type Running = ReturnType<typeof run>;

/** The moving parts of an exchange: requests, work, ticks and the simulator's reports, and how they stop, step and start afresh. */
export function run({ config, operatorKeys, registrarSecrets, client, wrap, life, clock, simulator, carriers, hosted, files, mailbox, log, url, upstream, tickEvery, refill, elsewhere }: RunOptions) {
  const queue = localQueue((poke) => life.work(() => current.work(poke)), log);
  const requests = gate();
  const ticks = ticker(ticking, tickEvery, log);
  // What schedules do on AWS; units and caller IDs are the tick's.
  const hourly = ticker(jobsOfTheHour, 3_600_000, log, hosted ? 0 : 60_000);
  const mortalCarriers: Carriers = (table) => {
    const made = carriers(table);
    return { ...made, carrier: life.carrier(made.carrier) };
  };
  const writes = signal<void>();
  let current = open();
  let turn: Promise<unknown> = Promise.resolve();

  /** Every call to the table: numbered, where a crash test counts, and a write is told. */
  async function seam(...[call, send]: Parameters<Wrap>): Promise<unknown> {
    const answer = await (call.input.IndexName === undefined ? life.step(() => wrap(call, send)) : wrap(call, send));
    if (!reads.has(call.operation)) writes.tell();
    return answer;
  }

  async function ticking(): Promise<number> {
    await files.sweep();
    return current.tick();
  }

  function open() {
    const generation = newGeneration({ config, client, wrap: seam, clock, queue, carriers: mortalCarriers, files, mail: mailbox.mail, log, address: () => url });
    const itself = api(generation.exchange);
    const own = (request: Request, ip: string) => itself(request, { ip });
    const serve: Serve = upstream ? strictHosted(generation.exchange, own, upstream) : own;
    const operators = admin(generation.exchange, operatorKeys);
    return {
      ...generation, api: serve, admin: (request: Request, ip: string) => operators(request, { ip }), hook: carrierHook(generation.exchange),
      registrar: registrar(generation.exchange, registrarSecrets), hostedHook: hostedHook(generation.exchange),
      work: (poke: Poke) => work(generation.exchange, poke), tick: () => tick(generation.exchange),
      ...elsewhere?.entries({ config, operatorKeys, clock, simulator, mailbox, queue, log, url }),
    };
  }

  async function jobsOfTheHour(): Promise<number> {
    for (const name of ['end-messages', 'sweep', 'read-hosted'] as const) await runJob(current.exchange, name);
    return 0;
  }

  /** One at a time. */
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const mine = turn.then(act, act);
    turn = mine.catch(() => {});
    return mine;
  }

  async function startAfresh(): Promise<void> {
    upstream?.behave();
    await simulator.reports.stop();
    await Promise.all([ticks.stop(), hourly.stop()]);
    queue.pause();
    queue.clear();
    await queue.drain(patience);
    await requests.hold(patience);
    await current.end();
    queue.clear();
    try {
      await refill();
    } finally {
      current = open();
      queue.resume();
      simulator.reports.start();
      ticks.start();
      hourly.start();
      requests.open();
      writes.tell();
    }
  }

  return {
    gate: requests,
    clock,
    queue,
    simulator,
    files,
    mailbox,
    upstream,
    api: (request: Request, ip: string): Promise<Response | undefined> => current.api(request, ip),
    admin: (request: Request, ip: string): Promise<Response> => current.admin(request, ip),
    hook: (request: Request): Promise<Response> => current.hook(request),
    registrar: (request: Request): Promise<Response> => current.registrar(request),
    hostedHook: (request: Request): Promise<Response> => current.hostedHook(request),
    /** Asks the exchange itself, for what its own pages show. */
    ask: <T>(act: (exchange: Exchange) => Promise<T>): Promise<T> => requests.enter(() => act(current.exchange)),
    /** Calls whenever the exchange has written to its table. */
    wrote: writes.listen,
    /** Moves the clock to an instant, doing on the way all that falls due. */
    advance: (target: number): Promise<void> => inTurn(async () => {
      await advance({ exchange: current.exchange, clock, queue, reports: simulator.reports }, target);
      await files.sweep();
    }),
    /** Forgets everything and starts as on the first day; what still runs is waited for shortly, then cut off. */
    reset: (): Promise<void> => inTurn(startAfresh),
    start(): void {
      simulator.reports.start();
      ticks.start();
      hourly.start();
    },
    /** Lets what runs come to an end; what is left is done after the next start. */
    async stop(): Promise<void> {
      await Promise.all([ticks.stop(), hourly.stop()]);
      await queue.drain(patience);
      queue.pause();
      queue.clear();
      await current.end();
    },
  };
}
