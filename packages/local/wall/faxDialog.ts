import type { FaxEvent } from '../src/wall/wire.ts';
import { button, h } from './dom.ts';
import { newId } from './dialog.ts';
import { pagesText } from './words.ts';

/** Shows the pages of a fax, in the browser's own viewer. */
export function openFax({ id, name, pages }: FaxEvent): void {
  const title = newId('title');
  const address = `/simulator/faxes/${id}`;
  const element = h('dialog', { class: 'dialog wide', 'aria-labelledby': title },
    h('header', {}, h('h2', { id: title }, h('bdi', {}, name), ` · ${pagesText(pages)}`), h('a', { href: address, target: '_blank', rel: 'noopener' }, 'In a tab of its own'), button('Close', () => element.close(), { drawn: 'close', bare: true, class: 'plain' })),
    h('iframe', { src: address, title: `The pages of ${name}` }));
  element.addEventListener('close', () => element.remove());
  document.body.append(element);
  element.showModal();
}
