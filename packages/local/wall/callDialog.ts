import { act } from './ask.ts';
import { announce } from './announce.ts';
import { choice, dialog, field } from './dialog.ts';
import { h } from './dom.ts';
import { written } from './numbers.ts';
import { begin } from './ownCalls.ts';
import { state } from './state.ts';

const purposes = [
  { value: 'queue', text: 'Wait in a queue' },
  { value: 'join', text: 'Join a free tzintuk list' },
  { value: 'leave', text: 'Leave a free tzintuk list' },
  { value: 'talk', text: 'Just talk' },
];

/** A person calls a system's number and does something there. */
export function callFrom(phone: string): void {
  const numbers = state.systems.flatMap(({ name, numbers: all }) => all.map((value) => ({ value, text: `${written(value)} · ${name}` })));
  const to = choice(numbers);
  const purpose = choice(purposes);
  const extension = h('input', { type: 'text', value: '/1', autocomplete: 'off', placeholder: '/1/2', dir: 'ltr' });
  const list = h('input', { type: 'text', value: '100', autocomplete: 'off', maxlength: 50, dir: 'auto' });
  const extensionField = field('Extension', extension, 'The keys that lead there: / for the main one, /1/2 for 1 and then 2');
  const listField = field('List', list);
  const fit = () => {
    listField.hidden = purpose.value !== 'join' && purpose.value !== 'leave';
    extensionField.hidden = purpose.value === 'talk';
  };
  purpose.addEventListener('change', fit);
  fit();
  dialog(`Call from ${written(phone)}`, [field('Number', to), field('What for', purpose), listField, extensionField], 'Call', async () => {
    if (purpose.value === 'talk') return begin(phone, to.value, undefined);
    if (purpose.value === 'queue') return begin(phone, to.value, extension.value.trim() || '/');
    const done = await act('/simulator/incoming', { from: phone, to: to.value, list: list.value.trim(), folder: extension.value.replace(/^\//, '') || '/', action: purpose.value });
    if (done) announce(purpose.value === 'join' ? 'Joined the list.' : 'Left the list.');
    return done;
  });
}
