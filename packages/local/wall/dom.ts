type Child = Node | string | number | null | undefined | false;

type Props<E> = {
  /** What is done when an event comes. */
  on?: { [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K], self: E) => void };
  /** Properties, where attributes do not do. */
  set?: Partial<E>;
  [attribute: string]: unknown;
};

/** Makes an element: attributes by their names (true: present, false or undefined: absent), then what is in it. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, { on = {}, set, ...attributes }: Props<HTMLElementTagNameMap[K]> = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) put(element, name, value);
  for (const [type, act] of Object.entries(on)) element.addEventListener(type, (event) => (act as (event: Event, self: unknown) => void)(event, element));
  element.append(...children.filter((child): child is Node | string | number => child !== null && child !== undefined && child !== false).map((child) => (typeof child === 'number' ? String(child) : child)));
  if (set) Object.assign(element, set);
  return element;
}

/** Sets or removes an attribute (of ARIA's, true and false are words), only when it is another than it was: what a screen reader hears of changes is that which changed. */
export function put(element: Element, name: string, value: unknown): void {
  const text = typeof value === 'boolean' ? (name.startsWith('aria-') ? String(value) : value ? '' : undefined) : value === null || value === undefined ? undefined : String(value);
  if (text === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}

/** Changes a text only when it is another. */
export function say(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Puts children in an order without moving the one that has the focus, which would lose it. */
export function order(parent: Element, children: Element[]): void {
  const focused = children.find((child) => child.contains(document.activeElement));
  const wanted = new Set(children);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  const at = focused ? children.indexOf(focused) : children.length;
  for (let i = at - 1, next: Element | null = focused ?? null; i >= 0; i--) {
    const child = children[i]!;
    if (child.nextElementSibling !== next || child.parentElement !== parent) parent.insertBefore(child, next);
    next = child;
  }
  for (let i = at + 1, last: Element | null = focused ?? null; i < children.length; i++) {
    const child = children[i]!;
    if (child.previousElementSibling !== last || child.parentElement !== parent) last!.after(child);
    last = child;
  }
}

/** The icons, drawn in strokes on a field of 24. */
const drawings = {
  phone: 'M7 3h10a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM11 18h2',
  message: 'M4 5h16v11H9l-5 4z',
  flash: 'M13 3L6 13h5l-1 8 8-11h-6z',
  call: 'M6 3l3 .5 1.500 4-2 2a13 13 0 0 0 6 6l2-2 4 1.500.5 3a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z',
  bridge: 'M4 17V9m16 8V9M4 11c5 0 5-4 8-4s3 4 8 4M2 17h20',
  down: 'M3 13c5-5 13-5 18 0l-2 3-4-1.500V11a10 10 0 0 0-6 0v3.500L5 16z',
  speak: 'M4 10v4h4l5 4V6L8 10zM16 9a4 4 0 0 1 0 6M18.500 6.500a8 8 0 0 1 0 11',
  key: 'M14 4a5 5 0 1 1-3.500 8.500L4 19v2h3v-2h2v-2h2l1.500-1.500A5 5 0 0 1 14 4zM15.500 8h.01',
  queue: 'M4 6h16M4 12h10M4 18h6',
  hook: 'M8 4v9a5 5 0 0 0 10 0v-3m-3 3 3-3 3 3',
  money: 'M4 7h16v10H4zM12 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7 10v.01M17 14v.01',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  log: 'M5 5h14M5 10h14M5 15h14M5 20h8',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 2',
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  send: 'M4 12l16-7-5 16-3-7z',
  hand: 'M8 12V6a1.500 1.500 0 0 1 3 0v5V4.500a1.500 1.500 0 0 1 3 0V11V6a1.500 1.500 0 0 1 3 0v8a6 6 0 0 1-11 3l-2.500-4a1.500 1.500 0 0 1 2.500-1.500z',
  list: 'M9 6h11M9 12h11M9 18h11M4.500 6h.01M4.500 12h.01M4.500 18h.01',
  sliders: 'M5 8h8m4 0h2M15 6v4M5 16h2m4 0h8M9 14v4',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  page: 'M6 3h8l4 4v14H6zM14 3v4h4',
  again: 'M20 11a8 8 0 1 0-2 6m2-11v5h-5',
  keys: 'M6 6h.01M12 6h.01M18 6h.01M6 12h.01M12 12h.01M18 12h.01M6 18h.01M12 18h.01M18 18h.01',
} as const;
export type Icon = keyof typeof drawings;

/** An icon; it says nothing to a screen reader, so that a word stands beside it or in the button's name. */
export function icon(name: Icon): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [attribute, value] of Object.entries({ viewBox: '0 0 24 24', class: 'icon', 'aria-hidden': 'true', focusable: 'false' })) svg.setAttribute(attribute, value);
  const path = document.createElementNS(svg.namespaceURI!, 'path');
  path.setAttribute('d', drawings[name]);
  svg.append(path);
  return svg;
}

/** A button; `name` is its words, or what a screen reader says where only an icon is shown. */
export function button(name: string, act: () => void, { drawn, bare = false, ...more }: { drawn?: Icon; bare?: boolean; [attribute: string]: unknown } = {}): HTMLButtonElement {
  return h('button', { type: 'button', ...(bare ? { 'aria-label': name, title: name } : {}), on: { click: act }, ...more }, drawn && icon(drawn), !bare && name);
}
