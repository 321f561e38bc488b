import { createClient } from '@merkazia/client';
import { poke, type Poke } from '../due/queue.ts';
import type { Exchange } from '../exchange.ts';
import { enqueueHook } from '../hooks/post.ts';
import { resealHookSecrets } from '../hooks/secrets.ts';
import { isNewestSeal, seal, unseal } from '../secrets.ts';
import { claimDue } from '../store/due.ts';
import { isTold, type Key } from '../store/keys.ts';
import type { Item } from '../store/table.ts';
import { settleWatch, toldRow } from '../store/watches.ts';
import { hookOf, watchOwner } from './hook.ts';
import { judge, type Look } from './judge.ts';
import { lookAt } from './look.ts';
import { mailTold } from './mail.ts';
import type { WatchRow } from './watch.ts';

/** Less than a worker holds a watch, so that nobody else is at it: for one command, and for all of a look. */
const timeoutMs = 15_000;
const longest = 40_000;

/** What a watch's token is sealed for. */
export const tokenPurpose = (name: string): string => `watch/${name}`;

/** Works on a row of a watch that is due: the watch itself, or the mail about what it told of. */
export const workWatch = (exchange: Exchange, key: Key, worker: string): Promise<string | void> => (isTold(key) ? mailTold : lookOnce)(exchange, key, worker);

/**
 * Looks once. What the look comes to and what is to be told of it are written in one transaction: whoever dies before it has
 * told nobody, and whoever dies after it leaves the mail and the hook due.
 */
async function lookOnce(exchange: Exchange, key: Key, worker: string): Promise<string | void> {
  const { table, clock, queue, log } = exchange;
  const claimed = await claimDue(table, key, worker, clock.now());
  if (!claimed.done) return;
  const row = claimed.item as Item & WatchRow & { gk: string; lease: number };
  const look = await looked(exchange, row);
  const now = clock.now();
  const { set, told, next } = judge(row, look, now);
  if ('problem' in look) log({ level: 'warn', event: 'watch cannot look', watch: row.name, problem: look.problem });
  const rows = told.map((one) => toldRow(row, one));
  const hooks = row.url === undefined ? [] : told.map((one) => enqueueHook(hookOf(row, one, row.url!), now));
  const settled = await settleWatch(table, row, worker, { next, set: { ...set, ...(await resealed(exchange, row)) }, told: rows, hooks: hooks.map(({ write }) => write) });
  // An operator changed or removed it meanwhile, or it took too long.
  if (!settled) return log({ level: 'info', event: 'settled too late', kind: 'watch', watch: row.name });
  const mails = rows.filter(({ put }) => put.gk).map(({ put: { pk, sk } }): Poke => ({ kind: 'watch', key: { pk, sk } }));
  await poke(queue, log, [...mails, ...hooks.map(({ poke: one }) => one)]);
  await poke(queue, log, [{ kind: 'watch', key }], next - now);
  if (told.length === 0) return;
  const did = told.map(({ type, of }) => `${type === 'alert' ? 'Alert' : 'All-clear'} of ${row.name} (${of}).`).join(' ');
  log({ level: 'info', event: 'worked', kind: 'watch', did });
  return did;
}

async function looked({ config, clock }: Exchange, row: WatchRow): Promise<Look> {
  try {
    const client = createClient({ baseUrl: row.exchange, token: unseal(config.sealingKey, row.token, tokenPurpose(row.name)), idempotency: 'never', retries: 1, timeoutMs });
    let over: NodeJS.Timeout;
    const late = new Promise<never>((_, fail) => { over = setTimeout(() => fail(new Error(`no answer within ${longest / 1000} seconds`)), longest); });
    return await Promise.race([lookAt(client, row, clock.now()), late]).finally(() => clearTimeout(over));
  } catch (problem) {
    return { problem: String((problem as Error)?.message ?? problem) };
  }
}

/** A token that an older key sealed is sealed anew on the way, and with it the secret of the hooks: then the older key is not needed. */
async function resealed(exchange: Exchange, { name, token }: WatchRow): Promise<{ token?: string }> {
  const { sealingKey } = exchange.config;
  if (isNewestSeal(sealingKey, token)) return {};
  await resealHookSecrets(exchange, watchOwner);
  return { token: seal(sealingKey, unseal(sealingKey, token, tokenPurpose(name)), tokenPurpose(name)) };
}
