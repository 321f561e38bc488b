import { h } from './dom.ts';

const patience = 2500;
const region = h('div', { role: 'status', class: 'unseen' });
const toast = h('div', { role: 'alert', class: 'toast', hidden: true });
let waiting: Record<string, number> = {};
let timer: number | undefined;
let hiding: number | undefined;

/** The places where things are said, once in the page. */
export const voices = [region, toast];

/** Says something at once: `wrong` is shown as well, for a while. */
export function announce(text: string, how: 'said' | 'wrong' = 'said'): void {
  if (how === 'said') {
    region.textContent = text;
    return;
  }
  toast.textContent = text;
  toast.hidden = false;
  clearTimeout(hiding);
  hiding = setTimeout(() => { toast.hidden = true; }, 7000);
}

/** Counts what came and says it in one sentence every few seconds: a campaign is told as so many messages, not message by message. */
export function tally(what: string): void {
  waiting[what] = (waiting[what] ?? 0) + 1;
  timer ??= setTimeout(() => {
    timer = undefined;
    region.textContent = `${Object.entries(waiting).map(([kind, count]) => (count === 1 ? `1 ${kind}` : `${count} ${kind}s`)).join(', ')} arrived.`;
    waiting = {};
  }, patience);
}
