import type { WallEvent, WallTold } from '../src/wall/wire.ts';
import type { Icon } from './dom.ts';
import { seconds, written } from './numbers.ts';
import { courseOf, partsOf } from './parts.ts';
import { type Entry, state } from './state.ts';

/** What an arrival is, in a word. */
export const arrivalName = (event: WallEvent): string => (event.type === 'sms' ? (event.flash ? 'flash message' : 'message') : names[event.type]);

const names: Record<Exclude<WallEvent['type'], 'sms'>, string> = {
  ring: 'ring', call: 'verification call', speech: 'spoken call', code: 'call with a code', bridge: 'bridged call', fax: 'fax', incoming: 'call in', reply: 'reply',
};

export const iconOf = ({ event, told }: Entry): Icon => (event ? (event.type === 'sms' && event.flash ? 'flash' : icons[event.type]) : told!.type === 'incoming.ended' ? 'call' : 'queue');

const icons: Record<WallEvent['type'], Icon> = { sms: 'message', ring: 'call', call: 'key', speech: 'speak', code: 'key', bridge: 'bridge', fax: 'page', incoming: 'list', reply: 'send' };

/** The code that a verification call shows: the last four digits of its number. */
export const codeOf = (from: string): string => from.slice(-4);

/** What became of a call at a telephone of it; at the first one where it is not said. */
export function courseAt(event: WallEvent, number?: string): string {
  if ('refused' in event && event.refused !== null) return `Refused at once: ${event.refused}`;
  const parts = partsOf(event);
  const part = parts.find((one) => one.number === number) ?? (number === undefined || parts[0]?.number === number ? parts[0] : undefined);
  return part ? courseOf(part) : 'Was not called';
}

/** What was pressed during a call at a telephone of it. */
export const pressedAt = (event: WallEvent, number: string): string[] => partsOf(event).flatMap((part) => (part.number === number && part.keys !== '' ? [`pressed ${part.keys}`] : []));

/** What is to be read of an entry in one line, at a telephone of it. */
export function textOf({ event, told }: Entry, number?: string): string {
  if (!event) return happening(told!);
  switch (event.type) {
    case 'sms':
    case 'reply': return event.text;
    case 'ring': return [courseAt(event), ...pressedAt(event, event.to)].join(', ');
    case 'speech': return `${courseAt(event)}: ${apart(event.text)}`;
    case 'code': return `${courseAt(event)}: code ${event.code}`;
    case 'bridge': return `${courseAt(event, number)}: call with ${written(number === event.second ? event.to : event.second)}`;
    case 'fax': return `Fax of ${pagesText(event.pages)}, ${event.name}: ${faxText(event)}`;
    case 'call': return event.placed ? `Code ${codeOf(event.from)}` : `Not placed: ${event.refused}`;
    case 'incoming': return `${actions[event.action] ?? event.action} list ${event.list}${event.target === null ? '' : ` (${written(event.target)})`}`;
  }
}

/** What is said within a sentence of ours keeps its own direction, its full stop on its own side. */
const apart = (text: string) => `\u2068${text}\u2069`;

/** The same for a line that is cut off at its end: what is said stands alone, so that it is cut off at its own end; how it went is told by `stateOf`. */
export const lineOf = (entry: Entry): string => (entry.event?.type === 'speech' ? entry.event.text : textOf(entry));

export function stateOf(event: WallEvent): string {
  if (event.type === 'sms') return deliveryOf(event);
  return event.type === 'speech' ? courseAt(event) : arrivalName(event).replace(/^./, (first) => first.toUpperCase());
}

export const pagesText = (count: number): string => (count === 1 ? '1 page' : `${count} pages`);

/** How a fax went: of one that was answered its engine tells. */
export function faxText(event: Extract<WallEvent, { type: 'fax' }>): string {
  const [part] = partsOf(event);
  const course = courseAt(event);
  if (!part || part.answered === null || !course.startsWith('Answered, ')) return course === 'Answered' ? 'Comes in' : course;
  return part.ends === 'SUCCESS' ? `Received, ${course.slice('Answered, '.length)}` : part.ends;
}

const actions: Record<string, string> = { join: 'Joined', leave: 'Left', remove: 'Took somebody off', reset: 'Emptied' };

function happening({ type, path, agent, seconds: lasted = 0 }: WallTold): string {
  switch (type) {
    case 'queue.join': return `Called queue ${path}`;
    case 'queue.connect': return `Spoke with agent ${written(agent!)} of queue ${path}`;
    case 'queue.complete': return `The call of queue ${path} is over`;
    case 'queue.abandon': return `Gave up waiting in queue ${path}`;
    case 'queue.leave': return `Left queue ${path}`;
    case 'queue.login': return `Is an agent of queue ${path}`;
    case 'queue.logout': return `Is no agent of queue ${path} any more`;
    case 'queue.pause': return `Takes a break from queue ${path}`;
    case 'queue.resume': return `Is back in queue ${path}`;
    default: return `Called for ${seconds(lasted)}`;
  }
}

/** Whether a message is on the telephone, and what was reported of it. */
export function deliveryOf(event: Extract<WallEvent, { type: 'sms' }>): string {
  if (event.refused !== null) return `Refused: ${event.refused}`;
  const reports = event.reports as { status?: string; accepted: boolean | null }[];
  const last = reports.at(-1)?.status;
  if (!event.delivered) return last === undefined ? 'Never arrived' : `Never arrived: ${last}`;
  return reports.some(({ accepted }) => accepted !== null) ? 'Delivered' : 'Arrived';
}

export const hasArrived = ({ event }: Entry): boolean => event?.type !== 'sms' || event.delivered;

/** Everything that can be searched for in an entry, in small letters. */
export function searchable(entry: Entry): string {
  const { event, told } = entry;
  const numbers = event ? [event.from, ...phoneNumbers(event)] : [told!.system, told!.phone, told!.agent, told!.from];
  return `${textOf(entry)} ${numbers.filter(Boolean).join(' ')}`.toLowerCase();
}

/** Whose telephones show an arrival: those it reached, or the one that called or wrote. */
export function phoneNumbers(event: WallEvent): string[] {
  if (event.type === 'incoming' || event.type === 'reply') return [event.from];
  return event.type === 'bridge' ? [...new Set([event.to, event.second])] : [event.to];
}

/** The system's own name for a number, where it is a system's. */
export const systemNamed = (number: string) => state.systems.find(({ numbers }) => numbers.includes(number));
