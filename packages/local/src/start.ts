import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operatorKeys } from '@merkazia/exchange/admin/key';
import { type Config, defaults } from '@merkazia/exchange/config';
import type { Exchange } from '@merkazia/exchange/exchange';
import { jsonLog, type Log } from '@merkazia/exchange/log';
import { mac } from '@merkazia/exchange/secrets';
import { registrarSecrets } from '@merkazia/exchange/sip/registrar';
import { carriers } from './carriers.ts';
import { localClock } from './clock.ts';
import { folderFiles } from './files/folder.ts';
import type { Links } from './files/links.ts';
import { firstSmsRequest } from './firstSms.ts';
import { openFolder } from './folder.ts';
import { routes } from './http/routes.ts';
import { type Handle, isLoopback, listen, urlOf } from './http/server.ts';
import { type Mailbox, openMailbox } from './mail/mailbox.ts';
import { type Death, mortal } from './mortal.ts';
import type { StartOptions } from './options.ts';
import { problem } from './problem.ts';
import { run } from './run.ts';
import { secretsOf } from './secrets.ts';
import { enterDemo, isSeeded, seed } from './seed.ts';
import { asHosted } from './strict/hosted.ts';
import { newUpstream } from './strict/upstream.ts';
import { wall, type Wall } from './wall/wall.ts';
import { createSimulator, type Simulator } from './simulator/simulator.ts';
import { openStorage } from './storage.ts';

export interface RunningExchange {
  url: string;
  /** The whole path of the data folder; undefined in memory. */
  data: string | undefined;
  /** The exchange itself, for what HTTP does not show. */
  exchange: Exchange;
  simulator: Simulator;
  /** The mail that was sent. */
  mailbox: Mailbox;
  /** Opens /ym/admin. */
  operatorKey: string;
  /** Opens /sip to registrars. */
  registrarSecret: string;
  /** Whether the operator key was made at this start: the time to show it. */
  operatorKeyIsNew: boolean;
  /** Moves the clock by so many milliseconds, doing on the way all that falls due. */
  advance(by: number): Promise<void>;
  /** Does what is due now, reports and all. */
  settle(): Promise<void>;
  /** Forgets everything and starts as on the first day. */
  reset(): Promise<void>;
  /** The process of the embedded database. */
  databasePid(): number | undefined;
  /** For crash tests, where `dieAt` was given: these deaths are to come from now on. */
  expectDeaths(deaths: Death[]): void;
  /** Answers what was asked, stops everything and keeps the data; a second time it changes nothing. */
  close(): Promise<void>;
}

/** Stands in the data folder while a reset is under way; one that was cut short is done over at the next start. */
const resetMark = 'reset';
const patience = 10_000;

/** What differs from an exchange on AWS: nobody deletes rows by their `ttl`, and a customer's program may stand on this machine too. */
export const onThisMachine = { expiresRows: false, outgoing: { ...defaults.outgoing, loopback: true } } satisfies Partial<Config>;

/** Starts an exchange on this machine: database, queue, clock, simulator and HTTP. What prevents it is thrown as a problem of one sentence. */
export async function startExchange(options: StartOptions = {}): Promise<RunningExchange> {
  const undo: (() => unknown)[] = [];
  try {
    return await start(options, undo);
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  }
}

async function start(options: StartOptions, undo: (() => unknown)[]): Promise<RunningExchange> {
  const { host = '127.0.0.1', log = loudLog } = options;
  let answer: (handle: Handle) => void = () => {};
  const server = await listen(host, options.port ?? 0, new Promise((known) => { answer = known; }), options.strictHosted);
  undo.push(() => server.close(0));
  const url = urlOf(host, server.port);
  const folder = openFolder(options.data ?? ':memory:');
  undo.push(folder.release);
  const { operatorKey: madeKey, registrarSecret: madeSecret, isNew, ...sealed } = secretsOf(folder);
  const secrets = options.registrarSecret === undefined ? [madeSecret] : usable(() => registrarSecrets(options.registrarSecret!));
  const keys = options.operatorKey === undefined ? [madeKey] : usable(() => operatorKeys(options.operatorKey!));
  const config: Config = { ...defaults, ...onThisMachine, ...(options.strictHosted ? asHosted : {}), ...sealed, ...options.config };
  const clock = localClock(folder, options.startAt);
  const simulator = createSimulator({ clock, log, file: folder.file('simulator.jsonl'), eventsFile: folder.file('carrier-events.jsonl'), faxFolder: folder.file('faxes'), secret: config.carrierSecret, hook: `${url}/hooks/carrier` });
  undo.push(simulator.close);
  const mailbox = openMailbox({ clock, log, file: folder.file('mail.jsonl') });
  undo.push(mailbox.close);
  const links: Links = { url, secret: Buffer.from(mac(config.sealingKey, 'links to files'), 'base64url') };
  const files = options.elsewhere?.files(clock) ?? folderFiles({ root: folder.file('files') ?? join(tmpdir(), `merkazia-files-${randomUUID()}`), clock, links });

  const file = folder.file('exchange.db');
  const first = options.endpoint === undefined && (file === undefined || !existsSync(file));
  const storage = await openStorage({
    endpoint: options.endpoint, binary: options.binary, file, name: config.table, faults: options.faults, log,
    emptied: () => seed(exchange), lost: options.lost ?? ((problem) => log({ level: 'error', event: 'stopped', problem: problem.message })),
  });
  undo.push(storage.stop);
  const life = mortal(options.dieAt, (who) => killed(who === 'exchange' ? process.pid : storage.pid()!));
  const reach = carriers(simulator, options.hosted, { config, clock, log, address: () => url });
  const upstream = options.strictHosted ? newUpstream() : undefined;
  const running = run({
    config, operatorKeys: keys, registrarSecrets: secrets, client: storage.client, wrap: storage.wrap, life, clock, simulator, carriers: reach, hosted: options.hosted !== undefined, files, mailbox, log, url,
    upstream, tickEvery: options.tickEvery ?? 60_000, refill, elsewhere: options.elsewhere,
  });
  const exchange: Exchange = { config, table: storage.table, ...reach(storage.table), queue: running.queue, files, mail: mailbox.mail, clock, log, address: () => url };

  async function refill(): Promise<void> {
    folder.write(resetMark, '');
    simulator.forget();
    mailbox.forget();
    upstream?.forget();
    await files.forget();
    clock.reset();
    await storage.empty();
    await seed(exchange);
    folder.remove(resetMark);
  }

  async function fill(): Promise<void> {
    if (folder.read(resetMark) !== undefined) return refill();
    // At the first start the password is hashed while the table is made.
    if (first || !(await isSeeded(exchange))) await seed(exchange);
    else await enterDemo(exchange);
  }

  let watched: Wall | undefined;
  let closed: Promise<void> | undefined;
  async function close(): Promise<void> {
    upstream?.behave();
    watched?.close();
    await simulator.reports.stop();
    await server.close(patience);
    await running.stop();
    await simulator.close();
    mailbox.close();
    if (folder.path === undefined) await files.forget();
    await storage.stop();
    folder.release();
  }

  await Promise.all([storage.ready, fill()]);
  running.start();
  watched = wall({ running, start: { url, firstSms: firstSmsRequest(url) }, log });
  answer(routes({ running, wall: watched, links, onLoopback: isLoopback(host), pages: options.pages ?? true, log }));
  return {
    url, data: folder.path, exchange, simulator, mailbox, operatorKey: keys[0]!, registrarSecret: secrets[0]!, operatorKeyIsNew: isNew && options.operatorKey === undefined,
    advance: (by) => running.advance(clock.now() + by),
    settle: () => running.advance(clock.now()),
    reset: running.reset,
    databasePid: storage.pid,
    expectDeaths: life.expect,
    close: () => closed ??= close(),
  };
}

/** kill -9; of a database that is dead already nothing is left to kill. */
function killed(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error: any) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** A key that is too short to be safe is a problem of whoever set it. */
function usable(read: () => string[]): string[] {
  try {
    return read();
  } catch (error) {
    throw problem(`${(error as Error).message}.`, error);
  }
}

/** Errors and warnings, as lines of JSON on the error stream. */
const loudLog: Log = (entry) => {
  if (entry.level !== 'info') jsonLog((line) => process.stderr.write(line))(entry);
};

