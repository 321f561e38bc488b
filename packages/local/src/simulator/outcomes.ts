import type { CallOutcome } from '@merkazia/exchange/carrier/carrier';
import { readNumber } from '@merkazia/exchange/numbers/israel';

/** What the simulated network does with a message, and with a call. */
export interface Outcome {
  name: string;
  /** The magic number that always does so. */
  number: string;
  /** In a sentence for messages and one for calls, for the documentation. */
  does: string;
  /** Whether the message reaches the telephone. */
  delivered: boolean;
  /** Refused at once with this SMPP status. */
  refused?: string;
  /** The carrier takes the message or the call and its answer is lost on the way. */
  answerLost?: true;
  /** Why a verification call to it cannot be placed; absent, it rings. */
  unplaced?: string;
  /** What is reported afterwards, in this order: milliseconds after the message, and which event it is (a repeated one has the same webhook-id). */
  reports: { status: string; after: number; event: number }[];
  ring: Ringing;
  /** What becomes of a call that speaks, where that is not what becomes of a ring. */
  speech?: Speaking;
  /** What becomes of a call that says a code, where it is not what becomes of a ring. */
  code?: Ringing;
  /** What a leg of a bridged call does that does not follow from the ring. */
  leg?: Leg;
  /** What a fax does that does not follow from the ring. */
  fax?: { answers?: number; takes?: (whole: number) => number; status?: string };
}

/** A leg that answers after so many seconds, and hangs up after so many more; without `talks` it stays. */
export interface Leg { answers: number; talks?: number }

/** What becomes of a ring. */
export interface Ringing {
  /** Refused at once, for this reason: there is no call. */
  refused?: CallOutcome;
  /** How the call ends. */
  ends: CallOutcome;
  /** It is answered at once and over after so many seconds. */
  answered?: number;
  /** What is reported of it, in this order; `late` is how many milliseconds after it happened at the earliest, `event` as above. */
  reports: { of: 'answered' | 'ended'; late: number; event: number }[];
}

/** What becomes of a call that speaks. */
export interface Speaking extends Omit<Ringing, 'answered'> {
  /** It rings so many seconds before it is answered. */
  rings?: number;
  /** It is over so many seconds after the answer; `whole`: when the text was spoken to its end. */
  answered?: number | 'whole';
  /** It is put through to another call so many seconds after the answer, until it is over. */
  bridged?: { after: number };
}

const report = (status: string, event = 1, after = 0) => ({ status, after, event });
const told = (of: 'answered' | 'ended', event = of === 'answered' ? 1 : 2, late = 0) => ({ of, late, event });

/** A call that is over without an answer: after its seconds when it rings, at once otherwise. */
const ends = (outcome: CallOutcome): Ringing => ({ ends: outcome, reports: [told('ended')] });
const isAnswered = (seconds: number, outcome: CallOutcome = 'answered', reports = [told('answered'), told('ended')]): Ringing => ({ ends: outcome, answered: seconds, reports });
const isRefused = (outcome: CallOutcome): Ringing => ({ refused: outcome, ends: outcome, reports: [] });

/** Somebody listens to the whole text. */
const listens: Speaking = { ends: 'answered', answered: 'whole', reports: [told('answered'), told('ended')] };

const delivered = { delivered: true, reports: [report('DELIVRD')] };
const usual = 'A ring is not answered; who is spoken to listens to the end, who is told a code for 8 seconds.';
const unanswered = 'A call rings and is not answered, whatever it would say.';

/** Nobody answers a ring in time, and everybody listens to a text or a code. */
const people = { ring: ends('no-answer'), speech: listens, code: isAnswered(8) };

const refused = (name: string, number: string, status: string, why: string): Outcome =>
  ({ name, number, does: `A message is refused at once with ${status}: ${why}. ${usual}`, delivered: false, refused: status, reports: [], ...people });
const callOnly = (name: string, number: string, does: string, ring: Ringing, unplaced?: string): Outcome =>
  ({ name, number, does: `${does} A message is delivered.`, ...delivered, ...(unplaced === undefined ? {} : { unplaced }), ring });
const speechOnly = (name: string, number: string, does: string, speech: Speaking): Outcome =>
  ({ name, number, does: `A call that speaks ${does} A ring is not answered. A message is delivered.`, ...delivered, ring: ends('no-answer'), speech });
const bridgeOrFax = (name: string, number: string, does: string, more: Pick<Outcome, 'leg' | 'fax'>): Outcome => ({ ...callOnly(name, number, `${does} A ring is not answered.`, ends('no-answer')), ...more });

/** Every outcome; what is not a magic number and has no script takes the first. */
export const outcomes: Outcome[] = [
  { name: 'delivered', number: '0500000000', does: `A message reaches the telephone and is reported DELIVRD. ${usual} The first leg of a bridged call answers and stays, the second answers after 10 seconds and talks for 50; a fax is answered after 5 and takes 30 a page. So does every number that is not listed here.`, ...delivered, ...people },
  refused('rejected', '0500000001', 'ESME_RINVDSTADR', 'the destination cannot be reached'),
  refused('message-length', '0500000002', 'ESME_RINVMSGLEN', 'the length of the message is invalid'),
  refused('command-length', '0500000003', 'ESME_RINVCMDLEN', 'the length of the command is wrong'),
  refused('queue-full', '0500000004', 'ESME_RMSGQFUL', 'the queue of the network is full'),
  refused('destinations', '0500000005', 'ESME_RINVNUMDESTS', 'the number of destinations is invalid'),
  { name: 'expired', number: '0500000006', does: `A message is taken, never reaches the telephone and is reported EXPIRED. ${usual}`, delivered: false, reports: [report('EXPIRED')], ...people },
  { name: 'unreachable', number: '0500000007', does: `A message is taken, then reported ESME_RINVDSTADR: the telephone could not be reached. ${usual}`, delivered: false, reports: [report('ESME_RINVDSTADR')], ...people },
  { name: 'silent', number: '0500000008', does: 'A message and a call are taken, and nothing is ever reported of them.', delivered: false, reports: [], ring: { ends: 'no-answer', reports: [] } },
  { name: 'late', number: '0500000009', does: 'A message reaches the telephone; DELIVRD is reported after 10 minutes of the exchange\'s clock. A call rings and is not answered; that is reported 10 minutes after its end.', delivered: true, reports: [report('DELIVRD', 1, 600_000)], ring: { ends: 'no-answer', reports: [told('ended', 2, 600_000)] } },
  { name: 'duplicate', number: '0500000010', does: 'A message reaches the telephone; DELIVRD is reported, again under the same webhook-id, and once more under a new one. A call is answered and over after 2 seconds; either event comes as often.', delivered: true, reports: [report('DELIVRD'), report('DELIVRD'), report('DELIVRD', 2)], ring: isAnswered(2, 'answered', [told('answered'), told('answered'), told('answered', 3), told('ended'), told('ended'), told('ended', 4)]) },
  { name: 'out-of-order', number: '0500000011', does: 'A message reaches the telephone; DELIVRD is reported first and ESME_ROK (handed on) afterwards. A call is answered and over after 2 seconds; its end is reported first and its answer afterwards.', delivered: true, reports: [report('DELIVRD'), report('ESME_ROK', 2)], ring: isAnswered(2, 'answered', [told('ended'), told('answered')]) },
  { name: 'lost-answer', number: '0500000012', does: 'A message and a call are taken, but the carrier\'s answer to the exchange is lost; DELIVRD is reported, and that the call was answered and over after 2 seconds.', ...delivered, answerLost: true, ring: isAnswered(2) },
  callOnly('answered', '0500000020', 'A call is answered at once and over after 2 seconds.', isAnswered(2)),
  callOnly('busy', '0500000021', 'A call finds the line busy: a ring is taken and reported so, a verification call cannot be placed.', ends('busy'), 'busy'),
  callOnly('unplaceable', '0500000022', 'A call cannot be placed: there is no way to the number. It is refused at once (failed).', isRefused('failed'), 'no route'),
  callOnly('answered-longer', '0500000023', 'A call is answered at once and over after 12 seconds.', isAnswered(12)),
  callOnly('voicemail', '0500000024', 'A call is answered at once by a voicemail and over after 2 seconds.', isAnswered(2, 'voicemail')),
  callOnly('no-answer', '0500000025', unanswered, ends('no-answer')),
  callOnly('congestion', '0500000026', 'A call is taken and never placed: congestion is reported at once.', ends('congestion'), 'congestion'),
  callOnly('congested', '0500000027', 'A call is refused at once: congestion.', isRefused('congestion'), 'congestion'),
  callOnly('blocked', '0500000028', 'A call is refused at once: the carrier blocks it.', isRefused('blocked'), 'blocked'),
  callOnly('failed', '0500000029', 'A call is taken and never placed: that it failed is reported at once.', ends('failed'), 'failed'),
  speechOnly('hangs-up', '0500000030', 'is answered at once and over after 1 second, in the middle of the text.', { ...listens, answered: 1 }),
  speechOnly('stays', '0500000031', 'is answered at once and over after 90 seconds, or when the exchange has it cut off.', { ...listens, answered: 90 }),
  speechOnly('put-through', '0500000032', 'is answered at once, put through to another call after 3 seconds, and over after 23.', { ...listens, answered: 23, bridged: { after: 3 } }),
  speechOnly('records', '0500000033', 'is answered at once by a voicemail, which hears the text to the end.', { ...listens, ends: 'voicemail' }),
  speechOnly('answers-late', '0500000034', 'rings for 15 seconds, and then somebody answers and listens to the end.', { ...listens, rings: 15 }),
  speechOnly('never-over', '0500000035', 'is answered at once, which is reported, and its end never is.', { ...listens, reports: [told('answered')] }),
  speechOnly('only-over', '0500000036', 'is answered and over after 5 seconds; its end is reported, its answer never.', { ...listens, answered: 5, reports: [told('ended')] }),
  { ...callOnly('lost-failed', '0500000060', 'A message and a call are taken, but the carrier\'s answer to the exchange is lost; the call is never placed, and that it failed is reported.', ends('failed'), 'failed'), answerLost: true },
  bridgeOrFax('talks-on', '0500000040', 'A leg of a bridged call answers at once and never hangs up, a fax never comes to its end: the carrier hangs up when their time is over.', { leg: { answers: 0 }, fax: { answers: 0, takes: () => Infinity } }),
  bridgeOrFax('answers-later', '0500000041', 'A leg of a bridged call answers after 20 seconds and hangs up after 20 more, a fax is answered after 20.', { leg: { answers: 20, talks: 20 }, fax: { answers: 20 } }),
  bridgeOrFax('recording-lost', '0500000042', 'As the first leg of a bridged call it answers and stays; that the call was recorded is told, and the recording is not there.', { leg: { answers: 0 }, fax: {} }),
  bridgeOrFax('fax-breaks', '0500000050', 'A fax is answered and breaks off half way: The call dropped prematurely. A leg of a bridged call answers and hangs up after 5 seconds.', { leg: { answers: 0, talks: 5 }, fax: { takes: (whole) => whole / 2, status: 'The call dropped prematurely' } }),
  bridgeOrFax('no-fax', '0500000051', 'A person answers a fax, which gives up after 40 seconds: Timed out waiting for initial communication. A leg of a bridged call answers and hangs up after 40 seconds.', { leg: { answers: 0, talks: 40 }, fax: { answers: 0, takes: () => 40, status: 'Timed out waiting for initial communication' } }),
  callOnly('person', '0500000099', 'A call of any kind rings until a person at the telephone wall answers it or hangs up, or nobody did in time.', ends('no-answer')),
];

const byName = new Map(outcomes.map((outcome) => [outcome.name, outcome]));
const byNumber = new Map(outcomes.map((outcome) => [outcome.number, outcome]));

export const outcomeNamed = (name: string): Outcome | undefined => byName.get(name);

/** What a number does when nothing is scripted for it. */
export const outcomeOf = (number: string): Outcome => byNumber.get(number) ?? outcomes[0]!;

/** A number as the network knows it, in local digits however it is written; undefined for none. */
export function telephone(written: string): string | undefined {
  const read = readNumber(written);
  return 'number' in read ? read.number : undefined;
}
