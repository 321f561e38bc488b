import type { Carrier } from '@merkazia/exchange/carrier/carrier';
import { isSigned } from '@merkazia/exchange/carrier/signature';
import { type Answer, type Server, startServer } from '../infra/http.ts';

/** The simulated telephone network behind the gateway protocol, as functions reach it. */
export function startCarrierGateway(carrier: Carrier, secret: string, now: () => number): Promise<Server> {
  const acts: Record<string, (given: any) => Promise<Answer>> = {
    '/sms': (given) => json(carrier.sendSms(given)), '/ring': (given) => json(carrier.ring(given)), '/speak': (given) => json(carrier.speak(given)),
    '/say-code': (given) => json(carrier.sayCode(given)), '/verify-call': (given) => json(carrier.verifyCall(given)), '/random-caller': (given) => json(carrier.reserveCaller(given)),
    '/bridge': (given) => json(carrier.bridge(given)),
    '/fax': ({ name, file, ...given }) => json(carrier.fax({ ...given, pdf: { name, address: async () => file, bytes: async () => bytesAt(file) } })),
    async '/recording'({ key }) {
      const wav = await carrier.recording!(key);
      return wav ? { status: 200, body: wav } : { status: 404, body: '' };
    },
  };
  return startServer(async ({ path, headers, body }) => {
    if (!acts[path] || !isSigned(secret, new Headers(headers as Record<string, string>), body, now())) return { status: 401, body: '{}' };
    try {
      return await acts[path](JSON.parse(body));
    } catch (problem) {
      return { status: 500, body: JSON.stringify({ problem: String(problem) }) };
    }
  });
}

const json = async (answer: Promise<object>): Promise<Answer> => ({ status: 200, body: JSON.stringify(await answer) });

async function bytesAt(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The file of a fax was answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
