import type { Given } from '@merkazia/contract';
import { splitNumbers } from '../numbers/recipients.ts';
import { error } from '../refusal.ts';

/** A number as it was written, with the caller ID it is to be shown, if it has one of its own. */
export interface Wanted { phone: string; callerId?: string }

/** Whom a command rings: numbers, a distribution list (`tpl:1`), or free tzintuk lists by their names. */
export type Asked = { numbers: Wanted[] } | { tpl: string } | { tzl: string[] };

const mostLists = 50;

/**
 * Reads `phones` and `tzintukLists` of RunTzintuk, in every form of the source: text with `:` or `,`, `tpl:1`, `tzl:100,200`,
 * an array of numbers, of objects or of groups, and `tzl:` with the names in `tzintukLists`.
 */
export function readAsked({ phones, tzintukLists }: Pick<Given<'RunTzintuk'>, 'phones' | 'tzintukLists'>): Asked {
  const [, kind, rest = ''] = (typeof phones === 'string' && /^\s*(tpl|tzl):(.*)$/is.exec(phones)) || [];
  const inArray = kind?.toLowerCase() === 'tzl' && rest.trim() === '';
  if (tzintukLists !== undefined && !inArray) throw error('Parameter tzintukLists is taken only where phones is tzl: and nothing more.');
  if (kind?.toLowerCase() === 'tpl') return { tpl: rest.trim() };
  if (kind !== undefined) return { tzl: listNames(inArray ? tzintukLists ?? [] : rest.split(','), inArray) };
  if (typeof phones === 'string') return { numbers: splitNumbers(phones).map((phone) => ({ phone })) };
  return { numbers: phones.flatMap((one): Wanted[] => {
    if (typeof one === 'string') return [{ phone: one }];
    const { callerId } = one;
    return ('phones' in one ? one.phones : [one.phone]).map((phone) => ({ phone, ...(callerId === undefined ? {} : { callerId }) }));
  }) };
}

function listNames(written: string[], inArray: boolean): string[] {
  const names = [...new Set(written.map((name) => name.trim()).filter((name) => name !== ''))];
  if (names.length === 0) throw error(inArray ? 'Parameter tzintukLists is required where phones is tzl: and nothing more.' : 'Parameter phones names no free tzintuk list: tzl:.');
  if (names.length > mostLists) throw error(`At most ${mostLists} free tzintuk lists a call; Parameter ${inArray ? 'tzintukLists' : 'phones'} names ${names.length}.`);
  return names;
}
