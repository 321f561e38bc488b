import { button, h, icon, put, say } from './dom.ts';
import { choice, dialog, field } from './dialog.ts';
import { card, fillCard, type Present, presents } from './card.ts';
import { grid } from './grid.ts';
import { telephone, written } from './numbers.ts';
import { openPhone } from './phoneView.ts';
import { type Entry, type Phone, phoneOf, state } from './state.ts';
import { route, show } from './route.ts';
import { act } from './ask.ts';
import { announce } from './announce.ts';
import { searchable } from './words.ts';

const kinds: { value: string; text: string; is: (entry: Entry) => boolean }[] = [
  { value: '', text: 'Everything', is: () => true },
  { value: 'sms', text: 'Messages', is: ({ event }) => event?.type === 'sms' },
  { value: 'flash', text: 'Flash messages', is: ({ event }) => event?.type === 'sms' && event.flash },
  { value: 'ring', text: 'Rings', is: ({ event }) => event?.type === 'ring' },
  { value: 'speech', text: 'Spoken calls', is: ({ event }) => event?.type === 'speech' },
  { value: 'call', text: 'Verification calls, codes', is: ({ event }) => event?.type === 'call' || event?.type === 'code' },
  { value: 'bridge', text: 'Bridged calls', is: ({ event }) => event?.type === 'bridge' },
  { value: 'fax', text: 'Faxes', is: ({ event }) => event?.type === 'fax' },
  { value: 'in', text: 'Calls to a system, replies', is: ({ event, told }) => event?.type === 'incoming' || event?.type === 'reply' || told !== undefined },
  { value: 'scripted', text: 'Telephones with a script', is: () => true },
];
export { kinds };

/** All telephones, those with news first, and the one that is open. */
export function phonesView() {
  let present = new Map<string, Present>();
  const search = h('input', { type: 'search', placeholder: 'Number or text', 'aria-label': 'Search telephones', autocomplete: 'off', enterkeyhint: 'search', on: { input: update } });
  const kind = choice(kinds);
  put(kind, 'aria-label', 'Show telephones that had');
  kind.addEventListener('change', update);
  const count = h('p', { class: 'count', 'aria-live': 'off' });
  const found = grid<Phone>({ label: 'Telephones', height: 108, width: 250, key: ({ number }) => number, cell: card, fill: (cell, phone) => fillCard(cell, phone, present.get(phone.number)), open: ({ number }) => show('phones', number) });
  const empty = h('div', { class: 'empty' });
  const side = openPhone(() => show('phones'));
  let opened: string | undefined;
  const pane = h('section', { class: 'pane', 'aria-label': 'Telephones' },
    h('div', { class: 'tools' }, h('label', { class: 'search' }, icon('log'), search), kind, button('Another telephone', another, { drawn: 'plus', bare: true })), count, empty, found.element);
  const element = h('div', { class: 'view phones' }, pane, side.element);

  function wanted(): Phone[] {
    const text = search.value.trim().toLowerCase();
    const digits = text.replace(/[\s-]/g, '');
    const { is } = kinds.find(({ value }) => value === kind.value)!;
    const fits = (phone: Phone) => (kind.value !== 'scripted' || state.scripts.has(phone.number))
      && (kind.value === '' || kind.value === 'scripted' || phone.entries.some(is))
      && (text === '' || (digits !== '' && phone.number.includes(digits)) || phone.entries.some((entry) => searchable(entry).includes(text)));
    return [...state.phones.values()].filter(fits).sort((a, b) => Number(present.has(b.number)) - Number(present.has(a.number)) || b.last - a.last);
  }

  function update(): void {
    present = presents();
    const phones = wanted();
    const all = state.phones.size;
    say(count, `${phones.length === all ? '' : `${phones.length.toLocaleString('en-US')} of `}${all.toLocaleString('en-US')} ${all === 1 ? 'telephone' : 'telephones'}${state.older > 0 ? ` · the ${state.older.toLocaleString('en-US')} oldest arrivals are not shown` : ''}`);
    found.element.hidden = phones.length === 0;
    empty.hidden = phones.length > 0 || !state.ready;
    if (!empty.hidden) fillEmpty(all > 0);
    const { number } = route();
    element.classList.toggle('opened', number !== undefined);
    found.show(phones, number);
    side.update(number, present);
    if (number === undefined && opened !== undefined) found.focus();
    opened = number;
  }

  function fillEmpty(isSearch: boolean): void {
    const content = isSearch ? nothing() : welcome();
    if (empty.dataset.for === content.key) return;
    empty.dataset.for = content.key;
    empty.replaceChildren(...content.inside);
  }

  function nothing() {
    const number = telephone(search.value);
    return { key: `nothing ${number}`, inside: [h('p', {}, 'No telephone fits.'), ...(number ? [button(`Open ${written(number)}`, () => show('phones', phoneOf(number).number), { class: 'primary' })] : [])] };
  }

  return { element, update, focusSearch: () => search.focus() };
}

/** What stands on a wall that nothing reached yet. */
function welcome() {
  const first = state.firstSms;
  return { key: `welcome ${state.url}`, inside: [
    icon('phone'), h('h2', {}, 'No telephone has rung yet'),
    h('p', {}, 'Everything the exchange sends arrives here, and nothing leaves this machine. Send the first message:'),
    first ? h('pre', {}, h('code', {}, first.command)) : '',
    h('p', { class: 'actions' }, first ? button('Send it', () => void act(first.url, first.body), { drawn: 'send', class: 'primary' }) : '',
      first ? button('Copy the command', () => void navigator.clipboard.writeText(first.command).then(() => announce('Copied.'), () => announce('The browser does not let the page copy.', 'wrong')), { drawn: 'copy' }) : ''),
  ] };
}

/** Takes up a telephone that nothing has reached yet, to call from it. */
function another(): void {
  const input = h('input', { type: 'tel', placeholder: '0521234567', autocomplete: 'off', required: true, inputmode: 'tel' });
  dialog('Another telephone', [field('Its number', input)], 'Open', () => {
    const number = telephone(input.value);
    if (number === undefined) announce('That is no telephone number; one is such as 0521234567.', 'wrong');
    else show('phones', phoneOf(number).number);
    return number !== undefined;
  });
}
