import type { WallEvent, WallTold } from '../src/wall/wire.ts';
import type { Icon } from './dom.ts';
import { seconds, written } from './numbers.ts';
import { type Entry, now, state } from './state.ts';

/** What an arrival is, in a word. */
export const arrivalName = (event: WallEvent): string => (event.type === 'sms' ? (event.flash ? 'flash message' : 'message') : names[event.type]);

const names: Record<Exclude<WallEvent['type'], 'sms'>, string> = { ring: 'ring', call: 'verification call', speech: 'spoken call', incoming: 'call in', reply: 'reply' };

export const iconOf = ({ event, told }: Entry): Icon => (event ? icons[event.type] : told!.type === 'incoming.ended' ? 'call' : 'queue');

const icons: Record<WallEvent['type'], Icon> = { sms: 'message', ring: 'call', call: 'key', speech: 'speak', incoming: 'list', reply: 'send' };

/** The code that a verification call shows: the last four digits of its number. */
export const codeOf = (from: string): string => from.slice(-4);

type Call = Extract<WallEvent, { ended: string | null }>;

/** How a call stands at this moment. */
export function phaseOf(call: Call): 'refused' | 'rings' | 'talks' | 'over' {
  if (call.ended === null) return 'refused';
  if (Date.parse(call.ended) <= now()) return 'over';
  return call.answered !== null && Date.parse(call.answered) <= now() ? 'talks' : 'rings';
}

/** In a few words, what became of a call, or what becomes of it. */
export function courseOf(call: Call): string {
  const phase = phaseOf(call);
  if (phase === 'refused') return `Refused at once: ${call.refused}`;
  if (phase === 'rings') return 'Rings';
  if (phase === 'talks') return 'Answered';
  const [start, end] = [Date.parse(call.answered ?? call.time), Date.parse(call.ended!)];
  const lasted = seconds(Math.round((end - start) / 1000));
  if (call.answered !== null) return `${call.ends === 'voicemail' ? 'A voicemail answered' : 'Answered'}, ${lasted}`;
  if (call.ends === 'no-answer') return `Rang ${lasted}, nobody answered`;
  return call.ends === 'busy' ? (end > start ? 'Declined' : 'Busy') : `Not placed: ${call.ends}`;
}

/** What is to be read of an entry in one line. */
export function textOf({ event, told }: Entry): string {
  if (!event) return happening(told!);
  switch (event.type) {
    case 'sms':
    case 'reply': return event.text;
    case 'ring': return courseOf(event) + (event.keys === '' ? '' : `, pressed ${event.keys}`);
    case 'speech': return `${courseOf(event)}: ${event.text}`;
    case 'call': return event.placed ? `Code ${codeOf(event.from)}` : `Not placed: ${event.refused}`;
    case 'incoming': return `${actions[event.action] ?? event.action} list ${event.list}${event.target === null ? '' : ` (${written(event.target)})`}`;
  }
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
  const last = event.reports.at(-1)?.status;
  if (!event.delivered) return typeof last === 'string' ? `Never arrived: ${last}` : 'Never arrived';
  return event.reports.some(({ accepted }) => accepted !== null) ? 'Delivered' : 'Arrived';
}

export const hasArrived = ({ event }: Entry): boolean => event?.type !== 'sms' || event.delivered;

/** Everything that can be searched for in an entry, in small letters. */
export function searchable(entry: Entry): string {
  const { event, told } = entry;
  const numbers = event ? [event.from, event.to] : [told!.system, told!.phone, told!.agent, told!.from];
  return `${textOf(entry)} ${numbers.filter(Boolean).join(' ')}`.toLowerCase();
}

/** The system's own name for a number, where it is a system's. */
export const systemNamed = (number: string) => state.systems.find(({ numbers }) => numbers.includes(number));
