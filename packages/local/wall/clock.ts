import { act } from './ask.ts';
import { announce } from './announce.ts';
import { dialog, field } from './dialog.ts';
import { button, h, icon, put, say } from './dom.ts';
import { fully, timeOf } from './numbers.ts';
import { now, state } from './state.ts';

const steps = [['PT1M', '1 minute'], ['PT10M', '10 minutes'], ['PT1H', '1 hour'], ['P1D', '1 day'], ['P7D', '1 week']] as const;

/** The exchange's clock: it shows the time, steps forward, and resets everything. */
export function clock() {
  const time = h('span', { class: 'digits' });
  const opener = h('button', { type: 'button', class: 'clock', popovertarget: 'clock', 'aria-haspopup': 'dialog' }, icon('clock'), time, h('span', { class: 'ahead', hidden: true }));
  const own = h('input', { type: 'text', placeholder: 'PT90S', autocomplete: 'off', dir: 'ltr' });
  const full = h('p', { class: 'full' });
  const form = h('form', { class: 'step', on: { submit: (event) => { event.preventDefault(); void step(own.value.trim()); } } }, field('Another step', own, 'An ISO 8601 duration such as PT90S or P1DT12H'), h('button', { type: 'submit' }, 'Step'));
  const panel = h('div', { id: 'clock', popover: 'auto', class: 'panel', role: 'dialog', 'aria-label': 'Clock' },
    full, h('p', { class: 'soft' }, 'What falls due on the way is done: tasks, expiries, retries, the ends of calls.'),
    h('div', { class: 'actions' }, ...steps.map(([by, name]) => button(`+ ${name}`, () => void step(by)))), form,
    h('hr'), button('Forget everything…', reset, { class: 'danger', drawn: 'again' }));
  let busy = false;

  async function step(by: string): Promise<void> {
    if (busy || by === '') return;
    busy = true;
    put(panel, 'aria-busy', true);
    if (await act('/simulator/clock', { advance: by })) announce(`It is ${fully(now())} now.`);
    busy = false;
    put(panel, 'aria-busy', false);
  }

  function reset(): void {
    panel.hidePopover();
    dialog('Forget everything?', [h('p', {}, 'Every system, message, call, file and mail goes; the demo system is made anew and the clock goes back to this machine\'s time.')], 'Forget everything', () => act('/simulator/reset', {}), { danger: true });
  }

  return {
    element: h('div', { class: 'clock-box' }, opener, panel),
    update(): void {
      const text = timeOf(now());
      say(time, text);
      say(full, fully(now()));
      put(opener, 'aria-label', `Clock, ${text.slice(0, 5)}${state.offset > 0 ? ', ahead of this machine' : ''}`);
      const ahead = opener.querySelector<HTMLElement>('.ahead')!;
      ahead.hidden = state.offset < 1000;
      say(ahead, aheadText(state.offset));
    },
  };
}

function aheadText(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 60) return `+${minutes} min`;
  return minutes < 2880 ? `+${Math.round(minutes / 60)} h` : `+${Math.round(minutes / 1440)} d`;
}
