import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Running } from '../run.ts';
import { durationOf } from '../duration.ts';
import { mailAfter } from '../mail/listing.ts';
import { eventsAfter, incomingEventOf } from '../simulator/events.ts';
import { readIncoming } from '../simulator/incoming.ts';
import { outcomeNamed, outcomes } from '../simulator/outcomes.ts';
import { wallRoutes } from '../wall/routes.ts';
import type { Wall } from '../wall/wall.ts';
import { bodyOf, numberIn, refuse, shown, whole } from './body.ts';
import { callsIn } from './callsIn.ts';
import { upstreamRoutes } from './upstream.ts';

const lastInstant = Date.UTC(9999, 11, 31);

/** The simulator's JSON control, under /simulator. */
export function simulatorRoutes(running: Running, wall: Wall): Hono {
  const { simulator, mailbox, clock, upstream, advance, reset } = running;
  const app = new Hono().basePath('/simulator');
  const time = () => ({ now: new Date(clock.now()).toISOString(), offset: clock.offset() });

  app.get('/events', (c) => {
    const to = c.req.query('to');
    const found = eventsAfter(simulator.messages.all, {
      after: whole('after', c.req.query('after'), 0, 0),
      limit: whole('limit', c.req.query('limit'), 10_000, 1),
      to: to === undefined ? undefined : /^\d+=\d+$/.test(to) ? to : numberIn('to', to),
    });
    return c.json(found);
  });

  app.get('/mail', (c) => c.json(mailAfter(mailbox.all, {
    after: whole('after', c.req.query('after'), 0, 0),
    limit: whole('limit', c.req.query('limit'), 1000, 1),
    to: c.req.query('to'),
  })));

  app.get('/outcomes', (c) => c.json({
    outcomes: outcomes.map(({ name, number, does }) => ({ name, number, does })),
    scripts: simulator.messages.scripts(),
  }));

  app.post('/outcomes', async (c) => {
    const { number, outcome, times } = await bodyOf(c.req.raw);
    const to = numberIn('number', number);
    if (outcome !== null && (typeof outcome !== 'string' || !outcomeNamed(outcome))) throw refuse(`outcome must be one of ${outcomes.map(({ name }) => name).join(', ')}, or null for what the number does by itself; not ${shown(outcome)}.`);
    if (times !== undefined && !(Number.isSafeInteger(times) && (times as number) > 0)) throw refuse(`times must be a whole number above 0, not ${shown(times)}.`);
    simulator.script(to, outcome, times as number | undefined);
    return c.json({ number: to, outcome, times: times ?? null });
  });

  app.post('/incoming', async (c) => {
    const read = readIncoming(await bodyOf(c.req.raw));
    if ('wrong' in read) throw refuse(read.wrong);
    return c.json(incomingEventOf(simulator.incoming(read.call)));
  });

  callsIn(app, simulator.outbox);
  wallRoutes(app, running, wall);
  upstreamRoutes(app, upstream);

  app.get('/clock', (c) => c.json(time()));

  app.post('/clock', async (c) => {
    const { advance: by, to } = await bodyOf(c.req.raw);
    await advance(targetOf(clock.now(), by, to));
    wall.wake();
    return c.json(time());
  });

  app.post('/reset', async (c) => {
    await reset();
    wall.wake();
    return c.json(time());
  });

  app.onError((error, c) => {
    if (error instanceof HTTPException) return c.json({ error: error.message }, error.status);
    throw error;
  });
  return app;
}

function targetOf(now: number, by: unknown, to: unknown): number {
  if ((by === undefined) === (to === undefined)) throw refuse('Give advance (a duration such as PT10M) or to (an instant such as 2030-01-01T00:00:00Z).');
  const duration = typeof by === 'string' ? durationOf(by) : undefined;
  if (to === undefined && duration === undefined) throw refuse(`advance must be an ISO 8601 duration of weeks, days, hours, minutes and seconds such as PT10M or P1DT12H, not ${shown(by)}.`);
  const target = to === undefined ? now + duration! : typeof to === 'string' && /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/.test(to) ? Date.parse(to) : Number.NaN;
  if (Number.isNaN(target)) throw refuse(`to must be an instant with its offset such as 2030-01-01T00:00:00Z, not ${shown(to)}.`);
  if (target < now) throw refuse(`The clock only goes forward: it is ${new Date(now).toISOString()} already.`);
  if (target > lastInstant) throw refuse('The clock goes no further than the year 9999.');
  return target;
}
