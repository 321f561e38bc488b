import { randomUUID } from 'node:crypto';
import { signedHeaders } from '@merkazia/exchange/carrier/signature';
import type { Log } from '@merkazia/exchange/log';
import type { Clock } from '@merkazia/exchange/time/clock';
import { openJournal } from '../journal.ts';
import { rest } from '../rest.ts';
import { poster } from './post.ts';
import { signal } from '../signal.ts';

/** An event that is told to the exchange at an instant; `posted` and `accepted` once it was answered 2xx. */
export interface Told { id: number; webhook: string; due: number; event: { type: string } & Record<string, unknown>; posted?: number; accepted?: boolean }

type Entry =
  | { type: 'event'; id: number; webhook: string; due: number; event: Told['event'] }
  | { type: 'posted'; id: number; time: number; accepted: boolean };

const longestTimer = 2 ** 31 - 1;
/** An event that fails more often than this goes on being posted, and nobody waits for it any more. */
const patience = 3;

export interface OutboxOptions { clock: Clock; log: Log; /** The journal; none keeps it in memory. */ file: string | undefined; secret: string; /** Where the exchange takes carriers' events. */ hook: string }

/** What the carrier tells unasked: kept in a journal, and posted one after another when due by the exchange's clock, each until it is answered 2xx. */
export function outbox({ clock, log, file, secret, hook }: OutboxOptions) {
  const journal = openJournal<Entry>(file, 'The journal of the simulator\'s events');
  const all: Told[] = [];
  /** What was not posted yet, soonest first. */
  let pending: Told[] = [];
  const changes = signal<number>();
  const http = poster();
  let running = false;
  let posting = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  /** Counts the stops: a post that outlived one is nobody's business any more. */
  let round = 0;
  const isDue = () => (pending[0]?.due ?? Infinity) <= clock.now();
  const idle = rest(() => posting || (running && isDue() && failures <= patience));

  function apply(entry: Entry): void {
    if (entry.type === 'posted') Object.assign(all[entry.id - 1]!, { posted: entry.time, accepted: entry.accepted });
    else all.push({ id: entry.id, webhook: entry.webhook, due: entry.due, event: entry.event });
  }

  function record(entry: Entry): void {
    journal.append(entry);
    apply(entry);
    changes.tell(entry.id);
  }

  for (const entry of journal.past) apply(entry);
  schedule(all.filter(({ posted }) => posted === undefined));

  function schedule(more: Told[]): void {
    pending = [...pending, ...more].sort((a, b) => a.due - b.due || a.id - b.id);
  }

  function pump(): void {
    clearTimeout(timer);
    if (running && !posting && pending.length > 0) {
      if (isDue()) void post(pending[0]!);
      else timer = setTimeout(pump, Math.min(pending[0]!.due - clock.now(), longestTimer));
    }
    idle.check();
  }

  async function post(told: Told): Promise<void> {
    posting = true;
    const mine = round;
    try {
      const body = JSON.stringify(told.event);
      const answer = await http.post(hook, signedHeaders(secret, { id: told.webhook, timestamp: Math.floor(clock.now() / 1000), body }), body);
      if (answer.status < 200 || answer.status > 299) throw new Error(`${answer.status} ${answer.text.slice(0, 200)}`);
      if (mine === round) record({ type: 'posted', id: told.id, time: clock.now(), accepted: JSON.parse(answer.text).accepted === true });
      if (mine === round) pending.splice(pending.indexOf(told), 1);
      failures = 0;
    } catch (problem) {
      failures++;
      log({ level: 'warn', event: 'event not taken', id: told.id, failures, problem: String((problem as Error)?.message ?? problem) });
    }
    posting = false;
    if (mine === round && failures > 0) {
      timer = setTimeout(pump, Math.min(50 * 2 ** failures, 5000));
      idle.check();
    } else pump();
  }

  return {
    all: all as readonly Told[],
    /** Calls with the id of what is told, and again when it was posted. */
    changed: changes.listen,
    /** Takes events to be told, each so many milliseconds from now; answers them as they are kept. */
    tell(events: { after: number; event: Told['event'] }[]): Told[] {
      const now = clock.now();
      const first = all.length;
      for (const { after, event } of events) {
        const due = now + after;
        record({ type: 'event', id: all.length + 1, webhook: `evt_${randomUUID()}`, due, event: { ...event, at: new Date(due).toISOString() } });
      }
      schedule(all.slice(first));
      if (!posting && failures === 0) setImmediate(pump);
      return all.slice(first);
    },
    /** When the next event is due, by the exchange's clock. */
    nextDue: (): number | undefined => pending[0]?.due,
    start(): void { running = true; pump(); },
    /** To be called when the clock has moved. */
    wake: pump,
    drain: idle.wait,
    /** Starts no more posts; waits shortly for the one under way. */
    async stop(): Promise<void> {
      running = false;
      clearTimeout(timer);
      await idle.wait(2000);
      round++;
      http.close();
    },
    /** Forgets everything; it must have been stopped. */
    forget(): void {
      journal.clear();
      all.length = 0;
      pending = [];
      failures = 0;
    },
    close: (): void => journal.close(),
  };
}

export type Outbox = ReturnType<typeof outbox>;
