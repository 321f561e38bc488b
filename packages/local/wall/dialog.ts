import { button, h } from './dom.ts';

let counted = 0;
export const newId = (what: string): string => `${what}-${++counted}`;

/** Something a person fills in. */
export function field(label: string, control: HTMLElement, hint?: string): HTMLElement {
  const id = control.id || (control.id = newId('field'));
  const told = hint === undefined ? undefined : h('small', { id: `${id}-hint` }, hint);
  if (told) control.setAttribute('aria-describedby', told.id);
  return h('p', { class: 'field' }, h('label', { for: id }, label), control, told);
}

export const choice = (options: { value: string; text: string }[], value?: string): HTMLSelectElement => {
  const select = h('select', {}, ...options.map((one) => h('option', { value: one.value }, one.text)));
  if (value !== undefined) select.value = value;
  return select;
};

/** A dialog over the page: Escape and its cross close it, and the focus goes back to where it was. `done` answers whether it may close. */
export function dialog(title: string, inside: (HTMLElement | string)[], verb: string, done: () => boolean | Promise<boolean>, { danger = false } = {}): void {
  const id = newId('title');
  const element = h('dialog', { 'aria-labelledby': id, class: 'dialog' });
  const close = () => element.close();
  const form = h('form', { method: 'dialog', on: { submit: (event) => {
    event.preventDefault();
    void Promise.resolve(done()).then((over) => { if (over) close(); });
  } } },
  h('header', {}, h('h2', { id }, title), button('Close', close, { drawn: 'close', bare: true, class: 'plain' })),
  ...inside,
  h('footer', {}, button('Cancel', close), h('button', { type: 'submit', class: danger ? 'danger' : 'primary' }, verb)));
  element.append(form);
  element.addEventListener('close', () => element.remove());
  element.addEventListener('click', ({ target }) => { if (target === element) close(); });
  document.body.append(element);
  element.showModal();
  form.querySelector<HTMLElement>('input, select, textarea, footer .primary, footer button')?.focus();
}
