import type { CarrierEvent } from './carrier/carrier.ts';
import { isSigned } from './carrier/signature.ts';
import type { Exchange } from './exchange.ts';
import { reportSms } from './store/sms.ts';

const bodyLimit = 64 * 1024;

/**
 * Takes what a carrier reports, POST /hooks/carrier: signed, in any order, any number of times. `accepted` is false when
 * nothing here is known by the event's key; asking again would not change that.
 */
export function carrierHook(exchange: Exchange): (request: Request) => Promise<Response> {
  return async (request) => {
    const body = await request.text();
    if (body.length > bodyLimit) return answer(413, { message: 'An event is at most 64 KB.' });
    if (!isSigned(exchange.config.carrierSecret, request.headers, body, exchange.clock.now())) {
      exchange.log({ level: 'warn', event: 'carrier event refused' });
      return answer(401, { message: 'The signature is wrong, or older than five minutes.' });
    }
    const event = read(body);
    if (!event) return answer(400, { message: 'The body is not an event of the contract (sms.report with key, to, status, at).' });
    const accepted = await reportSms(exchange.table, event.key, event.status);
    exchange.log({ level: accepted ? 'info' : 'warn', event: 'carrier event', type: event.type, key: event.key, status: event.status, accepted });
    return answer(200, { accepted });
  };
}

function read(body: string): CarrierEvent | undefined {
  try {
    const event = JSON.parse(body);
    const text = (value: unknown): value is string => typeof value === 'string' && value.length <= 200;
    return event?.type === 'sms.report' && text(event.key) && text(event.to) && text(event.status) && /^[A-Z_]{3,40}$/.test(event.status) ? event : undefined;
  } catch {
    return undefined;
  }
}

const answer = (status: number, body: object) => Response.json(body, { status });
