import { carrierEvents } from './carrier/events.ts';
import { isSigned } from './carrier/signature.ts';
import type { Exchange } from './exchange.ts';

const bodyLimit = 64 * 1024;

/**
 * Takes what a carrier reports, POST /hooks/carrier: signed, in any order, any number of times. `accepted` is false when
 * nothing here is known by the event's key; asking again would not change that.
 */
export function carrierHook(exchange: Exchange): (request: Request) => Promise<Response> {
  const seen = recentEvents();
  return async (request) => {
    const body = await readAtMost(request, bodyLimit);
    if (body === undefined) return answer(413, { responseStatus: 'ERROR', message: 'An event is at most 64 KB.' });
    if (!isSigned(exchange.config.carrierSecret, request.headers, body, exchange.clock.now())) {
      exchange.log({ level: 'warn', event: 'carrier event refused' });
      return answer(401, { responseStatus: 'FORBIDDEN', message: 'The signature is wrong, or older than five minutes.' });
    }
    const event = jsonIn(body);
    const kind = event && carrierEvents[event.type as string];
    const read = event && kind?.read(event);
    if (!kind || read === undefined) return answer(400, { responseStatus: 'ERROR', message: `The body is not an event of the contract; its types are ${Object.keys(carrierEvents).join(', ')}.` });
    const id = request.headers.get('webhook-id')!;
    const known = seen.get(id);
    if (known !== undefined) return answer(200, { accepted: known });
    const accepted = await kind.take(exchange, read, id);
    seen.set(id, accepted);
    exchange.log({ level: accepted ? 'info' : 'warn', event: 'carrier event', type: event.type, ...kind.told(read), accepted });
    return answer(200, { accepted });
  };
}

function jsonIn(body: string): Record<string, unknown> | undefined {
  try {
    const event = JSON.parse(body);
    return typeof event === 'object' && event !== null && Object.hasOwn(carrierEvents, event.type) ? event : undefined;
  } catch {
    return undefined;
  }
}

const answer = (status: number, body: object) => Response.json(body, { status });

const mostRemembered = 10_000;

/** The events that this process took last, and how: most repetitions end here. The others are told by the row they were written to. */
function recentEvents() {
  const taken = new Map<string, boolean>();
  return {
    get: (id: string) => taken.get(id),
    set(id: string, accepted: boolean): void {
      taken.set(id, accepted);
      if (taken.size > mostRemembered) taken.delete(taken.keys().next().value!);
    },
  };
}

/** The body as text, exactly as it came; undefined when it is longer than so many bytes. */
export async function readAtMost(request: Request, limit: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    if ((size += chunk.byteLength) > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
