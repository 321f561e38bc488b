import { h, icon, put, say } from './dom.ts';
import { lasting, moment, written } from './numbers.ts';
import { type Entry, now, type Phone, state } from './state.ts';
import { partsOf, phaseOf } from './parts.ts';
import { hasArrived, iconOf, textOf } from './words.ts';

/** What a telephone does right now. */
export interface Present { does: 'rings' | 'talks' | 'waits'; entry?: Entry; leg?: 1 | 2; since: number; until?: number; with: string }

/** What goes on at each telephone at this moment; of several things the latest. */
export function presents(): Map<string, Present> {
  const all = new Map<string, Present>();
  for (const call of state.ownCalls.values()) {
    const waits = call.path !== undefined && call.talkingSince === undefined;
    const present: Present = { does: waits ? 'waits' : 'talks', since: call.talkingSince ?? call.since, with: call.agent ?? call.to };
    all.set(call.phone, present);
    if (call.agent !== undefined) all.set(call.agent, { ...present, with: call.phone });
  }
  for (const entry of state.live) {
    for (const part of partsOf(entry.event!)) {
      const phase = phaseOf(part);
      if (phase === 'rings' || phase === 'talks') all.set(part.number, { does: phase, entry, leg: part.leg, since: part.answered ?? part.dialled, until: phase === 'rings' ? (part.answered ?? part.ended) : part.ended, with: part.with });
    }
  }
  return all;
}

const words = { rings: 'Rings', talks: 'In a call', waits: 'Waits in a queue' };

/** In a few words, what a telephone does. */
export function presentText({ does, since, until }: Present): string {
  const left = until === undefined ? 0 : Math.max(0, Math.ceil((until - now()) / 1000));
  return does === 'rings' ? `${words.rings}${left > 3600 ? '' : ` · ${left} s`}` : `${words[does]} · ${lasting((now() - since) / 1000)}`;
}

/** A telephone on the wall: its number, what it does, and what reached it last. */
export function card(): HTMLElement {
  return h('div', { class: 'card' },
    h('div', { class: 'top' }, h('bdi', { class: 'number' }), h('span', { class: 'badge', hidden: true }), h('time')),
    h('div', { class: 'line' }, h('span', { class: 'what' }), h('span', { class: 'text', dir: 'auto' })));
}

export function fillCard(element: HTMLElement, phone: Phone, present: Present | undefined): void {
  const part = (name: string) => element.querySelector<HTMLElement>(name)!;
  const last = phone.entries.at(-1);
  const script = state.scripts.get(phone.number);
  put(element, 'data-does', present?.does);
  say(part('.number'), written(phone.number));
  const badge = part('.badge');
  badge.hidden = script === undefined;
  say(badge, script?.outcome === 'person' ? 'Taken over' : (script?.outcome ?? ''));
  say(part('time'), last ? moment(last.at, now()) : '');
  const shown = present ? (present.does === 'rings' ? 'call' : present.does === 'waits' ? 'queue' : 'speak') : last && iconOf(last);
  const what = part('.what');
  if (what.dataset.icon !== shown) {
    what.dataset.icon = shown ?? '';
    what.replaceChildren(...(shown ? [icon(shown)] : []));
  }
  element.classList.toggle('lost', present === undefined && last !== undefined && !hasArrived(last));
  const text = present ? presentText(present) : last ? textOf(last, phone.number) : 'Nothing has reached it yet';
  say(part('.text'), text.slice(0, 200));
  // Seconds that pass are seen, not read out.
  put(element, 'aria-label', `${written(phone.number)}${present ? `, ${words[present.does].toLowerCase()}` : `, ${text.slice(0, 120)}`}${script ? `, ${badge.textContent}` : ''}`);
}
