/** What of one kind is still to be told: everything from a place on, and what changed before it. Ids are 1, 2, 3 … */
export interface Backlog {
  /** This one came or changed. */
  add(id: number): void;
  /** The ids that are told next, ascending, at most so many; they are then told. */
  take(most: number): number[];
  isEmpty(): boolean;
}

/** A backlog of all that there is after `told`; it costs nothing however much that is. */
export function backlog(told: number, count: () => number): Backlog {
  let next = told + 1;
  const changed = new Set<number>();
  return {
    add(id) {
      if (id > told && id < next) changed.add(id);
    },
    take(most) {
      const ids: number[] = [];
      for (const id of changed) {
        if (ids.length === most) break;
        ids.push(id);
        changed.delete(id);
      }
      while (ids.length < most && next <= count()) ids.push(next++);
      return ids.sort((a, b) => a - b);
    },
    isEmpty: () => changed.size === 0 && next > count(),
  };
}
