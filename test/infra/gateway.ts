import type { OutgoingBridge, OutgoingCall, OutgoingCode, OutgoingRing, OutgoingSms, OutgoingSpeech } from '@merkazia/exchange/carrier/carrier';
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
  /** Every bridged call and every fax asked for, as often as it was. */
  bridged: OutgoingBridge[];
  faxed: FaxAsked[];
  /** What the gateway answers for a number, where it does not take the message or the call. */
  answers: Map<string, Answer | Promise<Answer>>;
}

export interface FaxAsked { key: string; from: string; to: string; pages: number; seconds: number; name: string; file: string }

/** The telephone network's side of the gateway protocol. */
export async function startGateway(secret: string): Promise<Gateway> {
  const handed: OutgoingSms[] = [];
  const rung: OutgoingRing[] = [];
  const spoken: OutgoingSpeech[] = [];
  const said: OutgoingCode[] = [];
  const bridged: OutgoingBridge[] = [];
  const faxed: FaxAsked[] = [];
  const answers = new Map<string, Answer | Promise<Answer>>();
  const usual: Record<string, (body: string) => string> = {
    '/sms': (body) => { handed.push(JSON.parse(body) as OutgoingSms); return '{"taken":true}'; },
    '/ring': (body) => { rung.push(JSON.parse(body) as OutgoingRing); return '{"taken":true}'; },
    '/speak': (body) => { spoken.push(JSON.parse(body) as OutgoingSpeech); return '{"taken":true}'; },
    '/say-code': (body) => { said.push(JSON.parse(body) as OutgoingCode); return '{"taken":true}'; },
    '/bridge': (body) => { bridged.push(JSON.parse(body) as OutgoingBridge); return '{"taken":true}'; },
    '/fax': (body) => { faxed.push(JSON.parse(body) as FaxAsked); return '{"taken":true}'; },
    '/recording': () => 'RIFF of a call',
    '/verify-call': () => '{"placed":true,"from":"0772123456"}',
    '/random-caller': () => '{"from":"0772654321"}',
  };
  const server = await startServer(({ path, headers, body }) => {
    const act = usual[path];
    if (!act || !isSigned(secret, new Headers(headers as Record<string, string>), body, Date.now())) return { status: 401, body: '{}' };
    const answer = { status: 200, body: act(body) };
    const { to, key } = JSON.parse(body) as OutgoingCall;
    return answers.get(to ?? key) ?? answer;
  });
  return { ...server, handed, rung, spoken, said, bridged, faxed, answers };
}
