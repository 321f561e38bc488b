import type { Running } from '../run.ts';
import { backlog } from './backlog.ts';
import { shownArrival, shownMail, shownTold } from './shown.ts';
import type { WallLine, WallSystem } from './wire.ts';

/** How many of the latest arrivals, mails and happenings a stream begins with. */
const remembered = 20_000;
/** How many stand in one line at most, and how many milliseconds are between two bursts of lines. */
const atOnce = 500;
const breath = 15;

export interface StreamParts { running: Running; systems: () => WallSystem[]; start: Omit<Extract<WallLine, { type: 'start' }>, 'type' | 'older'> }

export interface Stream {
  response: Response;
  /** Something is to be told. */
  wake(): void;
  /** The systems changed, or the table was written. */
  mark(what: 'systems' | 'wrote'): void;
  end(): void;
}

/** One wall that listens (server-sent events): what there is, then what happens. Who reads slowly is told later, and never twice of what changed twice. */
export function openStream({ running, systems, start }: StreamParts, closed: (stream: Stream) => void): Stream {
  const { simulator, mailbox, clock } = running;
  const after = (all: readonly unknown[]) => backlog(Math.max(0, all.length - remembered), () => all.length);
  let begun = false;
  let ready = false;
  let pending = fresh();
  let told = { scripts: '', offset: Number.NaN };
  let marked = { systems: true, wrote: false };
  let sink: ReadableStreamDefaultController<Uint8Array>;
  let timer: NodeJS.Timeout | undefined;
  let last = 0;
  const bytes = new TextEncoder();

  function fresh() {
    return { arrivals: after(simulator.messages.all), told: after(simulator.outbox.all), mails: after(mailbox.all) };
  }

  function* lines(): Generator<WallLine> {
    if (!begun) yield { type: 'start', older: Math.max(0, simulator.messages.all.length - remembered), ...start };
    begun = true;
    if (clock.offset() !== told.offset) {
      told.offset = clock.offset();
      yield { type: 'clock', now: new Date(clock.now()).toISOString(), offset: told.offset };
    }
    const scripts = simulator.messages.scripts().map(({ number, outcome, times }) => ({ number, outcome, times: times ?? null }));
    if (JSON.stringify(scripts) !== told.scripts) {
      told.scripts = JSON.stringify(scripts);
      yield { type: 'scripts', scripts };
    }
    if (marked.systems) yield { type: 'systems', systems: systems() };
    if (marked.wrote) yield { type: 'wrote' };
    marked = { systems: false, wrote: false };
    const { arrivals, told: happened, mails } = pending;
    if (!arrivals.isEmpty()) yield { type: 'events', events: arrivals.take(atOnce).map((id) => shownArrival(simulator.messages.all[id - 1]!)) };
    if (!happened.isEmpty()) yield { type: 'told', told: happened.take(atOnce).map((id) => shownTold(simulator.outbox.all[id - 1]!)) };
    if (!mails.isEmpty()) yield { type: 'mails', mails: mails.take(atOnce).map((id) => shownMail(mailbox.all[id - 1]!)) };
    if (!ready && isTold()) {
      ready = true;
      yield { type: 'ready' };
    }
  }

  const isTold = () => Object.values(pending).every((one) => one.isEmpty());

  /** Tells what there is to tell, when it is asked for it and not at once again. */
  function flush(): void {
    timer = undefined;
    last = performance.now();
    for (const line of lines()) sink.enqueue(bytes.encode(`data: ${JSON.stringify(line)}\n\n`));
    if (!isTold()) wake();
  }

  function wake(): void {
    if (timer || (sink.desiredSize ?? 0) <= 0) return;
    timer = setTimeout(flush, Math.max(0, last + breath - performance.now()));
  }

  function restart(): void {
    pending = fresh();
    told = { scripts: '', offset: Number.NaN };
    begun = false;
    ready = false;
  }

  const stop = [
    simulator.changed((change) => {
      if (change === 'forgotten') restart();
      else if (typeof change === 'number') pending.arrivals.add(change);
      wake();
    }),
    simulator.outbox.changed((id) => { pending.told.add(id); wake(); }),
    mailbox.came(() => wake()),
  ];
  // A line that says nothing: by it we learn that nobody listens any more.
  const beat = setInterval(() => { if ((sink.desiredSize ?? 0) > 0) sink.enqueue(bytes.encode(':\n\n')); }, 15_000);

  function leave(): void {
    for (const listener of stop) listener();
    clearInterval(beat);
    clearTimeout(timer);
    closed(stream);
  }

  const body = new ReadableStream<Uint8Array>({ start(controller) { sink = controller; }, pull: wake, cancel: leave }, { highWaterMark: 64 });
  const stream: Stream = {
    response: new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' } }),
    wake,
    mark(what) { marked[what] = true; wake(); },
    end() {
      leave();
      sink.close();
    },
  };
  return stream;
}
