import { outcomes } from '../../packages/local/src/simulator/outcomes.ts';
import type { Death } from '../../packages/local/src/mortal.ts';
import { generator } from '../../packages/exchange/src/store/faults.ts';

/** One campaign and what dies meanwhile; a seed is the same plan for ever. */
export interface Plan {
  seed: number;
  /** A system of its own, with so many units. */
  did: string;
  units: number;
  kind: 'sms' | 'tzintuk' | 'tts';
  numbers: string[];
  /** The numbers stand in a distribution list, too long to be read before the answer. */
  stored: boolean;
  /** The command has an Idempotency-Key, and is given again until it is answered. */
  keyed: boolean;
  /** An operator stops it after so many milliseconds. */
  stopAfter: number | undefined;
  /** How many numbers are reached in a second: so few that whoever stops it comes before its end. */
  pace: number;
  deaths: Death[];
}

/** Of these a campaign rests for minutes until it gives them up. */
const slow = ['silent', 'late', 'never-over'];

export function planOf(seed: number): Plan {
  const random = generator(seed);
  const below = (most: number) => Math.floor(random() * most);
  const of = <T>(...things: T[]) => things[below(things.length)]!;
  const kind = seed % 7 === 6 ? 'tts' : seed % 2 === 0 ? 'sms' : 'tzintuk';
  const stored = seed % 5 === 3;
  const magic = outcomes.filter(({ name }) => seed % 4 === 1 || !slow.includes(name)).map(({ number }) => number);
  const plain = Array.from({ length: (stored ? 1500 : 1000) - magic.length }, (_, i) => `052${String(seed % 1000).padStart(3, '0')}${String(i).padStart(4, '0')}`);
  const numbers = [...plain, ...magic];
  for (let i = numbers.length - 1; i > 0; i--) {
    const other = below(i + 1);
    [numbers[i], numbers[other]] = [numbers[other]!, numbers[i]!];
  }
  const stopAfter = seed % 5 === 4 ? below(1500) : undefined;
  const pace = stopAfter === undefined ? 5000 : 300;
  // The command is some thirty calls, and the reading of a list a dozen more: many first deaths fall there.
  const early = below(4) < (stored ? 2 : 1);
  const deaths = Array.from({ length: 1 + below(3) }, (_, i): Death => ({
    who: of('exchange', 'exchange', 'database'), moment: of('before', 'during', 'after'), all: true, call: 1 + below(i === 0 && early ? 60 : stopAfter === undefined ? 2000 : 500),
  }));
  return { seed, did: `07796${String(seed % 100_000).padStart(5, '0')}`, units: kind === 'tts' ? 2000 : 1000, kind, numbers, stored, keyed: seed % 3 !== 0, stopAfter, pace, deaths };
}

/** The deaths in few words: `exchange during 17, database after 400`. */
export const deathsOf = ({ deaths }: Plan): string => deaths.map(({ who, moment, call }) => `${who} ${moment} ${call}`).join(', ');
