import { publicPlane } from '@merkazia/exchange/commands/plane';
import type { Command } from '@merkazia/contract';
import type { Hono } from 'hono';
import type { Fault, Upstream } from '../strict/upstream.ts';
import { bodyOf, refuse, shown } from './body.ts';

const faults = ['html', 'garbage', 'slow', 'cut', 'json-for-bytes'] as const satisfies readonly Fault['fault'][];

/** When a fault strikes, unless it is said: a filter and a cable are in front of the command, a damaged answer comes after it. */
const usual: Record<Fault['fault'], Fault['when']> = { html: 'before', garbage: 'after', slow: 'before', cut: 'before', 'json-for-bytes': 'after' };

/** How the imitated hosted service misbehaves: `POST /simulator/upstream` tells of the requests to come, GET shows what is left and what was met. */
export function upstreamRoutes(app: Hono, upstream: Upstream | undefined): void {
  const present = () => {
    if (!upstream) throw refuse('This exchange does not imitate the hosted service; start it with MERKAZIA_STRICT_HOSTED=on.');
    return upstream;
  };

  app.get('/upstream', (c) => c.json(present().standing()));

  app.post('/upstream', async (c) => {
    const body = await bodyOf(c.req.raw);
    if (body.fault === 'off') present().behave();
    else present().misbehave(faultOf(body));
    return c.json(present().standing());
  });
}

function faultOf({ fault: asked, times, command, when, ms = 1000, status = 200 }: Record<string, unknown>): Fault {
  const fault = faults.find((one) => one === asked);
  if (!fault) throw refuse(`fault must be one of ${faults.join(', ')} or off; not ${shown(asked)}.`);
  if (times !== undefined && !isWhole(times, 1)) throw refuse(`times must be a whole number above 0, not ${shown(times)}.`);
  if (command !== undefined && !(typeof command === 'string' && Object.hasOwn(publicPlane.commands, command))) throw refuse(`command must be the name of a command, not ${shown(command)}.`);
  if (when !== undefined && when !== 'before' && when !== 'after') throw refuse(`when must be before or after (the command ran), not ${shown(when)}.`);
  if (fault === 'json-for-bytes' && when === 'before') throw refuse('when must be after: what a command answers instead of bytes, it answers when it ran.');
  if (!isWhole(ms, 0)) throw refuse(`ms must be a whole number of milliseconds, not ${shown(ms)}.`);
  if (!isWhole(status, 200) || status > 599) throw refuse(`status must be an HTTP status from 200 to 599, not ${shown(status)}.`);
  return { fault, ...(times === undefined ? {} : { times }), ...(command === undefined ? {} : { command: command as Command }), when: when ?? usual[fault], ms, status };
}

const isWhole = (value: unknown, least: number): value is number => Number.isSafeInteger(value) && (value as number) >= least;
