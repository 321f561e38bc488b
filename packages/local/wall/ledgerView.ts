import type { WallMovement } from '../src/wall/wire.ts';
import { fetched } from './fetched.ts';
import { h, say } from './dom.ts';
import { fully, moment, units } from './numbers.ts';
import { now, state } from './state.ts';
import { systemPicker } from './systemPicker.ts';

/** The units of a system, and every movement of them. */
export function ledgerView() {
  const picker = systemPicker();
  const purses = (['units', 'sms'] as const).map((purse) => h('button', { type: 'button', class: 'tile', 'aria-pressed': 'false', on: { click: () => { chosen = purse; update(); } } }, h('span', { class: 'soft' }, purse === 'units' ? 'Units' : 'SMS units'), h('strong')));
  let chosen: 'units' | 'sms' = 'units';
  const read = fetched<{ movements: WallMovement[] }>(() => (picker.did ? `/simulator/ledger?system=${picker.did}&purse=${chosen}&limit=200` : undefined));
  const body = h('tbody');
  const told = h('p', { class: 'count' });
  let drawn: unknown;
  const element = h('div', { class: 'view' }, h('section', { class: 'pane sheet', 'aria-label': 'Ledger' },
    h('div', { class: 'tools' }, picker.element, ...purses), told,
    h('div', { class: 'scroller table', tabindex: 0, role: 'region', 'aria-label': 'Movements' }, h('table', {}, h('thead', {}, h('tr', {}, ...['When', 'What', 'Amount', 'Balance', 'By'].map((name) => h('th', { scope: 'col' }, name)))), body))));

  function update(): void {
    picker.update();
    const system = state.systems.find(({ did }) => did === picker.did);
    purses.forEach((tile, i) => {
      const purse = (['units', 'sms'] as const)[i]!;
      tile.setAttribute('aria-pressed', String(purse === chosen));
      say(tile.querySelector('strong')!, system ? units(purse === 'units' ? system.units : system.smsUnits) : '–');
    });
    read.refresh();
    const movements = read.value?.movements ?? [];
    say(told, read.problem ?? (read.value === undefined ? 'Reading…' : movements.length === 0 ? 'No movement yet.' : `The latest ${movements.length === 1 ? 'movement' : `${movements.length} movements`}, newest first`));
    if (drawn === read.value) return;
    drawn = read.value;
    body.replaceChildren(...movements.map(line));
  }

  return { element, update };
}

const line = ({ time, amount, balance, description, who }: WallMovement): HTMLElement => h('tr', { class: amount < 0 ? 'out' : 'in' },
  h('td', {}, h('time', { datetime: time, title: fully(Date.parse(time)) }, moment(Date.parse(time), now()))),
  h('td', {}, h('bdi', {}, description)), h('td', { class: 'count' }, `${amount > 0 ? '+' : amount < 0 ? '−' : ''}${units(Math.abs(amount))}`), h('td', { class: 'count' }, units(balance)), h('td', {}, h('bdi', {}, who)));
