import type { SmsReport } from '@merkazia/exchange/carrier/carrier';
import { signedHeaders } from '@merkazia/exchange/carrier/signature';
import type { Log } from '@merkazia/exchange/log';
import type { Clock } from '@merkazia/exchange/time/clock';
import { rest } from '../rest.ts';
import type { Message } from './messages.ts';
import { poster } from './post.ts';

const atOnce = 8;
const longestTimer = 2 ** 31 - 1;
/** A report that fails more often than this goes on being posted, and nobody waits for it any more. */
const patience = 3;

export interface ReportsOptions {
  clock: Clock;
  log: Log;
  secret: string;
  /** Where the exchange takes carriers' events. */
  hook: string;
  /** Called when a report was answered 2xx. */
  posted: (message: Message, report: number, accepted: boolean) => void;
}

/** Posts what the carrier has to report, when it is due by the exchange's clock, until it is answered 2xx; one message's reports in their order. */
export function reports(options: ReportsOptions) {
  const { clock, log } = options;
  /** By due time, soonest first; a message is here with its next report only. */
  const pending: { message: Message; due: number }[] = [];
  const retries = new Map<Message, { timer: NodeJS.Timeout; failures: number }>();
  const http = poster();
  let posting = 0;
  let running = false;
  /** Counts the stops: a post that outlived one is nobody's business any more. */
  let round = 0;
  let timer: NodeJS.Timeout | undefined;
  const waitedFor = () => [...retries.values()].some(({ failures }) => failures <= patience);
  const idle = rest(() => posting > 0 || (running && ((pending[0]?.due ?? Infinity) <= clock.now() || waitedFor())));

  function schedule(message: Message): void {
    const next = message.reports.find((report) => report.posted === undefined);
    if (!next) return;
    let place = pending.length;
    while (place > 0 && pending[place - 1]!.due > next.due) place--;
    pending.splice(place, 0, { message, due: next.due });
    setImmediate(pump);
  }

  function pump(): void {
    clearTimeout(timer);
    while (running && posting < atOnce && pending.length > 0 && pending[0]!.due <= clock.now()) void post(pending.shift()!.message, 0);
    if (running && posting < atOnce && pending.length > 0) timer = setTimeout(pump, Math.min(pending[0]!.due - clock.now(), longestTimer));
    idle.check();
  }

  async function post(message: Message, failures: number): Promise<void> {
    posting++;
    const mine = round;
    const report = message.reports.findIndex(({ posted }) => posted === undefined);
    try {
      const accepted = await send(message, report);
      options.posted(message, report, accepted);
    } catch (problem) {
      log({ level: 'warn', event: 'report not taken', message: message.id, failures: failures + 1, problem: String((problem as Error)?.message ?? problem) });
    }
    posting--;
    const taken = message.reports[report]!.posted !== undefined;
    if (mine === round && taken) schedule(message);
    if (mine === round && !taken) {
      const again = () => { retries.delete(message); void post(message, failures + 1); };
      retries.set(message, { timer: setTimeout(again, Math.min(50 * 2 ** failures, 5000)), failures: failures + 1 });
    }
    pump();
  }

  async function send(message: Message, report: number): Promise<boolean> {
    const { webhook, status, due } = message.reports[report]!;
    const event: SmsReport = { type: 'sms.report', key: message.key, to: message.to, status, at: new Date(due).toISOString() };
    const body = JSON.stringify(event);
    const signed = signedHeaders(options.secret, { id: webhook, timestamp: Math.floor(clock.now() / 1000), body });
    const answer = await http.post(options.hook, signed, body);
    if (answer.status < 200 || answer.status > 299) throw new Error(`${answer.status} ${answer.text.slice(0, 200)}`);
    return JSON.parse(answer.text).accepted === true;
  }

  return {
    schedule,
    /** When the next report is due, by the exchange's clock. */
    nextDue: (): number | undefined => pending[0]?.due,
    start(): void { running = true; pump(); },
    /** To be called when the clock has moved. */
    wake: pump,
    /** Resolves to true once every report that is due was answered, to false after so many milliseconds. */
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
    /** Forgets every report that was to come. */
    forget(): void { pending.length = 0; },
  };
}

export type Reports = ReturnType<typeof reports>;
