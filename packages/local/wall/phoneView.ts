import { act } from './ask.ts';
import { bubble } from './bubbles.ts';
import { callFrom } from './callDialog.ts';
import type { Present } from './card.ts';
import { button, h, put, say } from './dom.ts';
import { liveBar } from './liveBar.ts';
import { written } from './numbers.ts';
import { scriptFor } from './scriptDialog.ts';
import { type Phone, phoneOf, state } from './state.ts';
import { thread } from './thread.ts';
import { systemNamed } from './words.ts';

/** The telephone that is open: what reached it, what goes on, and what its owner can do. */
export function openPhone(close: () => void) {
  let phone: Phone | undefined;
  const title = h('h2', { tabindex: -1 });
  const note = h('p', { class: 'soft' });
  const decide = button('Take over', () => void toggle(), { drawn: 'hand', 'aria-pressed': 'false', title: 'Calls to this telephone ring until you answer or hang up' });
  const script = button('Script', () => phone && void scriptFor(phone.number), { drawn: 'sliders' });
  const call = button('Call a system', () => phone && callFrom(phone.number), { drawn: 'call' });
  const live = liveBar();
  const conversation = thread((entry) => bubble(entry, phone!.number));
  const behind = button('Newest', () => conversation.toEnd(), { drawn: 'down', class: 'behind' });
  const nothing = h('p', { class: 'soft nothing' }, 'Nothing has reached this telephone yet.');
  const text = h('textarea', { rows: 1, 'aria-label': 'Reply', placeholder: 'Reply', dir: 'auto', maxlength: 1000, on: { keydown: (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void send();
  } } });
  const to = h('span', { class: 'to' });
  const composer = h('form', { class: 'composer', on: { submit: (event) => { event.preventDefault(); void send(); } } }, to, text, h('button', { type: 'submit', class: 'primary', 'aria-label': 'Send the reply', title: 'Send' }));
  composer.querySelector('button')!.append(...button('', () => {}, { drawn: 'send' }).childNodes);
  const shown = h('article', { class: 'handset' },
    h('header', {}, button('Back to the telephones', close, { drawn: 'back', bare: true, class: 'plain' }), h('div', { class: 'title' }, title, note), h('div', { class: 'actions' }, call, decide, script)),
    live.element, nothing, conversation.element, behind, composer);
  const none = h('p', { class: 'soft choose' }, 'Choose a telephone to see what reached it, to answer its calls and to call from it.');
  const element = h('section', { class: 'side', 'aria-label': 'Telephone', on: { keydown: (event) => { if (event.key === 'Escape' && phone) close(); } } }, none, shown);

  /** Who wrote last: a reply goes there. */
  const correspondent = (): string | undefined => {
    const last = phone?.entries.findLast(({ event }) => event?.type === 'sms' || event?.type === 'reply')?.event;
    return last?.type === 'sms' ? last.from : last?.type === 'reply' ? last.to : undefined;
  };

  async function send(): Promise<void> {
    const whom = correspondent();
    if (!phone || whom === undefined || text.value.trim() === '') return;
    if (await act('/simulator/replies', { from: phone.number, to: whom, text: text.value.trim() })) text.value = '';
    conversation.toEnd();
  }

  async function toggle(): Promise<void> {
    if (phone) await act('/simulator/outcomes', { number: phone.number, outcome: isDecided() ? null : 'person' });
  }

  const isDecided = () => phone !== undefined && state.scripts.get(phone.number)?.outcome === 'person';

  return {
    element,
    update(number: string | undefined, present: Map<string, Present>): void {
      const another = number !== phone?.number || (number !== undefined && phone !== state.phones.get(number));
      const isNew = number !== phone?.number;
      phone = number === undefined ? undefined : phoneOf(number);
      none.hidden = phone !== undefined;
      shown.hidden = phone === undefined;
      if (!phone) return;
      const own = state.scripts.get(phone.number);
      say(title, written(phone.number));
      say(note, isDecided() ? 'Its calls ring until you answer or decline them' : own ? `Does “${own.outcome}”${own.times === null ? '' : ` ${own.times === 1 ? 'once' : `${own.times} times`} more`}` : systemNamed(phone.number) ? 'A system\'s number' : 'No script');
      put(decide, 'aria-pressed', isDecided());
      live.update(phone.number, present.get(phone.number));
      nothing.hidden = phone.entries.length > 0;
      conversation.element.hidden = phone.entries.length === 0;
      conversation.show(phone.entries, another);
      behind.hidden = !conversation.isBehind();
      const whom = correspondent();
      composer.hidden = whom === undefined;
      say(to, whom === undefined ? '' : `to ${written(whom)}`);
      if (isNew) title.focus({ preventScroll: true });
    },
  };
}
