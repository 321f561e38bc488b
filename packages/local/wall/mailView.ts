import type { WallMail } from '../src/wall/wire.ts';
import { h, order, say } from './dom.ts';
import { fully, moment } from './numbers.ts';
import { now, state } from './state.ts';

/** How many mails are listed at most. */
const most = 300;

/** The mails that the exchange sent; none leaves this machine. */
export function mailView() {
  const search = h('input', { type: 'search', placeholder: 'Address or text', 'aria-label': 'Search mail', on: { input: update } });
  const told = h('p', { class: 'count' });
  const list = h('ol', { class: 'items' });
  const drawn = new Map<WallMail, HTMLElement>();
  const element = h('div', { class: 'view' }, h('section', { class: 'pane sheet', 'aria-label': 'Mail' }, h('div', { class: 'tools' }, h('label', { class: 'search' }, search)), told, h('div', { class: 'scroller', tabindex: -1 }, list)));

  function update(): void {
    const text = search.value.trim().toLowerCase();
    const found = state.mails.filter((mail) => `${mail.to} ${mail.subject} ${mail.text}`.toLowerCase().includes(text)).reverse();
    say(told, found.length === 0 ? (text === '' ? 'No mail has come yet: warnings, reports of tasks and the like come here.' : 'No mail fits.') : `${found.length} ${found.length === 1 ? 'mail' : 'mails'}, newest first${found.length > most ? `, the latest ${most}` : ''}`);
    order(list, found.slice(0, most).map((mail) => {
      const made = drawn.get(mail) ?? item(mail);
      drawn.set(mail, made);
      return made;
    }));
  }

  return { element, update };
}

function item({ id, to, subject, text, time, html }: WallMail): HTMLElement {
  const page = h('div', { class: 'frame' });
  const details = h('details', { class: 'item mail' },
    h('summary', {}, h('strong', { dir: 'auto' }, subject), h('bdi', { class: 'soft' }, to), h('time', { title: fully(Date.parse(time)) }, moment(Date.parse(time), now()))),
    h('div', { class: 'inside' }, html ? page : h('p', { dir: 'auto', class: 'letter' }, text)));
  details.addEventListener('toggle', () => {
    if (details.open && html && !page.firstChild) page.append(h('iframe', { src: `/simulator/mail/${id}`, title: subject, sandbox: '' }));
  });
  return h('li', {}, details);
}
