import type { WallQueue } from '../src/wall/wire.ts';
import { act } from './ask.ts';
import { announce } from './announce.ts';
import { choice, dialog, field } from './dialog.ts';
import { fetched } from './fetched.ts';
import { button, h, order, say } from './dom.ts';
import { lasting, telephone, written } from './numbers.ts';
import { show } from './route.ts';
import { state } from './state.ts';

/** The queues of which something was told: who waits, who serves, and what an agent does. */
export function queuesView() {
  const read = fetched<{ queues: WallQueue[] }>(() => '/simulator/queues');
  const told = h('p', { class: 'count' });
  const list = h('ol', { class: 'queues' });
  const drawn = new Map<string, { text: string; element: HTMLElement }>();
  const element = h('div', { class: 'view' }, h('section', { class: 'pane sheet', 'aria-label': 'Queues' },
    h('div', { class: 'tools' }, button('An agent comes', () => agentComes(), { drawn: 'plus', class: 'primary' })), told, h('div', { class: 'scroller', tabindex: -1 }, list)));

  function update(): void {
    read.refresh();
    const queues = read.value?.queues ?? [];
    say(told, read.problem ?? (read.value === undefined ? 'Reading…' : queues.length === 0 ? 'Nobody has called a queue yet: let an agent come, or call a system from a telephone and wait.' : `${queues.length} ${queues.length === 1 ? 'queue' : 'queues'}`));
    order(list, queues.map((queue) => {
      const key = `${queue.system} ${queue.path}`;
      const text = JSON.stringify(queue);
      const made = drawn.get(key);
      if (made?.text === text) return made.element;
      const fresh = card(queue, made?.element);
      drawn.set(key, { text, element: fresh });
      return fresh;
    }));
  }

  return { element, update };
}

function card(queue: WallQueue, before?: HTMLElement): HTMLElement {
  const { system, path, agents, callers, figures } = queue;
  const element = before ?? h('li', { class: 'queue' });
  const held = element.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset.act : undefined;
  const tell = (event: string, more: object) => act('/simulator/queue', { to: system, path, event, ...more });
  const free = agents.find((one) => !one.talking && !one.paused);
  element.replaceChildren(
    h('header', {}, h('h2', {}, h('bdi', {}, path)), h('span', { class: 'soft' }, state.systems.find(({ did }) => did === system)?.name ?? '', ' ', h('bdi', {}, written(system))), button('An agent comes', () => agentComes(system, path), { class: 'small', 'data-act': 'agent' })),
    h('dl', {}, ...Object.entries({ Waiting: callers.length, Served: figures.completed, 'Gave up': figures.abandoned, 'Average wait': lasting(figures.hold), 'Average talk': lasting(figures.talk) }).flatMap(([name, value]) => [h('div', {}, h('dt', {}, name), h('dd', {}, value))])),
    h('h3', {}, 'Callers'),
    callers.length === 0 ? h('p', { class: 'soft' }, 'Nobody waits.') : h('ol', {}, ...callers.map(({ call, phone }, i) => h('li', {}, h('a', { href: `#/phones/${phone}` }, h('bdi', {}, written(phone))), h('span', { class: 'soft' }, i === 0 ? 'next' : `${i + 1}.`),
      h('span', { class: 'actions' }, button('Connect', () => void tell('connect', { call, agent: free!.agent }), { class: 'small', 'data-act': `connect ${call}`, disabled: free === undefined, title: free ? `to ${written(free.agent)}` : 'No agent is free' }))))),
    h('h3', {}, 'Agents'),
    agents.length === 0 ? h('p', { class: 'soft' }, 'No agent is here.') : h('ol', {}, ...agents.map(({ agent, talking, paused, taken }) => h('li', {},
      h('a', { href: `#/phones/${agent}` }, h('bdi', {}, written(agent))), h('span', { class: `pill ${talking ? 'due' : paused ? 'dead' : 'delivered'}` }, talking ? 'Speaks' : paused ? 'Break' : 'Free'), h('span', { class: 'soft' }, `${taken} taken`),
      h('span', { class: 'actions' },
        talking ? button('End the call', () => void endOf(agent, tell), { class: 'small', 'data-act': `end ${agent}` }) : button(paused ? 'Comes back' : 'Break', () => void tell(paused ? 'resume' : 'pause', { agent }), { class: 'small', 'data-act': `pause ${agent}` }),
        button('Leaves', () => void tell('logout', { agent }), { class: 'small', 'data-act': `leave ${agent}` }))))));
  if (held) [...element.querySelectorAll<HTMLElement>('[data-act]')].find((one) => one.dataset.act === held)?.focus({ preventScroll: true });
  return element;
}

/** The agent puts the receiver down. */
async function endOf(agent: string, tell: (event: string, more: object) => Promise<boolean>): Promise<void> {
  const own = [...state.ownCalls.values()].find((one) => one.agent === agent);
  if (!own) return announce('The call is told to be over elsewhere.', 'wrong');
  await tell('complete', { call: own.call });
}

function agentComes(system = state.systems[0]?.did ?? '', path = '/1'): void {
  const to = choice(state.systems.map(({ did, name }) => ({ value: did, text: `${name} · ${written(did)}` })), system);
  const extension = h('input', { type: 'text', value: path, dir: 'ltr', autocomplete: 'off' });
  const agent = h('input', { type: 'tel', placeholder: '0521234567', autocomplete: 'off', inputmode: 'tel' });
  dialog('An agent comes', [field('Agent\'s telephone', agent), field('System', to), field('Queue', extension, 'The extension: / for the main one, or /1/2')], 'Comes', async () => {
    const number = telephone(agent.value);
    if (number === undefined) announce('That is no telephone number; one is such as 0521234567.', 'wrong');
    const done = number !== undefined && await act('/simulator/queue', { to: to.value, path: extension.value.trim() || '/', event: 'login', agent: number });
    if (done) show('queues');
    return done;
  });
}
