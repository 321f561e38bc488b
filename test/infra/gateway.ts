import type { Submitted } from '@merkazia/exchange/carrier/carrier';
import { isSigned } from '@merkazia/exchange/carrier/signature';
import { type Server, startServer } from './http.ts';

export interface Sms { key: string; from: string; to: string; text: string; flash: boolean }
export interface Gateway extends Server {
  /** Every message handed over, as often as it was. */
  handed: Sms[];
  /** What the gateway answers for a number, instead of taking the message. */
  answers: Map<string, { status: number; json: Submitted | object }>;
}

/** The telephone network's side of the gateway protocol. */
export async function startGateway(secret: string): Promise<Gateway> {
  const handed: Sms[] = [];
  const answers: Gateway['answers'] = new Map();
  const server = await startServer(({ path, headers, body }) => {
    if (path !== '/sms' || !isSigned(secret, new Headers(headers as Record<string, string>), body, Date.now())) return { status: 401, json: {} };
    const sms = JSON.parse(body) as Sms;
    handed.push(sms);
    return answers.get(sms.to) ?? { status: 200, json: { taken: true } };
  });
  return { ...server, handed, answers };
}
