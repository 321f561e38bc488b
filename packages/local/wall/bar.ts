import { h, icon, type Icon, put, say } from './dom.ts';
import { clock } from './clock.ts';
import { units } from './numbers.ts';
import { state } from './state.ts';
import { type View, views } from './route.ts';

const tabs: Record<View, { name: string; drawn: Icon }> = {
  phones: { name: 'Phones', drawn: 'phone' }, log: { name: 'Log', drawn: 'log' }, queues: { name: 'Queues', drawn: 'queue' },
  hooks: { name: 'Hooks', drawn: 'hook' }, ledger: { name: 'Ledger', drawn: 'money' }, mail: { name: 'Mail', drawn: 'mail' },
};

/** The bar over all views: where one can go, what the system has left, and the clock. */
export function bar() {
  const links = views.map((view) => ({ view, element: h('a', { href: `#/${view}` }, icon(tabs[view].drawn), h('span', {}, tabs[view].name)) }));
  const lost = h('p', { class: 'lost-line', role: 'status', hidden: true }, 'The exchange does not answer; trying again…');
  const balance = h('a', { class: 'balance', href: '#/ledger' });
  const time = clock();
  const element = h('header', { class: 'bar' },
    h('a', { class: 'brand', href: '#/phones' }, h('b', { lang: 'he', dir: 'rtl' }, 'מרכזיה'), h('span', {}, 'Merkazia')),
    h('nav', { 'aria-label': 'Views' }, ...links.map((link) => link.element)),
    h('div', { class: 'right' }, balance, time.element), lost);
  return {
    element,
    update(view: View): void {
      for (const link of links) put(link.element, 'aria-current', link.view === view && 'page');
      document.title = `${tabs[view].name} · Merkazia`;
      const [system] = state.systems;
      balance.hidden = system === undefined;
      if (system) say(balance, state.systems.length === 1 ? `${units(system.units)} units · ${units(system.smsUnits)} SMS` : `${state.systems.length} systems`);
      lost.hidden = state.connected || !state.ready;
      time.update();
    },
  };
}
