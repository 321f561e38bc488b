import type { Carrier } from '@merkazia/exchange/carrier/carrier';
import { isSigned } from '@merkazia/exchange/carrier/signature';
import { type Answer, type Server, startServer } from '../infra/http.ts';

/** The simulated telephone network behind the gateway protocol, as functions reach it. */
export function startCarrierGateway(carrier: Carrier, secret: string, now: () => number): Promise<Server> {
  const acts: Record<string, (given: any) => Promise<object>> = {
    '/sms': (given) => carrier.sendSms(given), '/ring': (given) => carrier.ring(given), '/speak': (given) => carrier.speak(given), '/say-code': (given) => carrier.sayCode(given),
    '/verify-call': (given) => carrier.verifyCall(given), '/random-caller': (given) => carrier.reserveCaller(given), '/bridge': (given) => carrier.bridge(given),
    '/fax': ({ name, file, ...given }) => carrier.fax({ ...given, pdf: { name, address: async () => file, bytes: async () => bytesAt(file) } }),
  };

  async function act(path: string, given: any): Promise<Answer> {
    if (path !== '/recording') return { status: 200, body: JSON.stringify(await acts[path]!(given)) };
    const wav = await carrier.recording!(given.key);
    return wav ? { status: 200, body: wav } : { status: 404, body: '' };
  }

  return startServer(async ({ path, headers, body }) => {
    if (!(path in acts || path === '/recording') || !isSigned(secret, new Headers(headers as Record<string, string>), body, now())) return { status: 401, body: '{}' };
    try {
      return await act(path, JSON.parse(body));
    } catch (problem) {
      return { status: 500, body: JSON.stringify({ problem: String(problem) }) };
    }
  });
}

async function bytesAt(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The file of a fax was answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
