import { due, hostedHookKey, type Key } from './keys.ts';
import type { Put, Table } from './table.ts';

/** What the exchange that carries for this one posted of an ask; `fields` are its body. */
export interface HostedHook extends Key { system: string; ask: string; kind: string; fields: Record<string, unknown>; received: number; ttl: number }

/** So long a hook that was posted again is known, in seconds. */
const kept = 7 * 86_400;

/** Keeps a hook, due to be taken in at once, unless it is kept already; `identity` is what makes it the same hook. Answers its key, or undefined. */
export async function keepHook(table: Table, hook: Pick<HostedHook, 'system' | 'ask' | 'kind' | 'fields' | 'received'>, identity: string): Promise<Key | undefined> {
  const key = hostedHookKey(hook.system, hook.ask, identity);
  const put: Put = { put: { ...key, v: 1, ...hook, ttl: Math.ceil(hook.received / 1000) + kept, ...due('hosted', hook.received, key) }, if: 'attribute_not_exists(pk)' };
  return (await table.write(put)).done ? key : undefined;
}

/** When another hook of the same ask was received, in milliseconds; undefined for one that did not come. */
export async function receivedAt(table: Table, { system, ask }: Pick<HostedHook, 'system' | 'ask'>, identity: string): Promise<number | undefined> {
  return (await table.get(hostedHookKey(system, ask, identity)))?.received as number | undefined;
}
