import { isOutcome } from '../../campaigns/outcomes.ts';
import type { Ask, AskKind } from '../../store/asks.ts';
import { readAsk } from '../../store/asks.ts';
import type { Batch, Carrier, OutgoingBridge, OutgoingCode, OutgoingRing, OutgoingSms, OutgoingSpeech, RingTaken, Submitted } from '../carrier.ts';
import { askOnce } from './ask.ts';
import { code } from './code.ts';
import { doubtOf } from './doubt.ts';
import { taken, textMark } from './match.ts';
import { random, ring } from './ring.ts';
import { bridge, fax } from './single.ts';
import { sms } from './sms.ts';
import { speech } from './speech.ts';
import type { Upstream } from './upstream.ts';
import type { Way } from './way.ts';

/** What the commands upstream are made of. */
type Asking = OutgoingSms & OutgoingCode & OutgoingSpeech & OutgoingBridge & { file: File };

/**
 * The telephone network by way of another exchange that speaks this contract: the hosted service, or a second Merkazia. It is
 * reached by `@merkazia/client` alone, and need not know idempotency. What happens later is asked for (see work.ts), or comes to /hooks/hosted.
 */
export function hosted(upstream: Upstream): Carrier {
  /** Each kind of command, how it is asked for upstream. */
  const ways: { [K in AskKind]: (message: Partial<Asking>) => Way } = {
    sms: ({ text, flash }) => sms(text!, flash!), ring: () => ring, random: () => random, code: (call) => code(call.code!), speech: (call) => speech(call as OutgoingSpeech),
    bridge: (call) => bridge(call as OutgoingBridge), fax: ({ file }) => fax(file!),
  };

  /** Messages that upstream is asked for by one command: those of a batch that show the same number. */
  async function together<M extends { key: string; to: string; from: string }>(kind: 'sms' | 'ring' | 'speech', batch: Batch<M>, more: (message: M) => Partial<Ask>): Promise<(string | null)[]> {
    const words: (string | null)[] = batch.messages.map(() => null);
    const problems: unknown[] = [];
    await Promise.all([...new Set(batch.messages.map(({ from }) => from))].map(async (from) => {
      const mine = batch.messages.filter((message) => message.from === from);
      const wanted = { system: batch.system, name: `${batch.key}~${from}`, kind, from, entries: mine.map(({ key, to }) => ({ key, to })), ...more(mine[0]!) };
      const asked = await askOnce(upstream, ways[kind](mine[0]!), wanted).catch((problem: unknown) => void problems.push(problem));
      for (const [i, { key }] of batch.messages.entries()) {
        const place = asked?.entries.findIndex((entry) => entry.key === key) ?? -1;
        if (place >= 0) words[i] = asked!.words[place]!;
      }
    }));
    if (problems.length > 0 && words.every((word) => word === null)) throw problems[0];
    return words;
  }

  /** A call from a random number, made once for its key. */
  async function randomCall(key: string, to: string, seconds?: number): Promise<Ask> {
    return askOnce(upstream, random, { system: systemOf(key), name: key, kind: 'random', from: 'RAND', entries: [{ key, to }], ...(seconds === undefined ? {} : { seconds }) });
  }

  /** A call that is asked for by a command of its own. */
  async function single(kind: 'code' | 'bridge' | 'fax', way: Way, { key, from, to }: { key: string; from: string; to: string }): Promise<RingTaken> {
    const { words: [word] } = await askOnce(upstream, way, { system: systemOf(key), name: key, kind, from, entries: [{ key, to }] });
    return ringTaken(word!);
  }

  async function rung(batch: Batch<OutgoingRing>): Promise<(RingTaken | null)[]> {
    const called = await Promise.all(batch.messages.map(({ key }) => (batch.messages.length === 1 ? readAsk(upstream.table, { system: batch.system, kind: 'random', name: key }) : undefined)));
    if (called[0]?.state === 'told') return [ringTaken(called[0].words[0]!)];
    return (await together('ring', batch, ({ seconds }) => ({ seconds }))).map((word) => (word === null ? null : ringTaken(word)));
  }

  const spoken = async (batch: Batch<OutgoingSpeech>): Promise<(RingTaken | null)[]> =>
    (await together('speech', batch, () => ({}))).map((word) => (word === null ? null : ringTaken(word)));

  const sent = async (batch: Batch<OutgoingSms>): Promise<(Submitted | null)[]> =>
    (await together('sms', batch, ({ text }) => ({ text: textMark(text) }))).map((word) => (word === null ? null : word === taken ? { taken: true } : { taken: false, status: word }));

  const alone = <M extends { key: string }>(message: M): Batch<M> => ({ key: message.key, system: systemOf(message.key), messages: [message] });
  const only = <A>([answer]: (A | null)[]): A => {
    if (answer === null || answer === undefined) throw new Error('the exchange upstream gave no word');
    return answer;
  };

  return {
    sendMany: sent,
    ringMany: rung,
    sendSms: async (message) => only(await sent(alone(message))),
    ring: async (message) => only(await rung(alone(message))),
    speak: async (message) => only(await spoken(alone(message))),
    speakMany: spoken,
    sayCode: ({ code: digits, ...call }) => single('code', ways.code({ code: digits }), call),
    async bridge({ key, from, ...call }) {
      // The SIP telephones of this exchange are not upstream's; the command refuses them.
      if ('sip' in call) return { taken: false, outcome: 'failed' };
      return single('bridge', ways.bridge(call), { key, from, to: call.to });
    },
    async fax({ key, from, to, pdf }) {
      const file = new File([new Uint8Array(await pdf.bytes())], pdf.name, { type: 'application/pdf' });
      return single('fax', ways.fax({ file }), { key, from, to });
    },
    async reserveCaller({ key, to, seconds = 9 }) {
      const { words: [word], caller } = await randomCall(key, to, seconds).catch((problem: unknown) => {
        throw Object.assign(new Error(String(problem), { cause: problem }), doubtOf(problem) === 'unsure' ? { mayHaveRung: true } : {});
      });
      if (word !== taken) throw new Error(`the exchange upstream did not ring: ${word}`);
      return { from: caller!, rang: true };
    },
    async verifyCall({ key, to }) {
      const { words: [word], caller } = await randomCall(key, to);
      return word === taken ? { placed: true, from: caller! } : { placed: false, reason: word! };
    },
  };
}

const ringTaken = (word: string): RingTaken => (isOutcome(word) ? { taken: false, outcome: word } : { taken: true });

/** Whose a carrier's key is: `0773137770.1770659412123.0.0`, `YA-3-0773137770-…`, `SMS-3-0773137770-…`, `verify.0773137770.7`, `approve.0773137770.4711`, `WSOC-LC-….0773137770`. */
function systemOf(key: string): string {
  const [, small, campaign, call, single] = /^(?:(\d+)\.|(?:YA|SMS)-3-(\d+)-|(?:verify|approve)\.(\d+)\.|WSOC-LC-[\d-]+\.(\d+)$)/.exec(key) ?? [];
  const system = small ?? campaign ?? call ?? single;
  if (system === undefined) throw new Error(`the key ${key} names no system`);
  return system;
}
