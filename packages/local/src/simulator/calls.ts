import type { Carrier, OutgoingBridge, OutgoingFax, RingTaken } from '@merkazia/exchange/carrier/carrier';
import { refusedCall } from './singleCourse.ts';
import type { Faxes } from './faxes.ts';
import type { Entry } from './journal.ts';
import type { Bridge, Fax, Messages } from './messages.ts';
import { telephone } from './outcomes.ts';
import { recordingOf } from './recordings.ts';

/** What bridged calls and faxes need of the simulator. */
export interface CallParts {
  known: Messages;
  now: () => number;
  record: (entry: Entry) => void;
  /** What every arrival has. */
  arriving: (to: string) => { id: number; time: number; to: string; outcome: string };
  schedule: (one: Bridge | Fax) => void;
  loseAnswer: (one: Bridge | Fax) => void;
  faxes: Faxes;
}

/** The carrier's side of bridged calls and faxes. */
export function calls({ known, now, record, arriving, schedule, loseAnswer, faxes }: CallParts): Pick<Carrier, 'bridge' | 'fax' | 'recording'> {
  /** A call that comes again under its key is placed once; with more seconds it may last longer. */
  function again(before: Bridge | Fax, seconds: number): RingTaken {
    record(seconds > before.seconds ? { type: 'longer', id: before.id, time: now(), seconds } : { type: 'repeat', id: before.id, time: now() });
    return takenOf(before);
  }

  function placed(one: Bridge | Fax): RingTaken {
    schedule(one);
    loseAnswer(one);
    return takenOf(one);
  }

  return {
    async bridge({ key, from, second: given, record: wanted, seconds, ...first }: OutgoingBridge) {
      const before = known.bridgeWithKey(key);
      if (before) return again(before, seconds);
      const second = telephone(given) ?? given;
      record({ type: 'bridge', key, from, second, secondOutcome: known.outcomeFor(second).name, record: wanted, seconds, ...arriving('sip' in first ? first.sip : first.to) });
      return placed(known.bridgeWithKey(key)!);
    },
    async fax({ key, from, to, pages, seconds, pdf }: OutgoingFax) {
      const before = known.faxWithKey(key);
      if (before) return again(before, seconds);
      const bytes = await pdf.bytes();
      const meanwhile = known.faxWithKey(key);
      if (meanwhile) return again(meanwhile, seconds);
      const arrival = arriving(to);
      // The pages first: a fax that is in the journal can be opened.
      faxes.keep(arrival.id, bytes);
      record({ type: 'fax', key, from, name: pdf.name, pages, seconds, size: bytes.byteLength, ...arrival });
      return placed(known.faxWithKey(key)!);
    },
    async recording(key) {
      const call = known.bridgeWithKey(key);
      return call && recordingOf(call);
    },
  };
}

function takenOf(one: Bridge | Fax): RingTaken {
  const outcome = refusedCall(one);
  return outcome === null ? { taken: true } : { taken: false, outcome };
}
