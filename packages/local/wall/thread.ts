import { h, order } from './dom.ts';
import { dayOf } from './numbers.ts';
import { type Entry, now } from './state.ts';

/** How many entries are in the page at most, and how many come at once when somebody scrolls to them. */
const most = 120;
const step = 40;

/** A conversation, oldest first: it stays at its end while somebody reads there, and only a part of a long one is in the page. */
export function thread(draw: (entry: Entry) => HTMLElement) {
  const list = h('ol', { class: 'thread' });
  const scroller = h('div', { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': 'Conversation' }, list);
  const drawn = new Map<string, { element: HTMLElement; version: number }>();
  const days = new Map<string, HTMLElement>();
  let entries: Entry[] = [];
  /** How many there were when they were shown last: more may have come since, which nobody has scrolled away from. */
  let count = 0;
  let from = 0;
  let to = 0;
  let atEnd = true;

  function render(): void {
    const wanted = new Set<string>();
    const elements: HTMLElement[] = [];
    let day = dayOf(now());
    for (const entry of entries.slice(from, to)) {
      if (dayOf(entry.at) !== day) elements.push(heading(day = dayOf(entry.at)));
      wanted.add(entry.key);
      const made = drawn.get(entry.key);
      if (made?.version === entry.version) elements.push(made.element);
      else elements.push(redraw(entry, made?.element));
    }
    for (const key of drawn.keys()) if (!wanted.has(key)) drawn.delete(key);
    order(list, elements);
  }

  /** Times alone would lie once the clock has gone on for days. */
  function heading(day: string): HTMLElement {
    const made = days.get(day) ?? h('li', { class: 'day' }, h('time', {}, day));
    days.set(day, made);
    return made;
  }

  function redraw(entry: Entry, before: HTMLElement | undefined): HTMLElement {
    const element = draw(entry);
    const focused = before?.contains(document.activeElement) ? before.querySelectorAll('button, summary, a') : undefined;
    const place = focused ? [...focused].indexOf(document.activeElement!) : -1;
    before?.replaceWith(element);
    if (place >= 0) element.querySelectorAll<HTMLElement>('button, summary, a')[place]?.focus({ preventScroll: true });
    drawn.set(entry.key, { element, version: entry.version });
    return element;
  }

  /** Does what changes the list above what is seen without what is seen moving. */
  function hold(change: () => void): void {
    const seen = [...list.children].find((child) => child.getBoundingClientRect().bottom > scroller.getBoundingClientRect().top);
    const before = seen?.getBoundingClientRect().top ?? 0;
    change();
    if (seen?.isConnected) scroller.scrollTop += seen.getBoundingClientRect().top - before;
  }

  function scrolled(): void {
    atEnd = to === count && scroller.scrollTop + scroller.clientHeight > scroller.scrollHeight - 40;
    if (scroller.scrollTop < 200 && from > 0) {
      hold(() => {
        from = Math.max(0, from - step);
        to = Math.min(to, from + most);
        render();
      });
    } else if (scroller.scrollTop + scroller.clientHeight > scroller.scrollHeight - 200 && to < count) {
      hold(() => {
        to = Math.min(count, to + step);
        from = Math.max(from, to - most);
        render();
      });
    }
  }

  scroller.addEventListener('scroll', scrolled, { passive: true });
  new ResizeObserver(() => { if (atEnd) scroller.scrollTop = scroller.scrollHeight; }).observe(scroller);
  return {
    element: scroller,
    /** Shows a conversation; another one than before from its end. */
    show(these: Entry[], another: boolean): void {
      entries = these;
      count = these.length;
      if (another) {
        atEnd = true;
        drawn.clear();
        days.clear();
        list.replaceChildren();
      }
      if (atEnd) {
        to = entries.length;
        from = Math.max(0, another ? to - step : Math.max(Math.min(from, to), to - most));
      } else {
        to = Math.min(to, entries.length);
        from = Math.min(from, to);
      }
      render();
      if (atEnd) scroller.scrollTop = scroller.scrollHeight;
    },
    toEnd(): void {
      atEnd = true;
      this.show(entries, false);
    },
    /** Whether the newest is not seen. */
    isBehind: () => !atEnd,
  };
}
