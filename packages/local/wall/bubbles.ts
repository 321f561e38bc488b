import type { WallEvent } from '../src/wall/wire.ts';
import { announce } from './announce.ts';
import { button, h, icon } from './dom.ts';
import { fully, seconds, timeOf, written } from './numbers.ts';
import { now, type Entry } from './state.ts';
import { speak } from './speech.ts';
import { codeOf, courseOf, deliveryOf, iconOf, phaseOf, systemNamed, textOf } from './words.ts';

/** One thing that a telephone shows, as its owner sees it. */
export function bubble(entry: Entry): HTMLElement {
  const { event } = entry;
  if (event?.type === 'sms') return message(entry, event);
  if (event?.type === 'reply') return said(entry, 'mine', [h('p', { dir: 'auto' }, event.text)], [`to ${written(event.to)}`, 'taken by the network']);
  if (event?.type === 'speech') return said(entry, 'spoken', [h('p', { class: 'label' }, icon('speak'), 'Spoken call'), h('p', { dir: 'auto' }, event.text), listen(event)], [from(event.from), courseOf(event), ...pressed(event)]);
  if (event?.type === 'call' && event.placed) return code(entry, event.from);
  if (event?.type === 'ring') return note(entry, [courseOf(event), from(event.from), ...pressed(event)], phaseOf(event));
  if (event?.type === 'call') return note(entry, [textOf(entry)]);
  return note(entry, [textOf(entry), event ? `at ${named(event.to)}` : `at ${named(entry.told!.system)}`], undefined, true);
}

const named = (number: string) => (systemNamed(number) ? `${systemNamed(number)!.name} ${written(number)}` : written(number));
const from = (number: string) => `from ${written(number)}`;
const pressed = ({ keys }: { keys: string }) => (keys === '' ? [] : [`pressed ${keys}`]);

const when = (at: number) => h('time', { datetime: new Date(at).toISOString(), title: fully(at) }, timeOf(at));

function said(entry: Entry, kind: string, inside: Node[], told: string[]): HTMLElement {
  return h('li', { class: `bubble ${kind}` }, ...inside, h('footer', {}, ...told.map((text) => h('span', {}, h('bdi', {}, text))), when(entry.at)));
}

function message(entry: Entry, event: Extract<WallEvent, { type: 'sms' }>): HTMLElement {
  const label = event.flash && h('p', { class: 'label' }, 'Flash message');
  const kind = `${event.flash ? 'flash' : ''} ${event.delivered ? '' : 'lost'}`;
  return said(entry, kind, [...(label ? [label] : []), h('p', { dir: 'auto' }, event.text)], [from(event.from), deliveryOf(event)]);
}

function code(entry: Entry, caller: string): HTMLElement {
  const digits = codeOf(caller);
  const copy = button(`Copy code ${digits}`, () => void navigator.clipboard.writeText(digits).then(() => announce('Copied.'), () => announce('The browser does not let the page copy.', 'wrong')), { drawn: 'copy', bare: true, class: 'plain' });
  return said(entry, 'code', [
    h('p', { class: 'label' }, icon('key'), 'Missed call'),
    h('p', { class: 'caller' }, h('bdi', {}, caller.slice(0, -4), h('strong', {}, digits)), copy),
  ], ['Its last four digits are the code']);
}

function note(entry: Entry, told: string[], phase?: string, mine = false): HTMLElement {
  return h('li', { class: `note ${phase ?? ''} ${mine ? 'mine' : ''}` }, icon(iconOf(entry)), h('span', {}, ...told.flatMap((text, i) => [i > 0 && ' · ', h('bdi', {}, text)])), when(entry.at));
}

/** The browser reads a spoken call's text aloud. */
function listen({ text, rate, times, voice }: Extract<WallEvent, { type: 'speech' }>): HTMLElement {
  return h('p', { class: 'listen' }, button('Listen', () => speak(text, rate), { drawn: 'speak', class: 'small' }), h('span', { class: 'soft' }, `${times === 1 ? 'once' : `${times} times`}${voice ? `, voice ${voice}` : ''}`));
}

/** How long ago or for how long, for what goes on. */
export const running = (since: number): string => seconds(Math.max(0, Math.round((now() - since) / 1000)));
