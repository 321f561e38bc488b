import { ask, atCeilings, type CampaignServer, commandOf, type Kind, kinds, numbers } from './campaigns.ts';
import { customer, neighbour } from './fixture.ts';
import { block, figure, type Goal } from './report.ts';
import { median } from './statistics.ts';
import { type Stop, stopNow, type Stopped } from './stop.ts';

const few = 10;

/** Milliseconds from a command to the last number handed to the carrier, and to the last event of them taken. */
interface Finish { handed: number; over: number }

/** What ten numbers of one system take, alone and beside a campaign of another that is at its ceiling; then that one is stopped. */
export async function fairness(server: CampaignServer, size: number, times: number, stop: Stop): Promise<{ goals: Goal[]; stops: Stopped[] }> {
  const rows: (string | number)[][] = [];
  const goals: Goal[] = [];
  const stops: Stopped[] = [];
  for (const kind of kinds) {
    await finishes(server, kind, 1);
    const alone = await finishes(server, kind, times);
    await server.ask.begin(customer.did);
    await ask(server, commandOf(kind, numbers(size).join(':')));
    await server.ask.reached({ system: customer.did, numbers: 300 });
    const beside = await finishes(server, kind, times);
    stops.push(await stopNow(server, kind, size, stop));
    const ratio = (of: keyof Finish) => (beside[of] / alone[of]).toFixed(2);
    rows.push([kind, alone.handed, beside.handed, ratio('handed'), ...(kind === 'sms' ? ['', '', ''] : [alone.over, beside.over, ratio('over')])]);
    goals.push({ what: `${kind}: ten numbers beside another's ${figure(size)}, of their time alone`, measured: beside.over / alone.over, most: 2 });
  }
  block(`Fairness: ${few} numbers of one system, alone and beside another's ${figure(size)} at its ceiling (${atCeilings.pace.sms.system} texts, ${atCeilings.pace.calls.system} calls a second)`, ['kind', 'alone, handed over ms', 'beside', 'ratio', 'alone, ended ms', 'beside', 'ratio'], rows, [
    `Median of ${times}; from the command to the last number given to the carrier, and to the event that ends the last ring, of 1 second. The goal is of the latter, of a text's the former.`,
  ]);
  return { goals, stops };
}

async function finishes(server: CampaignServer, kind: Kind, times: number): Promise<Finish> {
  const { neighbour: token } = await server.ask.access();
  const all: Finish[] = [];
  for (let i = 0; i < times; i++) {
    await server.ask.begin(neighbour.did);
    const start = Date.now();
    await ask({ url: server.url, token }, commandOf(kind, numbers(few).join(':')));
    const { last } = await server.ask.reached({ system: neighbour.did, numbers: few });
    // A text is over for the exchange when it is handed over; what the network reports of it is the network's time.
    const { event } = kind === 'sms' ? { event: last } : await server.ask.ended({ system: neighbour.did, numbers: few });
    all.push({ handed: last - start, over: event - start });
  }
  return { handed: median(all.map(({ handed }) => handed)), over: median(all.map(({ over }) => over)) };
}
