/** Things in an order of which the first is wanted at any time; putting one in and taking the first out cost log n. */
export function heap<T>(before: (one: T, other: T) => boolean) {
  const items: T[] = [];

  function up(at: number, item: T): void {
    let place = at;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!before(item, items[parent]!)) break;
      items[place] = items[parent]!;
      place = parent;
    }
    items[place] = item;
  }

  function down(item: T): void {
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && before(items[child + 1]!, items[child]!)) child++;
      if (!before(items[child]!, item)) break;
      items[place] = items[child]!;
      place = child;
    }
    items[place] = item;
  }

  return {
    first: (): T | undefined => items[0],
    put(item: T): void { up(items.length, item); },
    take(): T | undefined {
      const first = items[0];
      const last = items.pop();
      if (items.length > 0) down(last!);
      return first;
    },
    clear(): void { items.length = 0; },
  };
}
