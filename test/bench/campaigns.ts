import type { Campaigned, CampaignQuestions } from './campaign-child.ts';
import type { FloorQuestions, Floored } from './campaign-floor-child.ts';
import { customer, message, phone } from './fixture.ts';
import { post } from './load.ts';
import { perMillion } from './price.ts';
import { block, figure, type Goal } from './report.ts';
import { type Server, startServer } from './server.ts';
import { stopAt, type Stopped, stopper } from './stop.ts';

/** Ceilings that a small machine reaches, so that a campaign at its ceiling leaves some of the processor to others, as functions on machines of their own do. */
export const atCeilings = { pace: { sms: { system: 200, carrier: 1000 }, calls: { system: 100, carrier: 500 } } };

/** Ceilings that nobody meets. */
export const freely = { pace: { sms: { system: 1e6, carrier: 1e6 }, calls: { system: 1e6, carrier: 1e6 } } };

export const kinds = ['sms', 'tzintuk'] as const;
export type Kind = (typeof kinds)[number];
/** Write units a recipient, at most; and how much more of units and of processor time a recipient of the larger campaign may take. */
const most = { sms: 4, tzintuk: 3 };
const bound = { units: 1.1, cpu: 1.25 };
/** The floor runs no more at once: what it takes a recipient does not depend on it. */
const floorSize = 10_000;

export type CampaignServer = Server<CampaignQuestions>;

/** The command that reaches so many numbers; a ring is of one second. */
export function commandOf(kind: Kind, phones: string): { command: string; params: object } {
  return kind === 'sms' ? { command: 'SendSms', params: { message, phones } } : { command: 'RunTzintuk', params: { phones, TzintukTimeOut: 1 } };
}

export const numbers = (count: number): string[] => Array.from({ length: count }, (_, i) => phone(i));

/** Sends a command and answers the milliseconds it took, and when it was answered. */
export async function ask(server: { url: string; token: string }, { command, params }: { command: string; params: object }): Promise<{ ms: number; at: number; answer: any }> {
  const start = performance.now();
  const { status, text } = await post(undefined, { ...server, command }, params);
  const [ms, at] = [performance.now() - start, Date.now()];
  if (status !== 200 || !text.startsWith('{"responseStatus":"OK"')) throw new Error(`${command} was answered ${status}: ${text.slice(0, 300)}`);
  return { ms, at, answer: JSON.parse(text) };
}

interface Run extends Campaigned { answered: number; ms: number; toEnd: number; count: number }

/** One campaign from its command to its end; `ms` is until the last event was taken. */
async function run(server: CampaignServer, kind: Kind, count: number): Promise<Run> {
  const asked = commandOf(kind, numbers(count).join(':'));
  await server.ask.begin(customer.did);
  await server.ask.count();
  const start = Date.now();
  const { ms: answered } = await ask(server, asked);
  const came = await server.ask.end({ system: customer.did, campaigns: 1 });
  const { numbers: reached, told, again } = came.dialled;
  if (reached !== count || told !== count || again > 0) throw new Error(`${reached} of ${count} numbers were reached, ${again} of them again, and of ${told} an event was taken`);
  return { ...came, answered, ms: came.dialled.event - start, toEnd: came.over - start, count };
}

/** Campaigns with the ceilings out of the way, beside a floor that writes the same rows bare; what they take of the database, and how it grows. */
export async function campaigns([small, large]: [number, number], of: readonly Kind[] = kinds): Promise<{ goals: Goal[]; stops: Stopped[] }> {
  const exchange = await startServer<CampaignQuestions>('campaign-child.ts', JSON.stringify(freely));
  const floor = await startServer<FloorQuestions>('campaign-floor-child.ts');
  const goals: Goal[] = [];
  const rates: (string | number)[][] = [];
  const taken: (string | number)[][] = [];
  const sorts: string[] = [];
  for (const kind of of) {
    const wanted = (count: number) => ({ kind, to: numbers(count), message });
    await run(exchange, kind, 2 * small);
    await floor.ask.run(wanted(2 * small));
    const few = await run(exchange, kind, small);
    const bare = await floor.ask.run(wanted(Math.min(large, floorSize)));
    const many = await run(exchange, kind, large);
    const rows = await floor.ask.rows(wanted(Math.min(large, floorSize)));
    rates.push(...rateRows(kind, few, many, bare, rows));
    taken.push(unitRow(kind, few), unitRow(kind, many));
    sorts.push(`${kind}: ${sortsOf(many)}.`);
    goals.push(...goalsOf(kind, few, many));
  }
  const { now, peak } = await exchange.ask.resident();
  const stop = await stopper(exchange);
  const stops: Stopped[] = [];
  for (const kind of of) stops.push(await stopAt(exchange, kind, large, Math.min(large / 10, 1000), stop));
  await Promise.all([exchange.stop(), floor.stop()]);
  block('Campaigns: one command over HTTP, ceilings out of the way, until all events are taken; each server in a process of its own', ['kind', 'server', 'numbers', 'answered ms', 'recipients/s', 'ms to the end', 'CPU µs', 'writes', 'ratio', 'ratio of CPU'], rates, [
    'CPU is that of the server\'s process, a recipient, with the simulated telephone network in it; both servers count what they take. "rows alone": the same rows, and nobody is told anything.',
    `Rings last 1 second; a number has one event. The exchange's process has ${figure(now)} MB resident, ${figure(peak)} at its highest, all campaigns and the network's journal of them included.`,
  ]);
  block('What campaigns take of the database, a recipient, summed from every call', ['kind', 'numbers', 'writes', 'reads', '$', 'most of one key', 'which', 'largest item', 'bytes'], taken, [
    '$: a million recipients; DynamoDB on demand in us-east-1. A call that was answered has one event more, and so one unit.',
    ...sorts,
  ]);
  return { goals, stops };
}

function goalsOf(kind: Kind, few: Run, { count, cpu, capacity: { writes, keys, largest } }: Run): Goal[] {
  const growth = `${figure(count)} against ${figure(few.count)}`;
  return [
    { what: `${kind}: write units a recipient of ${figure(count)}`, measured: writes / count, most: most[kind] },
    { what: `${kind}: write units a recipient, ${growth}`, measured: writes / count / (few.capacity.writes / few.count), most: bound.units },
    { what: `${kind}: processor time a recipient, ${growth}`, measured: cpu / count / (few.cpu / few.count), most: bound.cpu },
    // A chunk is a hundred numbers, and so a larger part of a smaller campaign.
    ...(count < 10_000 ? [] : [{ what: `${kind}: percent of the writes that one physical key takes`, measured: (100 * keys[0]!.writes) / writes, most: 2 }]),
    { what: `${kind}: KB of the largest item written`, measured: largest.bytes / 1024, most: 64 },
  ];
}

function rateRows(kind: Kind, few: Run, many: Run, bare: Floored, rows: Floored): (string | number)[][] {
  const rate = ({ ms, count }: { ms: number; count: number }) => (1000 * count) / ms;
  const floorRow = (name: string, floor: Floored) =>
    ['', name, floor.count, '', rate(floor), '', floor.cpu / floor.count, floor.writes / floor.count, (rate(many) / rate(floor)).toFixed(3), (floor.cpu / floor.count / (many.cpu / many.count)).toFixed(3)];
  return [
    ...[few, many].map((one, i) => [i ? '' : kind, 'exchange', one.count, one.answered, rate(one), one.toEnd, one.cpu / one.count, one.capacity.writes / one.count, '', '']),
    floorRow('floor', bare), floorRow('floor, rows alone', rows),
  ];
}

function unitRow(kind: Kind, { count, capacity: { writes, reads, keys, largest } }: Run): (string | number)[] {
  const [key] = keys;
  return [kind, count, writes / count, reads / count, perMillion(writes / count, reads / count), `${((100 * key!.writes) / writes).toFixed(2)} %`, key!.key.replace(/(SMS|YA)-3-[\w-]+/, '…'), largest.what, largest.bytes];
}

/** The sorts of calls that a campaign makes, the costliest first. */
function sortsOf({ capacity: { sorts }, count }: Run): string {
  return Object.entries(sorts).sort(([, a], [, b]) => b.writes - a.writes || b.reads - a.reads)
    .map(([name, { calls, writes, reads, lost }]) => `${figure(calls)} ${name}${lost ? ` (${figure(lost)} lost)` : ''} ${((writes || reads) / count).toFixed(4)} ${writes ? 'w' : 'r'}`).join('; ');
}
