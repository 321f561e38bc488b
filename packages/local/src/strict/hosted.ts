import { type Config, defaults } from '@merkazia/exchange/config';
import type { Exchange } from '@merkazia/exchange/exchange';
import { publicPlane } from '@merkazia/exchange/commands/plane';
import { commandOf, pathOf } from '@merkazia/exchange/dispatch/route';
import type { Command } from '@merkazia/contract';
import { bare, failed, hostedAnswer } from './answer.ts';
import { expiries } from './texts.ts';
import type { Upstream } from './upstream.ts';

/** Answers a request of the API; undefined cuts the connection without an answer. */
export type Serve = (request: Request, ip: string) => Promise<Response | undefined>;

/**
 * What differs inside when the exchange imitates the hosted service: hooks are unsigned and posted once, and an answer is
 * whole however large it is.
 */
export const asHosted = {
  hooks: { signed: false, attempts: 1 },
  limits: { ...defaults.limits, answerBytes: Number.POSITIVE_INFINITY, fileBytes: Number.POSITIVE_INFINITY },
} satisfies Partial<Config>;

/**
 * The API as the hosted service answers it: no idempotency, no header of this software, HTTP 200 for failures, the fields
 * and texts that were seen on its wire; and when the upstream is told to misbehave, it does.
 */
export function strictHosted(exchange: Exchange, api: (request: Request, ip: string) => Promise<Response>, upstream: Upstream): Serve {
  const expired = expiries();
  return async (request, ip) => {
    if (request.method === 'OPTIONS') return bare(await api(request, ip));
    const command = commandIn(request);
    // A header that the service does not know; commands look for it in the request they are given.
    request.headers.delete('idempotency-key');
    return upstream.pass(command, async () => {
      const response = await api(request, ip);
      try {
        return await hostedAnswer(exchange, command, expired, response);
      } catch (problem) {
        exchange.log({ level: 'error', event: 'command', command, status: response.status, outcome: 'fault', fault: String((problem as Error)?.stack ?? problem) });
        return failed();
      }
    });
  };
}

/** The command that a request names; undefined when there is none of that name. */
function commandIn({ url }: Request): Command | undefined {
  try {
    return commandOf(publicPlane, pathOf(url)) as Command;
  } catch {
    return undefined;
  }
}
