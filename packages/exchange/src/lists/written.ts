import type { Exchange } from '../exchange.ts';
import { type LeftOut, splitNumbers } from '../numbers/recipients.ts';
import { codes, error } from '../refusal.ts';
import { type ListHead, readList, snapshotBuckets } from '../store/lists.ts';

/** The numbers that a text of recipients writes down or names by a list, with those blocked there; or a list too large to be read now. */
export type Written = { numbers: string[]; blocked: Record<string, LeftOut> } | { list: ListHead };

/**
 * Reads `0501234567:0521234567` (or joined by commas), or the distribution list that `tpl:1` names, which is read whole where
 * it is small, or `now` is wanted; an unknown list is refused (code 100).
 */
export async function written({ table, config }: Exchange, system: string, phones: string, now = false): Promise<Written> {
  const [, named] = /^\s*tpl:(.*)$/is.exec(phones) ?? [];
  if (named === undefined) return { numbers: splitNumbers(phones), blocked: {} };
  const id = named.trim();
  const list = /^\d{1,15}$/.test(id) ? await readList(table, system, id) : undefined;
  if (!list) throw error(`Parameter phones names a distribution list that is not there: tpl:${id.slice(0, 40)}.`, codes.badTemplate);
  if (list.count > config.limits.listInAnswer && !now) return { list };
  const numbers: string[] = [];
  const blocked = new Map<string, LeftOut>();
  for await (const { entries } of snapshotBuckets(table, id, list.generation, -1)) {
    for (const entry of entries) {
      if (entry.blocked) blocked.set(entry.phone, 'blocked');
      else numbers.push(entry.phone);
    }
  }
  return { numbers, blocked: Object.fromEntries(blocked) };
}
