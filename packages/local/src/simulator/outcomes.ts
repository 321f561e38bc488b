import { readNumber } from '@merkazia/exchange/numbers/israel';

/** What the simulated network does with a message, and with a call. */
export interface Outcome {
  name: string;
  /** The magic number that always does so. */
  number: string;
  /** In a sentence, for the documentation. */
  does: string;
  /** Whether the message reaches the telephone. */
  delivered: boolean;
  /** Refused at once with this SMPP status. */
  refused?: string;
  /** The carrier takes the message and its answer is lost on the way. */
  answerLost?: true;
  /** Why a call to it cannot be placed; absent, it rings. */
  unplaced?: string;
  /** What is reported afterwards, in this order: milliseconds after the message, and which event it is (a repeated one has the same webhook-id). */
  reports: { status: string; after: number; event: number }[];
}

const report = (status: string, event = 1, after = 0) => ({ status, after, event });
const refused = (name: string, number: string, status: string, why: string): Outcome =>
  ({ name, number, does: `Refused at once with ${status}: ${why}.`, delivered: false, refused: status, reports: [] });

/** Every outcome; what is not a magic number and has no script is delivered. */
export const outcomes: Outcome[] = [
  { name: 'delivered', number: '0500000000', does: 'Reaches the telephone and is reported DELIVRD, as every number that is not listed here.', delivered: true, reports: [report('DELIVRD')] },
  refused('rejected', '0500000001', 'ESME_RINVDSTADR', 'the destination cannot be reached'),
  refused('message-length', '0500000002', 'ESME_RINVMSGLEN', 'the length of the message is invalid'),
  refused('command-length', '0500000003', 'ESME_RINVCMDLEN', 'the length of the command is wrong'),
  refused('queue-full', '0500000004', 'ESME_RMSGQFUL', 'the queue of the network is full'),
  refused('destinations', '0500000005', 'ESME_RINVNUMDESTS', 'the number of destinations is invalid'),
  { name: 'expired', number: '0500000006', does: 'Taken, never reaches the telephone, reported EXPIRED.', delivered: false, reports: [report('EXPIRED')] },
  { name: 'unreachable', number: '0500000007', does: 'Taken, then reported ESME_RINVDSTADR: the telephone could not be reached.', delivered: false, reports: [report('ESME_RINVDSTADR')] },
  { name: 'silent', number: '0500000008', does: 'Taken, and nothing is ever reported.', delivered: false, reports: [] },
  { name: 'late', number: '0500000009', does: 'Reaches the telephone; DELIVRD is reported after 10 minutes of the exchange\'s clock.', delivered: true, reports: [report('DELIVRD', 1, 600_000)] },
  { name: 'duplicate', number: '0500000010', does: 'Reaches the telephone; DELIVRD is reported, again under the same webhook-id, and once more under a new one.', delivered: true, reports: [report('DELIVRD'), report('DELIVRD'), report('DELIVRD', 2)] },
  { name: 'out-of-order', number: '0500000011', does: 'Reaches the telephone; DELIVRD is reported first and ESME_ROK (handed on) afterwards.', delivered: true, reports: [report('DELIVRD'), report('ESME_ROK', 2)] },
  { name: 'lost-answer', number: '0500000012', does: 'Taken and delivered, but the carrier\'s answer to the exchange is lost; DELIVRD is reported. So with a call.', delivered: true, answerLost: true, reports: [report('DELIVRD')] },
  { name: 'answered', number: '0500000020', does: 'A call rings, and every message is delivered, as with every number that is not listed here.', delivered: true, reports: [report('DELIVRD')] },
  { name: 'busy', number: '0500000021', does: 'A call cannot be placed: busy. A message is delivered.', delivered: true, unplaced: 'busy', reports: [report('DELIVRD')] },
  { name: 'unplaceable', number: '0500000022', does: 'A call cannot be placed: there is no way to the number. A message is delivered.', delivered: true, unplaced: 'no route', reports: [report('DELIVRD')] },
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
