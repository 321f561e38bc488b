import type { WallAttempt, WallHook } from '../src/wall/wire.ts';
import { act } from './ask.ts';
import { announce } from './announce.ts';
import { fetched } from './fetched.ts';
import { button, h, order, say } from './dom.ts';
import { fully, moment, written } from './numbers.ts';
import { now } from './state.ts';
import { systemPicker } from './systemPicker.ts';

const states = { delivered: 'Delivered', due: 'To be tried', dead: 'Given up' };

/** What is posted to a customer's program: the request, every attempt and its answer; any of them is posted once more. */
export function hooksView() {
  const picker = systemPicker();
  const read = fetched<{ hooks: WallHook[] }>(() => (picker.did ? `/simulator/hooks?system=${picker.did}&limit=200` : undefined));
  const told = h('p', { class: 'count' });
  const list = h('ol', { class: 'items' });
  const drawn = new Map<string, { text: string; element: HTMLElement }>();
  const element = h('div', { class: 'view' }, h('section', { class: 'pane sheet', 'aria-label': 'Hooks' }, h('div', { class: 'tools' }, picker.element), told, h('div', { class: 'scroller', tabindex: -1 }, list)));

  function update(): void {
    picker.update();
    read.refresh();
    const hooks = read.value?.hooks ?? [];
    say(told, read.problem ?? (read.value === undefined ? 'Reading…' : hooks.length === 0 ? 'Nothing was posted yet: hooks tell of spoken campaigns and of faxes.' : `${hooks.length} ${hooks.length === 1 ? 'hook' : 'hooks'}, newest first`));
    const elements = hooks.map((hook) => {
      const { webhookId } = hook.request;
      const text = JSON.stringify(hook);
      const made = drawn.get(webhookId);
      if (made?.text === text) return made.element;
      const fresh = made ? refill(made.element as HTMLDetailsElement, hook) : refill(h('details', { class: 'item hook' }), hook);
      drawn.set(webhookId, { text, element: fresh });
      return fresh;
    });
    order(list, elements);
  }

  return { element, update };
}

/** What is open stays open, and the button that has the focus keeps it. */
function refill(details: HTMLDetailsElement, hook: WallHook): HTMLElement {
  const { state, status, number, created, request, tried, next, reason } = hook;
  const held = details.querySelector('button') === document.activeElement;
  const replay = button('Post it once more', () => void again(hook), { drawn: 'again' });
  details.replaceChildren(
    h('summary', {}, h('span', { class: `pill ${state}` }, states[state]), h('strong', {}, status), number && h('bdi', {}, written(number)),
      h('span', { class: 'url', dir: 'ltr' }, request.url), h('span', { class: 'soft' }, tried.length === 1 ? '1 attempt' : `${tried.length} attempts`), h('time', { title: fully(Date.parse(created)) }, moment(Date.parse(created), now()))),
    h('div', { class: 'inside' },
      h('p', {}, next !== null && `Tried next at ${fully(Date.parse(next))}. `, reason !== null && `${reason}.`),
      h('h3', {}, 'Request'), h('pre', {}, `POST ${request.url}\ncontent-type: ${request.contentType}\nwebhook-id: ${request.webhookId}\n\n${pretty(request.body)}`),
      h('h3', {}, 'Attempts'), tried.length === 0 ? h('p', { class: 'soft' }, 'None yet.') : h('ol', { class: 'attempts' }, ...tried.map(attempt)),
      h('p', { class: 'actions' }, replay)));
  if (held) replay.focus({ preventScroll: true });
  return details;
}

function attempt({ time, status, problem, answer, ms }: WallAttempt): HTMLElement {
  const isTaken = status !== null && status >= 200 && status < 300;
  return h('li', {}, h('span', { class: `pill ${isTaken ? 'delivered' : 'dead'}` }, status ?? 'No answer'), h('time', { datetime: time }, fully(Date.parse(time))), h('span', { class: 'soft' }, `${ms} ms`),
    problem && h('span', {}, problem), answer !== '' && h('pre', {}, answer));
}

async function again({ system, campaign, chunk, number, status }: WallHook): Promise<void> {
  if (await act('/simulator/hooks/replay', { system, campaign, chunk, number, status })) announce('Posted once more.');
}

/** JSON with its lines; a form as it is. */
function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
