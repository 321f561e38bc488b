import type { OutgoingCall, OutgoingSms } from '@merkazia/exchange/carrier/carrier';
import { isSigned } from '@merkazia/exchange/carrier/signature';
import { type Answer, type Server, startServer } from './http.ts';

export interface Gateway extends Server {
  /** Every message handed over, as often as it was. */
  handed: OutgoingSms[];
  /** What the gateway answers for a number, where it does not take the message. */
  answers: Map<string, Answer | Promise<Answer>>;
}

/** The telephone network's side of the gateway protocol. */
export async function startGateway(secret: string): Promise<Gateway> {
  const handed: OutgoingSms[] = [];
  const answers = new Map<string, Answer | Promise<Answer>>();
  const server = await startServer(({ path, headers, body }) => {
    if (!['/sms', '/verify-call'].includes(path) || !isSigned(secret, new Headers(headers as Record<string, string>), body, Date.now())) return { status: 401, body: '{}' };
    if (path === '/verify-call') return answers.get((JSON.parse(body) as OutgoingCall).to) ?? { status: 200, body: '{"placed":true,"from":"0772123456"}' };
    const sms = JSON.parse(body) as OutgoingSms;
    handed.push(sms);
    return answers.get(sms.to) ?? { status: 200, body: '{"taken":true}' };
  });
  return { ...server, handed, answers };
}
