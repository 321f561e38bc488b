import { signedHeaders } from '@merkazia/exchange/carrier/signature';
import type { Log } from '@merkazia/exchange/log';
import type { Clock } from '@merkazia/exchange/time/clock';
import { rest } from '../rest.ts';
import { heap } from './heap.ts';
import type { Reported } from './messages.ts';
import { poster } from './post.ts';
import { dueOf, toldOf } from './told.ts';

const atOnce = 8;
const longestTimer = 2 ** 31 - 1;
/** An event that fails more often than this goes on being posted, and nobody waits for it any more. */
const patience = 3;

export interface ReportsOptions {
  clock: Clock;
  log: Log;
  secret: string;
  /** Where the exchange takes carriers' events. */
  hook: string;
  /** Called when the event at a place of what is told was answered 2xx. */
  posted: (one: Reported, place: number, accepted: boolean) => void;
}

/** Posts what the carrier has to tell of messages and rings, when it is due by the exchange's clock, until it is answered 2xx; of each in its order. */
export function reports(options: ReportsOptions) {
  const { clock, log } = options;
  /** The soonest first; each message and ring is here with its next event only. */
  const pending = heap<{ one: Reported; due: number }>((a, b) => a.due < b.due || (a.due === b.due && a.one.id < b.one.id));
  /** Of what was put in again because it goes otherwise than it did: the one of its places that counts. */
  const moved = new Map<Reported, { one: Reported; due: number }>();
  const underWay = new Set<Reported>();
  const retries = new Map<Reported, { timer: NodeJS.Timeout; failures: number }>();
  const http = poster();
  let posting = 0;
  let running = false;
  /** Counts the stops: a post that outlived one is nobody's business any more. */
  let round = 0;
  let timer: NodeJS.Timeout | undefined;
  let soon: NodeJS.Immediate | undefined;
  const isDue = () => (pending.first()?.due ?? Infinity) <= clock.now();
  const waitedFor = () => [...retries.values()].some(({ failures }) => failures <= patience);
  const idle = rest(() => posting > 0 || (running && (isDue() || waitedFor())));

  function schedule(one: Reported): void {
    const due = dueOf(one, one.posted.length);
    if (due === undefined) return;
    const place = { one, due };
    if (moved.has(one)) moved.set(one, place);
    pending.put(place);
    soon ??= setImmediate(pump);
  }

  function pump(): void {
    soon = undefined;
    clearTimeout(timer);
    while (running && posting < atOnce && isDue()) {
      const first = pending.take()!;
      const { one } = first;
      if ((moved.get(one) ?? first) !== first) continue;
      const due = dueOf(one, one.posted.length);
      // A call that may last longer by now ends later.
      if (due !== undefined && due > clock.now()) schedule(one);
      else if (due !== undefined) void post(one, 0);
    }
    const next = pending.first();
    if (running && posting < atOnce && next) timer = setTimeout(pump, Math.min(next.due - clock.now(), longestTimer));
    idle.check();
  }

  async function post(one: Reported, failures: number): Promise<void> {
    posting++;
    underWay.add(one);
    const mine = round;
    const place = one.posted.length;
    try {
      const accepted = await send(one, place);
      options.posted(one, place, accepted);
    } catch (problem) {
      log({ level: 'warn', event: 'report not taken', message: one.id, failures: failures + 1, problem: String((problem as Error)?.message ?? problem) });
    }
    posting--;
    underWay.delete(one);
    const taken = one.posted.length > place;
    if (mine === round && taken) schedule(one);
    if (mine === round && !taken) {
      const again = () => { retries.delete(one); void post(one, failures + 1); };
      retries.set(one, { timer: setTimeout(again, Math.min(50 * 2 ** failures, 5000)), failures: failures + 1 });
    }
    pump();
  }

  async function send(one: Reported, place: number): Promise<boolean> {
    const { webhook, body: event } = toldOf(one)[place]!;
    const body = JSON.stringify(event);
    const signed = signedHeaders(options.secret, { id: webhook, timestamp: Math.floor(clock.now() / 1000), body });
    const answer = await http.post(options.hook, signed, body);
    if (answer.status < 200 || answer.status > 299) throw new Error(`${answer.status} ${answer.text.slice(0, 200)}`);
    return JSON.parse(answer.text).accepted === true;
  }

  /** To be called when a call goes otherwise than it did. What is being posted of it is posted as it was; then the rest follows. */
  function reschedule(one: Reported): void {
    if (underWay.has(one) || retries.has(one)) return;
    moved.set(one, { one, due: Infinity });
    schedule(one);
  }

  return {
    schedule,
    reschedule,
    /** When the next event is due, by the exchange's clock. */
    nextDue: (): number | undefined => pending.first()?.due,
    start(): void { running = true; pump(); },
    /** To be called when the clock has moved. */
    wake: pump,
    /** Resolves to true once every event that is due was answered, to false after so many milliseconds. */
    drain: idle.wait,
    /** Starts no more posts; waits shortly for those under way. */
    async stop(): Promise<void> {
      running = false;
      round++;
      clearTimeout(timer);
      for (const retry of retries.values()) clearTimeout(retry.timer);
      retries.clear();
      await idle.wait(2000);
      http.close();
    },
    /** Forgets every event that was to come. */
    forget(): void {
      pending.clear();
      moved.clear();
    },
  };
}

export type Reports = ReturnType<typeof reports>;
