import { act, ask } from './ask.ts';
import { choice, dialog, field } from './dialog.ts';
import { h, put } from './dom.ts';
import { written } from './numbers.ts';
import { state } from './state.ts';

interface Outcome { name: string; number: string; does: string }
let known: Outcome[] | undefined;

/** Says what a telephone does from now on, so many times or always. */
export async function scriptFor(number: string): Promise<void> {
  known ??= (await ask<{ outcomes: Outcome[] }>('/simulator/outcomes')).outcomes;
  const standing = state.scripts.get(number);
  const outcome = choice([{ value: '', text: 'What its number does by itself' }, ...known.map(({ name }) => ({ value: name, text: name }))], standing?.outcome ?? '');
  const times = h('input', { type: 'number', min: 1, step: 1, inputmode: 'numeric', placeholder: 'always', value: standing?.times ?? '' });
  const told = h('p', { class: 'soft', 'aria-live': 'polite' });
  const timesField = field('How many times', times, 'Empty: always');
  const fit = () => {
    told.textContent = known!.find(({ name }) => name === outcome.value)?.does ?? 'Magic numbers do what they are for, every other takes messages and lets calls ring.';
    timesField.hidden = outcome.value === '';
  };
  outcome.addEventListener('change', fit);
  fit();
  put(outcome, 'aria-describedby', undefined);
  dialog(`What ${written(number)} does`, [field('The next messages and calls', outcome), told, timesField], 'Script it', () =>
    act('/simulator/outcomes', { number, outcome: outcome.value || null, ...(times.value === '' || outcome.value === '' ? {} : { times: Number(times.value) }) }));
}
