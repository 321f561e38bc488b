import type { WallEvent } from '../src/wall/wire.ts';
import { seconds } from './numbers.ts';
import { now } from './state.ts';

/** How one telephone has a call; moments in milliseconds. */
export interface Part { number: string; leg: 1 | 2; dialled: number; answered: number | null; ended: number; ends: string; keys: string; with: string }

/** How each telephone has a call, the first one first; none of what is no call, or was refused at once. */
export function partsOf(event: WallEvent): Part[] {
  if (!('ended' in event) || event.ended === null) return [];
  if ('parts' in event) {
    return event.parts.map(({ number, dialled, answered, ended, ends, keys }, i) => ({
      number, leg: i === 0 ? 1 : 2, dialled: Date.parse(dialled), answered: answered === null ? null : Date.parse(answered), ended: Date.parse(ended), ends, keys,
      with: event.type === 'fax' ? event.from : i === 0 ? event.second : event.to,
    }));
  }
  const { to: number, time, answered, ended, ends, keys, from } = event;
  return [{ number, leg: 1, dialled: Date.parse(time), answered: answered === null ? null : Date.parse(answered), ended: Date.parse(ended), ends: ends ?? '', keys, with: from }];
}

/** How a telephone's part of a call stands at this moment. */
export function phaseOf({ dialled, answered, ended }: Part): 'later' | 'rings' | 'talks' | 'over' {
  if (ended <= now()) return 'over';
  if (dialled > now()) return 'later';
  return answered !== null && answered <= now() ? 'talks' : 'rings';
}

/** In a few words, what became of a telephone's part of a call, or what becomes of it. */
export function courseOf(part: Part): string {
  const phase = phaseOf(part);
  if (phase === 'later') return 'Is called next';
  if (phase === 'rings') return 'Rings';
  if (phase === 'talks') return 'Answered';
  const { dialled, answered, ended, ends } = part;
  const lasted = seconds(Math.round((ended - (answered ?? dialled)) / 1000));
  if (answered !== null) return `${ends === 'voicemail' ? 'A voicemail answered' : 'Answered'}, ${lasted}`;
  if (ends === 'no-answer') return `Rang ${lasted}, nobody answered`;
  return ends === 'busy' ? (ended > dialled ? 'Declined' : 'Busy') : `Not placed: ${ends}`;
}
