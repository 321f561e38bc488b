import type { Column, Columns } from './columns.ts';
import type { Output } from './output.ts';
import type { Titles } from './titles.ts';

/** A record as it was read: the first `count` of `order` are its columns, in its own order. */
export interface Record { order: Column[]; count: number }

/** What a page says about its report: the name of its file, the kind of report it is, and in which language. */
export interface About { report: string; kind: string; language: string; titles: Titles }

/** What a report is made into. */
export interface Form {
  /** The media type. */
  type: string;
  /** What the name of a file of it ends in. */
  extension: string;
  /** Every record has a place for every column: all columns have to be known before the first record is written. */
  square: boolean;
  /** What stands before each value of a column, where the form names it there. */
  before?: (column: Column) => string;
  /** Writes a record. The shown columns whose `record` is `number` have a value in it. */
  record(out: Output, record: Record, columns: Columns, number: number): void;
  /** What stands before and after the records. */
  frame(columns: Columns, records: number, about: About): { head: string; tail: string };
}
