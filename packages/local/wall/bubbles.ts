import type { WallEvent } from '../src/wall/wire.ts';
import { announce } from './announce.ts';
import { button, h, icon } from './dom.ts';
import { openFax } from './faxDialog.ts';
import { fully, timeOf, written } from './numbers.ts';
import { partsOf, phaseOf } from './parts.ts';
import { speak } from './speech.ts';
import type { Entry } from './state.ts';
import { codeOf, courseAt, deliveryOf, faxText, iconOf, pagesText, pressedAt, systemNamed, textOf } from './words.ts';

type Of<T extends WallEvent['type']> = Extract<WallEvent, { type: T }>;

/** One thing that a telephone shows, as its owner sees it. */
export function bubble(entry: Entry, number: string): HTMLElement {
  const { event } = entry;
  switch (event?.type) {
    case 'sms': return message(entry, event);
    case 'reply': return said(entry, 'mine', [text(event.text)], [`to ${written(event.to)}`, 'taken by the network']);
    case 'speech': return said(entry, 'spoken', [label('speak', 'Spoken call'), text(event.text), listen(event)], [from(event.from), courseAt(event), ...pressedAt(event, number)]);
    case 'code': return said(entry, 'code', [label('speak', 'A call says a code'), digits('', event.code), listen({ text: [...event.code].join(', '), rate: -3, times: 2, voice: '' })], [from(event.from), courseAt(event), ...pressedAt(event, number)]);
    case 'call': return event.placed ? said(entry, 'code', [label('key', 'Missed call'), digits(event.from.slice(0, -4), codeOf(event.from))], ['Its last four digits are the code']) : note(entry, [textOf(entry)]);
    case 'fax': return fax(entry, event);
    case 'ring':
    case 'bridge': return note(entry, told(event, number), phaseAt(event, number));
    default: return note(entry, [textOf(entry), `at ${named(event?.to ?? entry.told!.system)}`], '', true);
  }
}

const told = (event: Of<'ring' | 'bridge'>, number: string) => [
  courseAt(event, number), event.type === 'bridge' ? `connects with ${written(number === event.second ? event.to : event.second)}` : from(event.from), ...pressedAt(event, number), ...(event.type === 'bridge' && event.record ? ['recorded'] : []),
];

function phaseAt(event: WallEvent, number: string): string {
  const part = partsOf(event).find((one) => one.number === number);
  return part ? phaseOf(part) : '';
}

const named = (number: string) => (systemNamed(number) ? `${systemNamed(number)!.name} ${written(number)}` : written(number));
const from = (number: string) => `from ${written(number)}`;
const text = (words: string) => h('p', { dir: 'auto' }, words);
const label = (drawn: Parameters<typeof icon>[0], words: string) => h('p', { class: 'label' }, icon(drawn), words);
const when = (at: number) => h('time', { datetime: new Date(at).toISOString(), title: fully(at) }, timeOf(at));

function said(entry: Entry, kind: string, inside: Node[], more: string[]): HTMLElement {
  return h('li', { class: `bubble ${kind}` }, ...inside, h('footer', {}, ...more.map((words) => h('span', {}, h('bdi', {}, words))), when(entry.at)));
}

function message(entry: Entry, event: Of<'sms'>): HTMLElement {
  const kind = `${event.flash ? 'flash' : ''} ${event.delivered ? '' : 'lost'}`;
  return said(entry, kind, [...(event.flash ? [h('p', { class: 'label' }, 'Flash message')] : []), text(event.text)], [from(event.from), deliveryOf(event)]);
}

/** A code as the last digits of a number, or alone. */
function digits(before: string, code: string): HTMLElement {
  const copy = button(`Copy code ${code}`, () => void navigator.clipboard.writeText(code).then(() => announce('Copied.'), () => announce('The browser does not let the page copy.', 'wrong')), { drawn: 'copy', bare: true, class: 'plain' });
  return h('p', { class: 'caller' }, h('bdi', {}, before, h('strong', {}, code)), copy);
}

function fax(entry: Entry, event: Of<'fax'>): HTMLElement {
  return said(entry, 'fax', [
    label('page', `Fax of ${pagesText(event.pages)}`), h('p', {}, h('bdi', {}, event.name)),
    h('p', { class: 'listen' }, button('Open the pages', () => openFax(event), { class: 'small', drawn: 'page' })),
  ], [from(event.from), faxText(event)]);
}

function note(entry: Entry, words: string[], phase = '', mine = false): HTMLElement {
  return h('li', { class: `note ${phase} ${mine ? 'mine' : ''}` }, icon(iconOf(entry)), h('span', {}, ...words.flatMap((one, i) => [i > 0 && ' · ', h('bdi', {}, one)])), when(entry.at));
}

/** The browser reads a spoken call's text aloud. */
function listen({ text: words, rate, times, voice }: Pick<Of<'speech'>, 'text' | 'rate' | 'times' | 'voice'>): HTMLElement {
  return h('p', { class: 'listen' }, button('Listen', () => speak(words, rate), { drawn: 'speak', class: 'small' }), h('span', { class: 'soft' }, `${times === 1 ? 'once' : `${times} times`}${voice ? `, voice ${voice}` : ''}`));
}
