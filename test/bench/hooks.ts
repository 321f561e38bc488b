import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CampaignQuestions } from './campaign-child.ts';
import { ask, type CampaignServer, freely, numbers } from './campaigns.ts';
import { customer } from './fixture.ts';
import { block, figure, type Goal } from './report.ts';
import { startServer } from './server.ts';
import { quantile } from './statistics.ts';

/** Two events a call, and about a hundred a second in all: with grants of ten, 60 are 54.5 calls a second. */
const hundred = { pace: { sms: { system: 1000, carrier: 5000 }, calls: { system: 60, carrier: 1000 } } };
const most = { late: 2000, units: 6 };

/** A status as it came: when, and when what it tells of happened. Milliseconds of the day's clock. */
interface Came { at: number; happened: number; end: boolean }

/** A customer's program that takes whatever comes. */
async function listener() {
  let came: Came[] = [];
  let over = () => {};
  const server = createServer(async (request, response) => {
    const at = Date.now();
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    response.end('ok');
    const { Status, Time } = JSON.parse(Buffer.concat(chunks).toString());
    came.push({ at, happened: Time, end: Status === 'END' });
    if (Status === 'END') over();
  });
  await new Promise<void>((listening) => { server.listen(0, '127.0.0.1', listening); });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/status`,
    /** Whatever comes until a campaign is over. */
    async untilOver(launch: () => Promise<unknown>): Promise<Came[]> {
      came = [];
      const ended = new Promise<void>((done) => { over = done; });
      await launch();
      await ended;
      return came.filter(({ end }) => !end);
    },
    close: () => server.close(),
  };
}

/** A spoken campaign whose statuses are posted; every call is answered, and over after two seconds. */
async function run(server: CampaignServer, to: Awaited<ReturnType<typeof listener>>, count: number) {
  await server.ask.begin(customer.did);
  await server.ask.count();
  const came = await to.untilOver(() => ask(server, { command: 'SendTTS', params: { phones: numbers(count).join(':'), ttsMessage: 'x', repeatFile: 1, callbackUrl: to.url } }));
  const { capacity, cpu } = await server.ask.end({ system: customer.did, campaigns: 1 });
  if (came.length !== 2 * count) throw new Error(`${came.length} statuses came of ${2 * count}`);
  return { came, capacity, cpu };
}

/** Statuses of spoken campaigns: how many a second, how late at a hundred events a second, and what they take of the database. */
export async function hookBench(count: number): Promise<Goal[]> {
  const to = await listener();
  const free = await startServer<CampaignQuestions>('campaign-child.ts', JSON.stringify(freely));
  await run(free, to, count);
  const { came, capacity, cpu } = await run(free, to, count);
  await free.stop();
  const first = Math.min(...came.map(({ at }) => at));
  const rate = (1000 * (came.length - 1)) / (Math.max(...came.map(({ at }) => at)) - first);
  const paced = await startServer<CampaignQuestions>('campaign-child.ts', JSON.stringify(hundred));
  await run(paced, to, count / 5);
  const { came: steady } = await run(paced, to, count);
  await paced.stop();
  to.close();
  const late = steady.map(({ at, happened }) => at - happened);
  const events = steady.map(({ happened }) => happened).sort((a, b) => a - b);
  // Without the ends, where calls begin and none is over yet, or the other way round.
  const middle = events.slice(Math.floor(events.length / 4), Math.ceil((3 * events.length) / 4));
  const eventRate = (1000 * middle.length) / (middle.at(-1)! - middle[0]!);
  block('Statuses of spoken campaigns, posted to a customer\'s program; every call is answered and over after two seconds', ['numbers', 'statuses/s', 'CPU µs', 'events/s', 'ms to the first attempt', 'p95', 'highest', 'writes', 'reads'],
    [[count, rate, cpu / came.length, eventRate, quantile(late, 0.5), quantile(late, 0.95), Math.max(...late), capacity.writes / count, capacity.reads / count]],
    [
      'statuses/s: ceilings out of the way, all calls at once; CPU: of the whole exchange process, a status, with the simulated telephone network in it; events/s and what follows: the carrier\'s events at that rate, from the event to the first attempt. writes and reads: units a number, the whole campaign summed from every call.',
      `${Object.entries(capacity.sorts).sort(([, a], [, b]) => b.writes - a.writes).slice(0, 8).map(([name, { calls, writes, lost }]) => `${figure(calls)} ${name.replace(/YA-3-[\w-]+|YA-n-n-Merkazia-n/, '…')}${lost ? ` (${figure(lost)} lost)` : ''} ${(writes / count).toFixed(3)} w`).join('; ')}.`,
    ]);
  return [
    { what: 'ms from a carrier\'s event to the customer\'s first attempt at a hundred events a second, p95', measured: quantile(late, 0.95), most: most.late },
    { what: 'write units a number of a spoken campaign with statuses', measured: capacity.writes / count, most: most.units },
  ];
}
