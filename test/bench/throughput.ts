import type { CallRecord } from './record.ts';
import { message, phone } from './fixture.ts';
import { post } from './load.ts';
import { block, figure, type Goal } from './report.ts';
import { type Comparison, compare, type Contest, type Patience } from './rounds.ts';
import type { Server } from './server.ts';

const contests: Contest[] = [
  { command: 'GetCustomerData', params: () => ({}), updates: 0, warm: 4000 },
  { command: 'SendSms', params: (i) => ({ message, phones: phone(i) }), updates: 3, warm: 800 },
];

/** Requests a second of the exchange beside the floor, and the proof that both made the same calls. */
export async function throughput(servers: { exchange: Server; floor: Server }, patience: Patience): Promise<Goal[]> {
  const results: [Contest, Comparison][] = [];
  const sameness: string[] = [];
  for (const contest of contests) {
    sameness.push(await sameCalls(servers, contest));
    results.push([contest, await compare(servers, contest, patience)]);
  }
  block(
    'Throughput: 16 connections, closed loop, each server in a process of its own with a database in memory of its own, in turn',
    ['command', 'server', 'requests/s', 'p50 ms', 'p99 ms', 'CPU µs', 'ratio', '±', 'ratio of CPU'],
    results.flatMap(([{ command }, { exchange, floor, ratio, cpuRatio, rounds, uncertainty }]) => [
      [command, 'exchange', exchange.rate, exchange.p50, exchange.p99, exchange.cpu, ratio.toFixed(3), `${(100 * uncertainty).toFixed(1)} %, ${rounds} rounds`, cpuRatio.toFixed(3)],
      ['', 'floor', floor.rate, floor.p50, floor.p99, floor.cpu, '', '', ''],
    ]),
    [
      'Requests/s count until all that follows the answers is done. CPU is the server\'s process alone, a request with all that follows it.',
      'Both hand messages to the same simulated telephone network in their own process, which posts its signed reports to the server over HTTP.',
      ...sameness,
      ...results.map(([{ command }, { exchange, floor }]) => `${command}, calls counted in the rounds: exchange ${counted(exchange)}; floor ${counted(floor)}.`),
    ],
  );
  return results.map(([{ command }, { ratio }]) => ({ what: `${command}, share of the floor's throughput`, measured: ratio, least: 0.85 }));
}

/** Sends one request to each and tells the calls they made, with the bytes of their requests; says so when they differ. */
async function sameCalls({ exchange, floor }: { exchange: Server; floor: Server }, { command, params, updates }: Contest): Promise<string> {
  const [ours, bare] = await Promise.all([exchange, floor].map(async (server) => {
    await server.ask.begin();
    await server.ask.inspect();
    await post(undefined, { ...server, command }, params(0));
    await server.ask.end(updates);
    return server.ask.inspected();
  })) as [CallRecord[], CallRecord[]];
  const told = (records: CallRecord[]) => records.map(({ operation, about }) => `${operation} (${about})`).join(', ');
  const bytes = (records: CallRecord[]) => records.map((record) => record.bytes).join(', ');
  const same = told(ours) === told(bare) ? `both ${told(ours)}` : `DIFFERENT: exchange ${told(ours)}; floor ${told(bare)}`;
  return `${command}: ${same}; bytes of each call's input: exchange ${bytes(ours)}; floor ${bytes(bare)}.`;
}

const counted = ({ calls, requests }: { calls: Record<string, number>; requests: number }) =>
  `${Object.entries(calls).map(([operation, count]) => `${figure(count)} ${operation}`).join(', ')} for ${figure(requests)} requests`;
