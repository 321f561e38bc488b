import { act } from './ask.ts';
import { announce } from './announce.ts';
import { button, h, put, say } from './dom.ts';
import { presentText, type Present } from './card.ts';
import { endOwn, joined, ownCallOf } from './ownCalls.ts';
import { written } from './numbers.ts';
import { hush, speak } from './speech.ts';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

/** What goes on at a telephone, and what its owner can do about it; nothing when it lies still. */
export function liveBar() {
  let number = '';
  let present: Present | undefined;
  let told = '';
  const text = h('strong');
  const whom = h('bdi');
  const answer = button('Answer', () => void hand('answer'), { drawn: 'call', class: 'answer' });
  const hangUp = button('Hang up', () => void over(), { drawn: 'down', class: 'danger' });
  const opener = button('Keys', () => { pad.hidden = !pad.hidden; put(opener, 'aria-expanded', !pad.hidden); }, { drawn: 'keys', 'aria-expanded': 'false' });
  const pad = h('div', { class: 'pad', role: 'group', 'aria-label': 'Keys' }, ...keys.map((key) => button(key, () => void hand('press', key))));
  const element = h('div', { class: 'live', role: 'group', 'aria-label': 'Call', hidden: true }, h('p', {}, text, whom), h('div', { class: 'actions' }, answer, hangUp, opener), pad);
  pad.hidden = true;

  async function hand(does: 'answer' | 'hang-up' | 'press', pressed?: string): Promise<void> {
    const event = present?.entry?.event;
    if (!event || !(await act('/simulator/calls', { id: event.id, does, ...(pressed === undefined ? {} : { keys: pressed }), ...(present?.leg === 2 ? { leg: 2 } : {}) }))) return;
    if (does === 'answer' && event.type === 'speech') speak(event.text, event.rate);
    if (does === 'answer' && event.type === 'code') speak([...event.code].join(', '), -3);
    if (does === 'answer') hangUp.focus();
    if (does === 'hang-up') hush();
  }

  async function over(): Promise<void> {
    if (present?.entry) await hand('hang-up');
    else await endOwn(number);
  }

  return {
    element,
    update(of: string, now: Present | undefined): void {
      [number, present] = [of, now];
      const own = ownCallOf(of);
      element.hidden = !present && !own;
      if (element.hidden) {
        pad.hidden = true;
        told = '';
        return;
      }
      const isAgent = !present?.entry && own?.agent === of;
      say(text, present ? presentText(present) : joined(own!));
      say(whom, present ? ` ${present.does === 'rings' ? 'from' : 'with'} ${written(present.with)}` : ` with ${written(own!.to)}`);
      put(element, 'data-does', present?.does ?? 'talks');
      answer.hidden = present?.does !== 'rings';
      say(hangUp.lastChild as Element, present?.does === 'rings' ? 'Decline' : isAgent ? 'End the call' : 'Hang up');
      opener.hidden = present?.does !== 'talks' || !present.entry;
      if (opener.hidden) pad.hidden = true;
      put(opener, 'aria-expanded', !pad.hidden);
      const heard = present?.does === 'rings' ? `${written(of)} rings, from ${written(present.with)}.` : '';
      if (heard !== told && heard !== '') announce(heard);
      told = heard;
    },
  };
}
