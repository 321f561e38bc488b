import { error } from '../refusal.ts';
import type { Language } from './language.ts';

/** A column of a report. In the record with the number `record` its value is what `bytes` has from `start` to `end`. */
export interface Column {
  key: string;
  /** `Key#`, as it stands in a line. */
  prefix: Uint8Array;
  title: string;
  /** The title, told apart from another column's that is the same. */
  unique: string;
  hidden: boolean;
  /** What a form writes before each value of the column. */
  before: Uint8Array;
  record: number;
  bytes: Uint8Array;
  start: number;
  end: number;
  /** Sets the value to what a line has, translated. */
  set(line: Uint8Array, start: number, end: number): void;
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

export function newColumns(language: Language | undefined, before: (column: Column) => string = () => ''): Columns {
  const all = new Map<string, Column>();
  const titles = new Set<string>();
  const shown: Column[] = [];

  function add(key: string): Column {
    if (all.size === mostColumns) throw error(`The report has more than ${mostColumns} columns.`);
    const title = language?.titles.get(key) ?? key;
    const unique = titles.has(title) ? `${title} (${key})` : title;
    const column = newColumn({ key, title, unique, hidden: title === '' }, language?.values.get(key));
    column.before = Buffer.from(before(column));
    all.set(key, column);
    if (column.hidden) return column;
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

const none = new Uint8Array();

function newColumn(named: Pick<Column, 'key' | 'title' | 'unique' | 'hidden'>, values: Map<string, string> | undefined): Column {
  const place = { ...named, prefix: Buffer.from(`${named.key}#`), before: none, record: -1, bytes: none, start: 0, end: 0 };
  const raw = (line: Uint8Array, start: number, end: number) => {
    column.bytes = line;
    column.start = start;
    column.end = end;
  };
  const column: Column = { ...place, set: values === undefined ? raw : translating(values, raw, (bytes) => raw(bytes, 0, bytes.length)) };
  return column;
}

/** Looks values up as text; the one looked up last is known by its bytes. */
function translating(values: Map<string, string>, raw: Column['set'], translated: (bytes: Uint8Array) => void): Column['set'] {
  const all = new Map([...values].map(([value, text]) => [value, Buffer.from(text)]));
  let last: Uint8Array = none;
  let found: Uint8Array | undefined = all.get('');
  return (line, start, end) => {
    if (!isSame(last, line, start, end)) {
      last = line.slice(start, end);
      found = all.get(Buffer.from(last.buffer, last.byteOffset, last.length).toString());
    }
    if (found === undefined) raw(line, start, end);
    else translated(found);
  };
}

/** Whether bytes are those of a line from `start` to `end`. */
export function isSame(bytes: Uint8Array, line: Uint8Array, start: number, end: number): boolean {
  if (bytes.length !== end - start) return false;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] !== line[start + i]) return false;
  return true;
}
