import { readNumber } from '../numbers/israel.ts';
import { lineOf, longest } from './entries.ts';

export interface Format {
  delimiter: ',' | 'TAB';
  /** How many columns after the number are the name. */
  nameColumns: number;
  /** Stands before a number that is none without it. */
  defaultPrefix: string;
}

/** What a line says of its number; a text is undefined where the line has no such column. */
export interface Line { name: string | undefined; moreinfo: string | undefined }

export interface Rejected { phone: string; name: string; moreinfo: string; errorState: 'DUPLICATE' | 'INVALID'; originalRowNumber: number }

export interface Parsed {
  /** By number, each once. */
  lines: Map<string, Line>;
  /** How many lines there were that are not empty. */
  total: number;
  rejected: Rejected[];
}

/** So many rejected lines are told. */
export const mostRejected = 10_000;
const longestTold = 40;

/** Reads an uploaded list: a line a number, then the columns of its name, then more. What comes twice or is no number is rejected. */
export function parseList(data: string, format: Format): Parsed {
  const parsed: Parsed = { lines: new Map(), total: 0, rejected: [] };
  let row = 0;
  for (const text of linesOf(data.replace(/^\ufeff/, ''))) {
    row++;
    if (text.trim() === '') continue;
    parsed.total++;
    const [written = '', ...rest] = columnsOf(text, format.delimiter === 'TAB' ? '\t' : ',').map(lineOf);
    const name = format.nameColumns > 0 && rest.length > 0 ? rest.slice(0, format.nameColumns).filter(Boolean).join(' ') : undefined;
    const moreinfo = rest[format.nameColumns];
    const number = numberIn(written, format.defaultPrefix);
    const short = (name ?? '').length <= longest.name && (moreinfo ?? '').length <= longest.moreinfo;
    if (number !== undefined && short && !parsed.lines.has(number)) parsed.lines.set(number, { name, moreinfo });
    else if (parsed.rejected.length < mostRejected) {
      parsed.rejected.push({
        phone: (number ?? written).slice(0, longestTold), name: (name ?? '').slice(0, longest.name), moreinfo: (moreinfo ?? '').slice(0, longest.moreinfo),
        errorState: number !== undefined && short ? 'DUPLICATE' : 'INVALID', originalRowNumber: row,
      });
    }
  }
  return parsed;
}

/** The number as it stands, or with the prefix before it when it is none without. */
function numberIn(written: string, prefix: string): string | undefined {
  const read = readNumber(written);
  if ('number' in read) return read.number;
  const prefixed = prefix !== '' && /^[1-9]/.test(written) ? readNumber(prefix + written) : read;
  return 'number' in prefixed ? prefixed.number : undefined;
}

function* linesOf(text: string): Generator<string> {
  const end = /\r\n|\r|\n/g;
  let start = 0;
  for (let found = end.exec(text); found; found = end.exec(text)) {
    yield text.slice(start, found.index);
    start = end.lastIndex;
  }
  yield text.slice(start);
}

/** The columns of a line; one that begins with a quotation mark goes to the next that stands before a delimiter or the end, and a doubled mark in it is one. */
function columnsOf(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const columns: string[] = [];
  for (let start = 0; start <= line.length;) {
    const closed = line[start] === '"' ? closing(line, start, delimiter) : -1;
    const found = closed < 0 ? line.indexOf(delimiter, start) : closed + 1;
    const end = found < 0 ? line.length : found;
    columns.push(closed < 0 ? line.slice(start, end) : line.slice(start + 1, closed).replaceAll('""', '"'));
    start = end + 1;
  }
  return columns;
}

/** Where a quoted column's mark closes; -1 when it never does, and so is part of the text. */
function closing(line: string, start: number, delimiter: string): number {
  for (let at = line.indexOf('"', start + 1); at >= 0; at = line.indexOf('"', at + 1)) {
    if (line[at + 1] === '"') at++;
    else return at + 1 === line.length || line[at + 1] === delimiter ? at : -1;
  }
  return -1;
}
