import { h, icon, put, say } from './dom.ts';
import { choice } from './dialog.ts';
import { grid } from './grid.ts';
import { fully, timeOrDay, written } from './numbers.ts';
import { kinds } from './phonesView.ts';
import { show } from './route.ts';
import { type Entry, now, state } from './state.ts';
import { arrivalName, hasArrived, iconOf, lineOf, phoneNumbers, searchable, stateOf, textOf } from './words.ts';

/** Everything that arrived, newest first, in one line each. */
export function logView() {
  const search = h('input', { type: 'search', placeholder: 'Number or text', 'aria-label': 'Search the log', autocomplete: 'off', on: { input: update } });
  const kind = choice(kinds.filter(({ value }) => value !== 'scripted').map((one) => (one.value === 'in' ? { ...one, text: 'Calls to lists, replies' } : one)));
  put(kind, 'aria-label', 'Show');
  kind.addEventListener('change', update);
  const count = h('p', { class: 'count' });
  const rows = grid<Entry>({ label: 'Log', height: 52, key: ({ key }) => key, cell: row, fill, open: ({ event }) => show('phones', phoneNumbers(event!)[0]) });
  const element = h('div', { class: 'view log' }, h('section', { class: 'pane', 'aria-label': 'Log' }, h('div', { class: 'tools' }, h('label', { class: 'search' }, icon('log'), search), kind), count, rows.element));

  function update(): void {
    const text = search.value.trim().toLowerCase();
    const { is } = kinds.find(({ value }) => value === kind.value)!;
    const digits = text.replace(/[\s-]/g, '');
    const found = text === '' && kind.value === '' ? state.arrived.slice() : state.arrived.filter((entry) => is(entry) && (text === '' || searchable(entry).includes(text) || (digits !== '' && searchable(entry).includes(digits))));
    say(count, found.length === 0 ? (state.ready ? 'Nothing arrived that fits.' : 'Reading…') : `${found.length.toLocaleString('en-US')} ${found.length === 1 ? 'arrival' : 'arrivals'}, newest first`);
    rows.show(found.reverse());
  }

  return { element, update };
}

const row = (): HTMLElement => h('div', { class: 'row' }, h('time'), h('span', { class: 'what' }), h('bdi', { class: 'who' }), h('span', { class: 'text', dir: 'auto' }), h('span', { class: 'state' }));

function fill(cell: HTMLElement, entry: Entry): void {
  const event = entry.event!;
  const part = (name: string) => cell.querySelector<HTMLElement>(name)!;
  say(part('time'), timeOrDay(entry.at, now()));
  put(part('time'), 'title', fully(entry.at));
  const what = part('.what');
  if (what.dataset.icon !== iconOf(entry)) {
    what.dataset.icon = iconOf(entry);
    what.replaceChildren(icon(iconOf(entry)));
  }
  say(part('.who'), `${written(event.from)} → ${written(event.to)}`);
  say(part('.text'), lineOf(entry).slice(0, 300));
  say(part('.state'), stateOf(event));
  cell.classList.toggle('lost', !hasArrived(entry));
  put(cell, 'aria-label', `${arrivalName(event)} from ${written(event.from)} to ${written(event.to)}: ${textOf(entry).slice(0, 160)}`);
}
