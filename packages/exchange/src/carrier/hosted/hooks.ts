import type { Done } from '../../due/turn.ts';
import { poke } from '../../due/queue.ts';
import type { Exchange } from '../../exchange.ts';
import { readAtMost } from '../../hook.ts';
import { isMac, mac } from '../../secrets.ts';
import { type Ask, readAsk } from '../../store/asks.ts';
import { type HostedHook, keepHook } from '../../store/hostedHooks.ts';
import { carrierEvents } from '../events.ts';
import { hookKinds } from './hookKinds.ts';

const bodyLimit = 64 * 1024;

const signed = (kind: string, { system, name }: Pick<Ask, 'system' | 'name'>) => JSON.stringify(['hosted hook', kind, system, name]);

/**
 * The address that the exchange upstream is given for its hooks of one ask. Those are not signed, so the address is what lets
 * them in: it has 256 bits that only this exchange can make.
 */
export const hookAddress = ({ config }: Pick<Exchange, 'config'>, base: string, kind: string, ask: Pick<Ask, 'system' | 'name'>): string =>
  `${base.replace(/\/+$/, '')}/${kind}/${ask.system}/${encodeURIComponent(ask.name)}/${mac(config.sealingKey, signed(kind, ask))}`;

/** Whose hook an address is for; undefined for one that this exchange did not make. */
function addressed({ config }: Exchange, url: string): { kind: string; system: string; name: string } | undefined {
  const [, kind, system, written, proof] = /\/([a-z]+)\/(\d+)\/([^/]{1,300})\/([\w-]{43})$/.exec(new URL(url).pathname) ?? [];
  if (kind === undefined || !Object.hasOwn(hookKinds, kind)) return undefined;
  const name = decoded(written!);
  return name !== undefined && isMac(config.sealingKey, signed(kind, { system: system!, name }), proof!) ? { kind, system: system!, name } : undefined;
}

function decoded(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

/**
 * Takes what the exchange upstream posts, POST /hooks/hosted/…: kept before it is answered, because it may be posted but once,
 * and taken in as due work. The same hook again is answered alike and changes nothing.
 */
export function hostedHook(exchange: Exchange): (request: Request) => Promise<Response> {
  const { table, clock, queue, log } = exchange;
  return async (request) => {
    if (request.method !== 'POST') return answer(405, 'Hooks are posted.');
    const to = addressed(exchange, request.url);
    if (!to) return answer(404, 'There is no such hook.');
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
export async function takeHook(exchange: Exchange, hook: HostedHook): Promise<Done> {
  const ask = await readAsk(exchange.table, { system: hook.system, kind: 'ring', name: hook.ask });
  for (const event of ask ? hookKinds[hook.kind]!.events(ask, hook.fields, hook.received) : []) {
    const kind = carrierEvents[event.type]!;
    const accepted = await kind.take(exchange, event, `${hook.pk} ${hook.sk}`);
    exchange.log({ level: accepted ? 'info' : 'warn', event: 'carrier event', type: event.type, ...kind.told(event), accepted });
  }
  return { next: { done: true } };
}
