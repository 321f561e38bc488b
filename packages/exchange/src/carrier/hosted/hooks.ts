import type { Done } from '../../due/turn.ts';
import { poke } from '../../due/queue.ts';
import type { Exchange } from '../../exchange.ts';
import { readAtMost } from '../../hook.ts';
import { readAsk } from '../../store/asks.ts';
import { type HostedHook, keepHook, receivedAt } from '../../store/hostedHooks.ts';
import { carrierEvents } from '../events.ts';
import { addressed } from './hookAddress.ts';
import { hookKinds } from './hookKinds.ts';

const bodyLimit = 64 * 1024;
/** A hook is waited for that should have come first: so often, and so many milliseconds each time. */
const mostWaits = 5;
const waitFor = 20_000;

/**
 * Takes what the exchange upstream posts, POST /hooks/hosted/…: kept before it is answered, because it may be posted but once,
 * and taken in as due work. The same hook again is answered alike and changes nothing.
 */
export function hostedHook(exchange: Exchange): (request: Request) => Promise<Response> {
  const { table, clock, queue, log } = exchange;
  return async (request) => {
    if (request.method !== 'POST') return answer(405, 'Hooks are posted.');
    const to = addressed(exchange.config.sealingKey, request.url);
    if (!to || !Object.hasOwn(hookKinds, to.kind)) return answer(404, 'There is no such hook.');
    const body = await readAtMost(request, bodyLimit);
    if (body === undefined) return answer(413, 'A hook is at most 64 KB.');
    const fields = fieldsIn(body);
    const identity = fields && hookKinds[to.kind]!.identity(fields);
    if (!fields || identity === undefined) return answer(400, 'This is no hook of that kind.');
    const key = await keepHook(table, { system: to.system, ask: to.name, kind: to.kind, fields, received: clock.now() }, identity);
    if (key) await poke(queue, log, [{ kind: 'hosted', key }]);
    return Response.json({ responseStatus: 'OK' });
  };
}

const answer = (status: number, message: string) => Response.json({ responseStatus: 'ERROR', message }, { status });

/** The fields of a body: JSON, or a form. */
function fieldsIn(body: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(body);
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Record<string, unknown>) : undefined;
  } catch {
    return body.includes('=') ? Object.fromEntries(new URLSearchParams(body)) : undefined;
  }
}

/** Turns a hook that is kept into the events of a carrier. */
export async function takeHook(exchange: Exchange, hook: HostedHook & { tries: number }): Promise<Done> {
  const { table, clock } = exchange;
  const about = hookKinds[hook.kind]!;
  const ask = await readAsk(table, { system: hook.system, kind: 'ring', name: hook.ask });
  const wanted = about.after?.(hook.fields);
  const before = wanted === undefined ? undefined : await receivedAt(table, hook, wanted);
  if (wanted !== undefined && before === undefined && hook.tries < mostWaits) return { next: { again: clock.now() + waitFor } };
  for (const event of ask ? about.events(ask, hook.fields, hook.received, before ?? ask.told ?? ask.asked) : []) {
    const kind = carrierEvents[event.type]!;
    const accepted = await kind.take(exchange, event, `${hook.pk} ${hook.sk}`);
    exchange.log({ level: accepted ? 'info' : 'warn', event: 'carrier event', type: event.type, ...kind.told(event), accepted });
  }
  return { next: { done: true } };
}
