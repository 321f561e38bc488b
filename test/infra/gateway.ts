import type { OutgoingCall, OutgoingCode, OutgoingRing, OutgoingSms, OutgoingSpeech } from '@merkazia/exchange/carrier/carrier';
import { isSigned } from '@merkazia/exchange/carrier/signature';
import { type Answer, type Server, startServer } from './http.ts';

export interface Gateway extends Server {
  /** Every message handed over, as often as it was. */
  handed: OutgoingSms[];
  /** Every ring asked for, as often as it was. */
  rung: OutgoingRing[];
  /** Every call that speaks, as often as it was asked for. */
  spoken: OutgoingSpeech[];
  /** Every call that says a code, as often as it was asked for. */
  said: OutgoingCode[];
  /** What the gateway answers for a number, where it does not take the message or the call. */
  answers: Map<string, Answer | Promise<Answer>>;
}

/** The telephone network's side of the gateway protocol. */
export async function startGateway(secret: string): Promise<Gateway> {
  const handed: OutgoingSms[] = [];
  const rung: OutgoingRing[] = [];
  const spoken: OutgoingSpeech[] = [];
  const said: OutgoingCode[] = [];
  const answers = new Map<string, Answer | Promise<Answer>>();
  const usual: Record<string, (body: string) => string> = {
    '/sms': (body) => { handed.push(JSON.parse(body) as OutgoingSms); return '{"taken":true}'; },
    '/ring': (body) => { rung.push(JSON.parse(body) as OutgoingRing); return '{"taken":true}'; },
    '/speak': (body) => { spoken.push(JSON.parse(body) as OutgoingSpeech); return '{"taken":true}'; },
    '/say-code': (body) => { said.push(JSON.parse(body) as OutgoingCode); return '{"taken":true}'; },
    '/verify-call': () => '{"placed":true,"from":"0772123456"}',
    '/random-caller': () => '{"from":"0772654321"}',
  };
  const server = await startServer(({ path, headers, body }) => {
    const act = usual[path];
    if (!act || !isSigned(secret, new Headers(headers as Record<string, string>), body, Date.now())) return { status: 401, body: '{}' };
    const answer = { status: 200, body: act(body) };
    return answers.get((JSON.parse(body) as OutgoingCall).to) ?? answer;
  });
  return { ...server, handed, rung, spoken, said, answers };
}
