import type { Batch, Carrier, RingTaken, Submitted } from '../carrier/carrier.ts';
import type { Config } from '../config.ts';
import { handedOn } from '../sms/status.ts';
import type { Report } from '../store/recipients.ts';
import type { CampaignKind, Head } from './campaign.ts';
import { isAnswer, outcomeOf, ringCost, speechCost } from './outcomes.ts';
import { ringWords } from './words.ts';

/** What the exchange knows of one number: nothing final yet, or how it went and what it costs (thousandths of a unit). */
export type Fate = { known: false } | { known: true; went: 'done' | 'fail'; cost: number };

/** One number to be reached: the key that the carrier knows it by, and the caller ID it is shown. */
export interface Reach { key: string; from: string; to: string }

/** What differs between campaigns of texts, of rings and of calls that speak. */
export interface Way {
  /** Hands one number to the carrier; resolves to its word that it took it (ESME_ROK for a text, `taken` for a call), or to the refusal. Throws when the carrier gave no word. */
  reach(carrier: Carrier, head: Head, text: string, reach: Reach): Promise<string>;
  /** The same with several at once, for a carrier that takes several by one command; null for those it gave no word of. Undefined for any other carrier. */
  reachMany(carrier: Carrier, head: Head, text: string, batch: Omit<Batch<never>, 'messages'> & { messages: Reach[] }): Promise<(string | null)[]> | undefined;
  /** What became of a number by the carrier's word (null: none yet) and what it reported later. */
  fate(head: Head, word: string | null, report: Report | undefined): Fate;
  /** After so many milliseconds the fate of a number that was handed over is, as a rule, known. */
  rest(head: Head): number;
  /** After so many it is known, unless its report is late. */
  longest(head: Head): number;
  /** The ceilings within which numbers are reached; kinds that share them share the calls. */
  pace: keyof Config['pace'];
}

const known = (went: 'done' | 'fail', cost: number): Fate => ({ known: true, went, cost });

/** A carrier's answer in one word, as it is written down: taken, or the refusal. */
export const smsWord = (answer: Submitted): string => (answer.taken ? handedOn : answer.status);
const ringWord = (answer: RingTaken): string => (answer.taken ? 'taken' : answer.outcome);

const sms: Way = {
  async reach(carrier, { flash = false }, text, reach) {
    return smsWord(await carrier.sendSms({ ...reach, text, flash }));
  },
  reachMany: (carrier, { flash = false }, text, { messages, ...batch }) =>
    carrier.sendMany?.({ ...batch, messages: messages.map((reach) => ({ ...reach, text, flash })) }).then((words) => words.map((word) => word && smsWord(word))),
  /** A text is paid for when it is handed over, whatever becomes of it. */
  fate(head, word, report) {
    if (word !== null) return known(word === handedOn ? 'done' : 'fail', head.price);
    return report ? known('done', head.price) : { known: false };
  },
  rest: () => 1000,
  longest: () => 1000,
  pace: 'sms',
};

const tzintuk: Way = {
  async reach(carrier, { seconds }, _, reach) {
    return ringWord(await carrier.ring({ ...reach, seconds: seconds! }));
  },
  reachMany: (carrier, { seconds }, _, { messages, ...batch }) =>
    carrier.ringMany?.({ ...batch, messages: messages.map((reach) => ({ ...reach, seconds: seconds! })) }).then((words) => words.map((word) => word && ringWord(word))),
  fate(head, word, report) {
    const outcome = outcomeOf(word, report?.word);
    return outcome ? known(ringWords[outcome].status === 'done' ? 'done' : 'fail', ringCost(outcome, head)) : { known: false };
  },
  rest: ({ seconds }) => seconds! * 1000 + 1000,
  longest: ({ seconds }) => seconds! * 1000 + 1000,
  pace: 'calls',
};

/** How long a telephone rings before a call that speaks is given up, in milliseconds, at most. */
const ringing = 60_000;

const spoken = ({ speech, seconds }: Head, text: string) => {
  const { repeats, rate, voice } = speech!;
  return { text, repeats, rate, voice, seconds: seconds! };
};

const tts: Way = {
  async reach(carrier, head, text, reach) {
    return ringWord(await carrier.speak({ ...reach, ...spoken(head, text) }));
  },
  reachMany: (carrier, head, text, { messages, ...batch }) =>
    carrier.speakMany?.({ ...batch, messages: messages.map((reach) => ({ ...reach, ...spoken(head, text) })) }).then((words) => words.map((word) => word && ringWord(word))),
  fate(head, word, report) {
    const outcome = outcomeOf(word, report?.word);
    return outcome ? known(isAnswer(outcome) ? 'done' : 'fail', speechCost(outcome, report?.seconds ?? 0, head)) : { known: false };
  },
  rest: ({ speech }) => Math.max(3, speech!.takes) * 1000,
  longest: ({ seconds }) => ringing + seconds! * 1000,
  pace: 'calls',
};

export const ways: Record<CampaignKind, Way> = { sms, tzintuk, tts };
