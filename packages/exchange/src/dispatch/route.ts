import { distance } from 'fastest-levenshtein';
import { transport } from '../refusal.ts';
import type { Plane } from './plane.ts';
import { printable } from './text.ts';

/** The command a path names, whatever its case, with trailing or doubled slashes; 404 tells the nearest names. */
export function commandOf({ path, commands }: Plane, pathname: string): string {
  const [, ym, plane, segment] = /^\/+([^/]+)\/+([^/]+)\/+([^/]+)\/*$/.exec(pathname) ?? [];
  if (segment === undefined || `/${ym}/${plane}`.toLowerCase() !== path) throw transport(404, `Commands are at ${path}/{Command}.`);
  const spelled = decoded(segment);
  const names = Object.keys(commands);
  const command = names.find((name) => name.toLowerCase() === spelled.toLowerCase());
  if (command) return command;
  const near = nearest(spelled, names);
  throw transport(404, `There is no command ${printable(spelled)}.${near.length ? ` Did you mean ${near.join(' or ')}?` : ''}`);
}

/** `%53endSms` is SendSms to every URL parser; a broken escape stays as it is. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Up to three names that are spelled almost like a word, nearest first. */
export function nearest<T extends string>(word: string, among: readonly T[]): T[] {
  const lower = word.slice(0, 60).toLowerCase();
  const near = among
    .filter((name) => name.length <= 60)
    .map((name) => ({ name, far: distance(lower, name.toLowerCase()), inside: oneInOther(lower, name.toLowerCase()) }))
    .filter(({ name, far, inside }) => inside || far <= Math.max(2, Math.floor(name.length / 3)));
  return near.sort((a, b) => a.far - b.far).slice(0, 3).map(({ name }) => name);
}

const oneInOther = (a: string, b: string) => Math.min(a.length, b.length) >= 3 && (a.includes(b) || b.includes(a));

/** The path of an address exactly as it was sent; a URL object would repair what is broken. */
export const pathOf = (url: string): string => url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
