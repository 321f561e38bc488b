import type { CommandRow, Kind } from '@merkazia/contract/commands';
import { codes, error } from '../refusal.ts';
import { Repeated, type Received } from './received.ts';
import { flaw, flawInside, isShallow, printable } from './text.ts';

const flags = new Map<unknown, boolean>([['1', true], ['true', true], [1, true], [true, true], ['0', false], ['false', false], [0, false], [false, false]]);
/** What a form sends for a parameter left empty. */
const empty = (value: unknown) => value === '' || value === null || value === undefined;

/** Parameters of the types the contract gives them, and the names it does not have. */
export interface Coerced { params: Record<string, unknown>; unknown: string[] }

/** Turns what arrived (text, mostly) into what the contract says, by its table; what cannot be is an error that names the parameter. */
export function coerce(row: CommandRow, received: Received): Coerced {
  const params: Record<string, unknown> = {};
  const unknown: string[] = [];
  for (const [name, value] of received.values) {
    const kind = Object.hasOwn(row.params, name) ? row.params[name] : undefined;
    if (kind === undefined) unknown.push(name);
    else {
      const read = readers[kind](value instanceof Repeated ? together(value, kind, name) : value, name);
      if (read !== undefined) params[name] = read;
    }
  }
  for (const upload of received.uploads) {
    const kind = Object.hasOwn(row.params, upload.name) ? row.params[upload.name] : undefined;
    if (kind === undefined) unknown.push(upload.name);
    else if (kind !== 'file') throw error(`Parameter ${upload.name} is not a file: send its part without a file name.`);
    else if (params[upload.name] !== undefined) throw error(`Parameter ${upload.name} was given as several files; give one.`, codes.manyFiles);
    else params[upload.name] = upload;
  }
  return { params, unknown };
}

const readers: Record<Kind, (value: unknown, name: string) => unknown> = {
  text(value, name) {
    if (value === null || value === undefined) return undefined;
    // A whole number beyond 2^53 has lost digits by the time it is parsed.
    if (typeof value === 'number' && Number.isFinite(value) && (Number.isSafeInteger(value) || !Number.isInteger(value))) return String(value);
    if (typeof value === 'string') return faultless(value, name, flaw(value));
    throw wrong(name, 'text', value);
  },
  integer(value, name) {
    if (empty(value)) return undefined;
    const number = readNumber(value);
    if (!Number.isSafeInteger(number)) throw wrong(name, 'a whole number', value);
    return number;
  },
  number(value, name) {
    if (empty(value)) return undefined;
    const number = readNumber(value);
    if (!Number.isFinite(number)) throw wrong(name, 'a number', value);
    return number;
  },
  flag(value, name) {
    if (empty(value)) return undefined;
    const flag = flags.get(typeof value === 'string' ? value.trim().toLowerCase() : value);
    if (flag === undefined) throw wrong(name, '0 or 1', value);
    return flag;
  },
  mixed(value, name) {
    if (value === null || value === undefined) return undefined;
    const read = typeof value === 'string' && /^\s*[[{]/.test(value) ? parsed(value) : value;
    if (read === undefined) throw wrong(name, 'text or JSON', value);
    return faultless(read, name, flawInside(read));
  },
  integers(value, name) {
    if (empty(value)) return undefined;
    const list = typeof value === 'string' ? value.replace(/^\s*\[(.*)\]\s*$/s, '$1').split(',') : Array.isArray(value) ? value : [value];
    const numbers = list.map(readNumber);
    if (!numbers.every(Number.isSafeInteger)) throw wrong(name, 'a whole number, or several joined by commas', value);
    return numbers.length === 1 ? numbers[0] : numbers;
  },
  raw(value) {
    if (value === null || value === undefined) return undefined;
    return typeof value === 'string' ? value : JSON.stringify(value);
  },
  file(value, name) {
    if (empty(value)) return undefined;
    throw error(`Parameter ${name} is a file: send it as a file part of a multipart body.`);
  },
};

/** JSON within a text; undefined when it is none. */
function parsed(text: string): unknown {
  try {
    const value = JSON.parse(text);
    return isShallow(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function faultless<T>(value: T, name: string, found: string | undefined): T {
  if (found) throw error(`Parameter ${name} ${found}.`);
  return value;
}

/** Only where the contract takes several values may a parameter come several times; nothing of it is lost in silence. */
function together({ values }: Repeated, kind: Kind, name: string): string[] {
  if (kind === 'mixed' || kind === 'integers' || kind === 'raw') return values;
  throw error(`Parameter ${name} was given ${values.length} times; give it once.`);
}

/** Decimal numbers only: Number() would take 0x10, 1e2 and spaces. */
function readNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\s*[+-]?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : Number.NaN;
}

/** What callers' programs write into their own logs has to do without these. */
const secrets = ['token', 'password', 'code'];

function wrong(name: string, what: string, value: unknown) {
  const shown = typeof value === 'string' ? `"${printable(value)}"` : printable(JSON.stringify(value) ?? String(value));
  return error(`Parameter ${name} must be ${what}${secrets.includes(name) ? '' : `, not ${shown}`}.`);
}
