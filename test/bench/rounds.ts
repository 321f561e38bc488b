import type { Spent } from './child.ts';
import { loader } from './load.ts';
import type { Server } from './server.ts';
import { median, quantile, uncertainty } from './statistics.ts';

/** One round of one server: requests a second up to the end of all that follows the answers, and what each took. */
interface Round { rate: number; p50: number; p99: number; cpu: number }

/** Medians over the rounds; `cpu` is the server's own processor time a request, in microseconds. */
export interface Side extends Round { requests: number; calls: Record<string, number> }

export interface Comparison { exchange: Side; floor: Side; ratio: number; /** The same of processor time, which depends less on what else the machine does. */ cpuRatio: number; rounds: number; uncertainty: number }

/** What is asked, how many single-row updates follow a request's answer, and after how many requests the compiler has done its work. */
export interface Contest { command: string; params: (i: number) => object; updates: number; warm: number }

/** Milliseconds of a round, of warming up at most, and of all rounds (but the least number of them); how sure of the ratio is sure enough. */
export interface Patience { round: number; warmUp: number; all: number; least: number; settled: number }

/** Lets the exchange and the floor run in turn until the ratio of their rates settles; it is the median of the ratios of neighbouring rounds. */
export async function compare(servers: { exchange: Server; floor: Server }, contest: Contest, { round, warmUp, all, least, settled }: Patience): Promise<Comparison> {
  const exchange = contender(servers.exchange, contest);
  const floor = contender(servers.floor, contest);
  const ratios: number[] = [];
  const cpuRatios: number[] = [];
  try {
    await Promise.all([exchange.warmUp(warmUp), floor.warmUp(warmUp)]);
    const until = performance.now() + all;
    while (ratios.length < least || (performance.now() < until && uncertainty(ratios) > settled)) {
      const order = ratios.length % 2 === 0 ? [exchange, floor] : [floor, exchange];
      for (const each of order) await each.round(round);
      ratios.push(exchange.last().rate / floor.last().rate);
      cpuRatios.push(floor.last().cpu / exchange.last().cpu);
    }
  } finally {
    exchange.close();
    floor.close();
  }
  return { exchange: exchange.side(), floor: floor.side(), ratio: median(ratios), cpuRatio: median(cpuRatios), rounds: ratios.length, uncertainty: uncertainty(ratios) };
}

function contender(server: Server, { command, params, updates, warm }: Contest) {
  const load = loader({ ...server, command }, params);
  const rounds: Round[] = [];
  const calls: Record<string, number> = {};
  let requests = 0;

  async function run(ms: number): Promise<{ took: number[]; elapsed: number; spent: Spent }> {
    await server.ask.begin();
    const start = performance.now();
    const took = await load.run(ms);
    const spent = await server.ask.end(took.length * updates);
    return { took, elapsed: performance.now() - start, spent };
  }

  return {
    async warmUp(atMost: number): Promise<void> {
      const until = performance.now() + atMost;
      for (let done = 0; done < warm && performance.now() < until;) done += (await run(Math.min(500, atMost))).took.length;
    },
    async round(ms: number): Promise<void> {
      const { took, elapsed, spent } = await run(ms);
      rounds.push({ rate: (1000 * took.length) / elapsed, p50: quantile(took, 0.5), p99: quantile(took, 0.99), cpu: spent.cpu / took.length });
      requests += took.length;
      for (const [operation, count] of Object.entries(spent.calls)) calls[operation] = (calls[operation] ?? 0) + count;
    },
    last: (): Round => rounds.at(-1)!,
    side(): Side {
      const over = (field: keyof Round) => median(rounds.map((round) => round[field]));
      return { rate: over('rate'), p50: over('p50'), p99: over('p99'), cpu: over('cpu'), requests, calls };
    },
    close: load.close,
  };
}
