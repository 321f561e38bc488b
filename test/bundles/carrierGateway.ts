import type { Carrier } from '@merkazia/exchange/carrier/carrier';
import { isSigned } from '@merkazia/exchange/carrier/signature';
import { type Server, startServer } from '../infra/http.ts';

/** The simulated telephone network behind the gateway protocol, as functions reach it. */
export function startCarrierGateway(carrier: Carrier, secret: string, now: () => number): Promise<Server> {
  const acts: Record<string, (given: any) => Promise<object>> = {
    '/sms': (given) => carrier.sendSms(given), '/ring': (given) => carrier.ring(given), '/verify-call': (given) => carrier.verifyCall(given), '/random-caller': (given) => carrier.reserveCaller(given),
  };
  return startServer(async ({ path, headers, body }) => {
    if (!acts[path] || !isSigned(secret, new Headers(headers as Record<string, string>), body, now())) return { status: 401, body: '{}' };
    try {
      return { status: 200, body: JSON.stringify(await acts[path](JSON.parse(body))) };
    } catch (problem) {
      return { status: 500, body: JSON.stringify({ problem: String(problem) }) };
    }
  });
}
