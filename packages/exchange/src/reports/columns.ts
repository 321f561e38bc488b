import { error } from '../refusal.ts';
import type { Language } from './language.ts';

/** A column of a report. `value` is the one that the record with the number `record` has. */
export interface Column {
  key: string;
  /** `Key#`, as it stands in a line. */
  prefix: string;
  title: string;
  /** The title, told apart from another column's that is the same. */
  unique: string;
  hidden: boolean;
  values: Map<string, string> | undefined;
  record: number;
  value: string;
}

const mostColumns = 1000;

/** The columns of a report in the order in which they appear; titled by a language, or as they are. */
export interface Columns {
  /** Those that are shown. */
  shown: Column[];
  of(key: string): Column;
  /** No column has a value any more: the records are read once more. */
  again(): void;
}

export function newColumns(language: Language | undefined): Columns {
  const all = new Map<string, Column>();
  const titles = new Set<string>();
  const shown: Column[] = [];

  function add(key: string): Column {
    if (all.size === mostColumns) throw error(`The report has more than ${mostColumns} columns.`);
    const title = language?.titles.get(key) ?? key;
    const hidden = title === '';
    const unique = titles.has(title) ? `${title} (${key})` : title;
    const column: Column = { key, prefix: `${key}#`, title, unique, hidden, values: language?.values.get(key), record: -1, value: '' };
    all.set(key, column);
    if (hidden) return column;
    titles.add(unique);
    shown.push(column);
    return column;
  }

  return {
    shown,
    of: (key) => all.get(key) ?? add(key),
    again() {
      for (const column of all.values()) column.record = -1;
    },
  };
}
