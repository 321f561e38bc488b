import { isOutcome } from '../campaigns/outcomes.ts';
import type { Clock } from '../time/clock.ts';
import type { Carrier, OutgoingBridge, OutgoingCode, OutgoingFax, OutgoingRing, OutgoingSms, OutgoingSpeech, RingTaken, Submitted, VerifyCall } from './carrier.ts';
import { signedHeaders } from './signature.ts';

export interface GatewayOptions {
  /** Base address of the gateway, such as `https://sms.example.com/merkazia`. */
  url: string;
  /** Signs what we post, as it signs the events that the gateway posts to us. */
  secret: string;
  clock: Clock;
  /** How long the gateway may take to answer, in milliseconds. */
  timeout?: number;
}

/**
 * A carrier behind a gateway that speaks this protocol:
 *
 *     POST {url}/sms
 *     content-type: application/json
 *     webhook-id: {key}, webhook-timestamp: {Unix seconds}, webhook-signature: v1,{base64}   (Standard Webhooks)
 *
 *     {"key": "…", "from": "0773137770", "to": "0501234567", "text": "שלום", "flash": false}
 *
 * The gateway answers 200 with `{"taken": true}`, or with `{"taken": false, "status": "ESME_RINVDSTADR"}` when it refuses
 * the message for good. `key` names the message: given again, it is not sent again, and the answer is the same. Reports come
 * back to /hooks/carrier.
 *
 * `POST {url}/verify-call` with `{"key": "…", "to": "0501234567"}` is answered `{"placed": true, "from": "0772123456"}` once the
 * telephone is called from that number, or `{"placed": false, "reason": "busy"}`; `key` means the same.
 *
 * `POST {url}/ring` with `{"key": "…", "from": "0773137770", "to": "0501234567", "seconds": 9}` is answered `{"taken": true}` once the
 * gateway will ring that telephone for so many seconds and hang up before anybody answers, or `{"taken": false, "outcome":
 * "blocked"}` with the outcome of the contract's call.ended when it refuses the call for good; `key` means the same.
 *
 * `POST {url}/speak` with `{"key": "…", "from": "0773137770", "to": "0501234567", "text": "שלום", "repeats": 2, "rate": 0, "voice": "Asaf",
 * "seconds": 60}` is answered as a ring is, once the gateway will call that telephone and speak the text so many times to whoever
 * answers; it hangs up so many seconds after the answer at the latest. `rate` is from -10 to 10; `key` means the same.
 *
 * `POST {url}/random-caller` with `{"key": "…", "to": "0501234567"}` is answered `{"from": "0772123456"}`: a number of the gateway's
 * that the ring with this key may show; the same key, the same number. Nothing is called.
 *
 * `POST {url}/say-code` with `{"key": "…", "from": "0773137770", "to": "0501234567", "code": "483920"}` is answered as a ring is, once the
 * gateway will call that telephone and say the digits to whoever answers; `key` means the same.
 *
 * `POST {url}/bridge` with `{"key": "…", "from": "0773137770", "to": "0501234567", "second": "0521234567", "record": true, "seconds": 600}`
 * (or, in place of `to`, `"sip": "0773137770=1"`) is answered as `/ring` is once the gateway will call the first number and, when it
 * answers, connect it to the second. It hangs up `seconds` after it dialled the first. Given again under its `key` with more seconds
 * it lets the call last so much longer. How it went comes as `bridge.ended`.
 *
 * `POST {url}/recording` with `{"key": "…"}` is answered with the WAV file (`audio/wav`, at most 60 MB) of that bridged call, or 404 when
 * there is none; it is asked for after `bridge.recorded`.
 *
 * `POST {url}/fax` with `{"key": "…", "from": "0773137770", "to": "0771234567", "pages": 2, "seconds": 300, "name": "FaxTest.pdf", "file":
 * "https://…"}` is answered as `/ring` is once the gateway will send the fax; `file` may be read for ten minutes, by GET and without a
 * signature. `key` and `seconds` mean the same as with `/bridge`. How it went comes as `fax.ended`.
 *
 * Any other answer, none in time, or a broken connection throws: whether the message or the call goes out is unknown.
 */
export function gateway({ url, secret, clock, timeout = 15_000 }: GatewayOptions): Carrier {
  async function ask(path: string, id: string, message: object): Promise<Response> {
    const body = JSON.stringify(message);
    return fetch(`${url.replace(/\/+$/, '')}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...signedHeaders(secret, { id, timestamp: Math.floor(clock.now() / 1000), body }) },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    });
  }

  async function post(path: string, id: string, message: object): Promise<unknown> {
    const response = await ask(path, id, message);
    const answer = await response.text();
    if (response.status !== 200) throw new Error(`The carrier gateway answered ${response.status}: ${answer.slice(0, 200)}`);
    return JSON.parse(answer);
  }

  async function place(path: string, { key, ...call }: { key: string } & Record<string, unknown>): Promise<RingTaken> {
    const answer = await post(path, key, { key, ...call });
    if (!isRingTaken(answer)) throw new Error('The carrier gateway did not say whether it took the call.');
    return answer;
  }

  return {
    async sendSms({ key, from, to, text, flash }: OutgoingSms): Promise<Submitted> {
      const answer = await post('/sms', key, { key, from, to, text, flash });
      if (!isSubmitted(answer)) throw new Error('The carrier gateway did not say whether it took the message.');
      return answer;
    },
    ring: ({ key, from, to, seconds }: OutgoingRing) => place('/ring', { key, from, to, seconds }),
    speak: ({ key, from, to, text, repeats, rate, voice, seconds }: OutgoingSpeech) => place('/speak', { key, from, to, text, repeats, rate, voice, seconds }),
    sayCode: ({ key, from, to, code }: OutgoingCode) => place('/say-code', { key, from, to, code }),
    bridge: ({ key, from, second, record, seconds, ...first }: OutgoingBridge) =>
      place('/bridge', { key, from, ...('sip' in first ? { sip: first.sip } : { to: first.to }), second, record, seconds }),
    fax: async ({ key, from, to, pages, seconds, pdf }: OutgoingFax) => place('/fax', { key, from, to, pages, seconds, name: pdf.name, file: await pdf.address() }),
    async recording(key) {
      const response = await ask('/recording', key, { key });
      if (response.status === 404) return undefined;
      if (response.status !== 200) throw new Error(`The carrier gateway answered ${response.status} for a recording.`);
      return bytesOf(response);
    },
    async reserveCaller({ key, to }) {
      const answer = await post('/random-caller', key, { key, to });
      if (!isCaller(answer)) throw new Error('The carrier gateway did not name a number to call from.');
      return { from: answer.from };
    },
    async verifyCall({ key, to }): Promise<VerifyCall> {
      const answer = await post('/verify-call', key, { key, to });
      if (!isVerifyCall(answer)) throw new Error('The carrier gateway did not say whether it placed the call.');
      return answer;
    },
  };
}

const largestRecording = 60 * 1024 * 1024;

async function bytesOf(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    if ((size += chunk.byteLength) > largestRecording) throw new Error('The carrier gateway sent a recording of more than 60 MB.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const isSubmitted = (answer: any): answer is Submitted => answer?.taken === true || (answer?.taken === false && typeof answer.status === 'string');

const isRingTaken = (answer: any): answer is RingTaken => answer?.taken === true || (answer?.taken === false && isOutcome(answer.outcome));

const isCaller = (answer: any): answer is { from: string } => typeof answer?.from === 'string' && /^\d{8,15}$/.test(answer.from);

const isVerifyCall = (answer: any): answer is VerifyCall =>
  (answer?.placed === true && isCaller(answer)) || (answer?.placed === false && typeof answer.reason === 'string');
