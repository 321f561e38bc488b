import { voices } from './announce.ts';
import { bar } from './bar.ts';
import { h } from './dom.ts';
import { hooksView } from './hooksView.ts';
import { ledgerView } from './ledgerView.ts';
import { logView } from './logView.ts';
import { mailView } from './mailView.ts';
import { phonesView } from './phonesView.ts';
import { queuesView } from './queuesView.ts';
import { route, type View } from './route.ts';
import { changed, watch } from './state.ts';
import { listen } from './stream.ts';

const top = bar();
const all: Record<View, { element: HTMLElement; update: () => void; focusSearch?: () => void }> = {
  phones: phonesView(), log: logView(), queues: queuesView(), hooks: hooksView(), ledger: ledgerView(), mail: mailView(),
};
const main = h('main', { id: 'main', tabindex: -1 });
let seen: View | undefined;

function draw(): void {
  const { view } = route();
  if (view !== seen) {
    main.replaceChildren(all[view].element);
    seen = view;
  }
  top.update(view);
  all[view].update();
}

document.body.replaceChildren(h('a', { class: 'skip', href: '#main', on: { click: (event) => { event.preventDefault(); main.focus(); } } }, 'To the content'), top.element, main, ...voices);
document.addEventListener('keydown', (event) => {
  const { target } = event;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || (target instanceof HTMLElement && target.closest('input, textarea, select, dialog'))) return;
  event.preventDefault();
  main.querySelector<HTMLElement>('input[type=search]')?.focus();
});
addEventListener('hashchange', draw);
watch(draw);
// The clock goes on when nothing else does.
setInterval(changed, 1000);
draw();
listen();
