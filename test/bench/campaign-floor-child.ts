import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defaults } from '@merkazia/exchange/config';
import type { Exchange } from '@merkazia/exchange/exchange';
import { systemClock as clock } from '@merkazia/exchange/time/clock';
import { createSimulator } from '@merkazia/local/simulator/simulator';
import { openStorage } from '@merkazia/local/storage';
import { bare } from './bare.ts';
import { accept, dial, type HandOn, reportNumber, type Wanted } from './bare-campaign.ts';
import { capacity } from './capacity.ts';
import { answering } from './child.ts';
import { customer, openCustomer } from './fixture.ts';
import { inTurns } from './turns.ts';

/** What a floor run of so many numbers came to: milliseconds from the asking to the last event taken, microseconds of its process, write units. */
export interface Floored { count: number; ms: number; cpu: number; writes: number }

export interface FloorQuestions {
  /** The rows of a campaign and their telephone network: events come over HTTP, as to the exchange. */
  run(wanted: Wanted): Promise<Floored>;
  /** The rows alone: each event is a row's update, and nobody is told anything. */
  rows(wanted: Wanted): Promise<Floored>;
}

/** The floor of campaigns: the same database, rows, client and telephone network as the exchange's, and what writes them bare. */
const log = () => {};
const server = createServer({ keepAliveTimeout: 65_000 });
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const config = { ...defaults, sealingKey: Buffer.alloc(32, 7), carrierSecret: 'the secret of the floor' };
const storage = await openStorage({ endpoint: undefined, binary: undefined, file: undefined, name: config.table, faults: undefined, log, emptied: async () => {}, lost: (problem) => { throw problem; } });
await storage.ready;
const { carrier, reports } = createSimulator({ clock, log, file: undefined, secret: config.carrierSecret, hook: `${url}/hooks/carrier` });
const token = await openCustomer({ config, table: storage.table, carrier, queue: { send: async () => {} }, clock, log } as unknown as Exchange);
const parts = { client: storage.client, table: config.table, secret: config.carrierSecret, carrier };
const atOnce = 64;
let events = 0;
server.on('request', bare({ ...parts, reported: async ({ key, status, outcome }) => {
  await reportNumber(parts, key, status ?? outcome!);
  events++;
} }));
reports.start();
const sum = capacity(storage.client);

const hand: HandOn = async ({ kind, message }, key, to) => {
  if (kind === 'tzintuk') await carrier.ring({ key, from: customer.did, to, seconds: 1 });
  else await carrier.sendSms({ key, from: customer.did, to, text: message, flash: false });
  return kind === 'sms' ? 'ESME_ROK' : 'taken';
};

async function timed({ to }: Wanted, act: () => Promise<void>): Promise<Floored> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  sum.start();
  await act();
  const { user, system } = process.cpuUsage(before);
  return { count: to.length, ms: performance.now() - start, cpu: user + system, writes: sum.stop().writes };
}

answering<FloorQuestions>({ url, token }, {
  run: (wanted) => timed(wanted, async () => {
    const until = events + wanted.to.length;
    await dial(parts, await accept(parts, wanted), hand);
    while (events < until) await new Promise((done) => setTimeout(done, 2));
  }),
  rows: (wanted) => timed(wanted, async () => {
    const accepted = await accept(parts, wanted);
    const keys: string[] = [];
    const word = wanted.kind === 'sms' ? 'DELIVRD' : 'no-answer';
    await dial(parts, accepted, async (_, key) => {
      keys.push(key);
      return wanted.kind === 'sms' ? 'ESME_ROK' : 'taken';
    });
    await inTurns(keys.length, atOnce, (i) => reportNumber(parts, keys[i]!, word));
  }),
});
