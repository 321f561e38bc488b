import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '@merkazia/exchange/config';
import { jsonLog } from '@merkazia/exchange/log';
import { startExchange } from '@merkazia/local/start';
import { type Capacity, capacity } from './capacity.ts';
import { answering } from './child.ts';
import { dialledOf, type Dialled } from './dialled.ts';
import { neighbour, openCustomer } from './fixture.ts';
import type { CallRecord } from './record.ts';
import { seam } from './seam.ts';

/** What became of campaigns since the exchange was asked to begin: microseconds of its process, capacity where it was counted, when the last was over. */
export interface Campaigned { cpu: number; capacity: Capacity; over: number; dialled: Dialled }

/** Megabytes of a process's resident memory, now and at its highest. */
export interface Resident { now: number; peak: number }

/** What may be asked of an exchange that runs campaigns. */
export interface CampaignQuestions {
  access(): { operatorKey: string; neighbour: string };
  /** From now on the numbers and campaigns of a system are counted anew, and the processor's time. */
  begin(system: string): void;
  count(): void;
  inspect(): void;
  inspected(): CallRecord[];
  /** Waits until so many campaigns of a system began and were over since `begin`, and all that the carrier has to tell of any was taken. */
  end(of: { system: string; campaigns: number }): Promise<Campaigned>;
  /** Waits until so many numbers of a system were handed to the carrier since `begin`. */
  reached(of: { system: string; numbers: number }): Promise<Dialled>;
  /** Waits until an event was taken of so many numbers of a system since `begin`. */
  ended(of: { system: string; numbers: number }): Promise<Dialled>;
  resident(): Resident;
}

const loud = jsonLog((line) => process.stderr.write(line));
let ends: { system: string; at: number }[] = [];
const config: Partial<Config> = JSON.parse(process.argv[2] ?? '{}');
const { exchange, url, simulator, operatorKey } = await startExchange({ tickEvery: 86_400_000, config, log: (entry) => {
  if (entry.event === 'campaign over') ends.push({ system: String(entry.system), at: Date.now() });
  if (entry.level !== 'info' && entry.event !== 'campaign stopped') loud(entry);
} });
const [token, other] = [await openCustomer(exchange), await openCustomer(exchange, neighbour, '0779900004')];
const { client } = exchange.table;
const counter = seam(client);
const sum = capacity(client);
let before = process.cpuUsage();
const from = new Map<string, number>();
const dialled = (system: string) => dialledOf(simulator.messages.all, from.get(system) ?? 0, system);
const endsOf = (wanted: string) => ends.filter(({ system }) => system === wanted);

async function until(system: string, enough: (now: Dialled) => boolean): Promise<Dialled> {
  for (;;) {
    const now = dialled(system);
    if (enough(now)) return now;
    await sleep(5);
  }
}

answering<CampaignQuestions>({ url, token }, {
  access: () => ({ operatorKey, neighbour: other }),
  begin(system) {
    ends = ends.filter((end) => end.system !== system);
    from.set(system, simulator.messages.all.length);
    before = process.cpuUsage();
  },
  count: sum.start,
  inspect: counter.inspect,
  inspected: counter.inspected,
  async end({ system, campaigns }) {
    while (endsOf(system).length < campaigns) await sleep(2);
    while (!(await simulator.reports.drain(60_000)));
    const { user, system: kernel } = process.cpuUsage(before);
    return { cpu: user + kernel, capacity: sum.stop(), over: endsOf(system).at(-1)!.at, dialled: dialled(system) };
  },
  reached: ({ system, numbers }) => until(system, (now) => now.numbers >= numbers),
  ended: ({ system, numbers }) => until(system, (now) => now.told >= numbers),
  resident() {
    const { rss } = process.memoryUsage();
    return { now: rss / 1024 ** 2, peak: peak() };
  },
});

/** The highest resident memory of this process: by Linux's own account where there is one, as the other may be that of who started it. */
function peak(): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}
