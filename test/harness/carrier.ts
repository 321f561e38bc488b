import { randomUUID } from 'node:crypto';
import { signedHeaders } from '@merkazia/exchange/carrier/signature';
import { carrierHook } from '@merkazia/exchange/hook';
import type { useExchange } from './exchange.ts';

/** Posts an event as a carrier does, signed; what it is answered. `another` has a process of its own take it, which has not seen it before. */
export async function carrierPost(at: ReturnType<typeof useExchange>, event: object, { id = randomUUID() as string, another = false } = {}): Promise<{ status: number; body: any }> {
  const body = JSON.stringify(event);
  const headers = signedHeaders(at.exchange.config.carrierSecret, { id, timestamp: Math.floor(at.exchange.clock.now() / 1000), body });
  const request = new Request(`${at.url}/hooks/carrier`, { method: 'POST', body, headers });
  const response = await (another ? carrierHook(at.exchange)(request) : fetch(request));
  return { status: response.status, body: await response.json() };
}
