import { h, order, put } from './dom.ts';

export interface GridOptions<T> {
  /** What a screen reader calls the whole. */
  label: string;
  /** The height of a row, and how wide a cell is at least (the whole width when absent), in pixels. */
  height: number;
  width?: number;
  key: (item: T) => string;
  /** Makes an empty cell; `fill` puts an item into it, again and again. */
  cell: () => HTMLElement;
  fill: (cell: HTMLElement, item: T) => void;
  open: (item: T) => void;
}

const overscan = 3;

/**
 * A list of which only what is seen is in the page, however long it is: cells of one height in one column or several. One cell
 * can be reached by Tab, the arrows go to the others, Enter opens.
 */
export function grid<T>({ label, height, width, key, cell, fill, open }: GridOptions<T>) {
  const inner = h('div', { class: 'grid', role: 'listbox', 'aria-label': label });
  const scroller = h('div', { class: 'scroller', tabindex: -1 }, inner);
  const cells = new Map<string, { element: HTMLElement; item: T }>();
  let items: T[] = [];
  let places = new Map<string, number>();
  let active: string | undefined;
  let chosen: string | undefined;

  const columns = () => (width === undefined ? 1 : Math.max(1, Math.floor(scroller.clientWidth / width)));

  function draw(): void {
    const across = columns();
    const first = Math.max(0, (Math.floor(scroller.scrollTop / height) - overscan) * across);
    const last = Math.min(items.length, (Math.ceil((scroller.scrollTop + scroller.clientHeight) / height) + overscan) * across);
    inner.style.height = `${Math.ceil(items.length / across) * height}px`;
    inner.style.setProperty('--across', String(across));
    const shown = new Map<string, number>();
    for (let i = first; i < last; i++) shown.set(key(items[i]!), i);
    const focused = [...cells].find(([, { element }]) => element === document.activeElement)?.[0];
    if (focused !== undefined && places.has(focused)) shown.set(focused, places.get(focused)!);
    for (const [name] of cells) if (!shown.has(name)) cells.delete(name);
    if (active === undefined || !places.has(active)) active = items.length > 0 ? key(items[0]!) : undefined;
    const reachable = active !== undefined && shown.has(active) ? active : shown.keys().next().value;
    for (const [name, i] of shown) place(name, i, across, name === reachable);
    order(inner, [...shown].sort(([, a], [, b]) => a - b).map(([name]) => cells.get(name)!.element));
  }

  function place(name: string, i: number, across: number, reachable: boolean): void {
    const item = items[i]!;
    let made = cells.get(name);
    if (!made) {
      made = { element: cell(), item };
      put(made.element, 'role', 'option');
      made.element.dataset.key = name;
      cells.set(name, made);
    }
    made.item = item;
    const { element } = made;
    element.style.transform = `translate(calc(${i % across} * (100% + var(--gap))), ${Math.floor(i / across) * height}px)`;
    put(element, 'tabindex', reachable ? 0 : -1);
    put(element, 'aria-setsize', items.length);
    put(element, 'aria-posinset', i + 1);
    put(element, 'aria-selected', name === chosen);
    fill(element, item);
  }

  function go(to: number): void {
    const i = Math.min(Math.max(to, 0), items.length - 1);
    if (i < 0) return;
    active = key(items[i]!);
    const top = Math.floor(i / columns()) * height;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    if (top + height > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = top + height - scroller.clientHeight;
    draw();
    cells.get(active)?.element.focus({ preventScroll: true });
  }

  function press(event: KeyboardEvent): void {
    const name = (event.target as HTMLElement).dataset.key;
    if (name === undefined || !places.has(name)) return;
    const at = places.get(name)!;
    const across = columns();
    const page = Math.max(1, Math.floor(scroller.clientHeight / height) - 1) * across;
    const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, ArrowDown: at + across, ArrowUp: at - across, PageDown: at + page, PageUp: at - page, Home: 0, End: items.length - 1 };
    if (event.key === 'Enter' || event.key === ' ') open(items[at]!);
    else if (steps[event.key] === undefined) return;
    else if (steps[event.key]! >= 0 && steps[event.key]! < items.length) go(steps[event.key]!);
    event.preventDefault();
  }

  inner.addEventListener('keydown', press);
  inner.addEventListener('click', (event) => {
    const name = (event.target as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset.key;
    if (name === undefined || !places.has(name)) return;
    active = name;
    open(items[places.get(name)!]!);
  });
  scroller.addEventListener('scroll', draw, { passive: true });
  new ResizeObserver(draw).observe(scroller);

  return {
    element: scroller,
    draw,
    /** Shows these, in this order; `selected` is marked. */
    show(these: T[], selected?: string): void {
      items = these;
      places = new Map(these.map((item, i) => [key(item), i]));
      chosen = selected;
      draw();
    },
    /** Gives the focus back to the cell that had it last. */
    focus(): void { go(active === undefined ? 0 : (places.get(active) ?? 0)); },
  };
}
