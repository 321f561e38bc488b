import { sign } from '../carrier/signature.ts';
import type { Exchange } from '../exchange.ts';
import type { Attempt, HookRow } from './hook.ts';
import { secretBytes, validSecrets } from './secrets.ts';

const types = { json: 'application/json', form: 'application/x-www-form-urlencoded' };

/** Posts a hook once and tells what came of it; signed by every secret that is valid now (Standard Webhooks), unless hooks are not. */
export async function attemptHook(exchange: Exchange, { system, id, url, type, text }: Pick<HookRow, 'system' | 'id' | 'url' | 'type' | 'text'>): Promise<Attempt> {
  const { config, clock } = exchange;
  const at = clock.now();
  const timestamp = Math.floor(at / 1000);
  const headers = { 'content-type': types[type], accept: '*/*', ...(config.hooks.signed ? await signature(exchange, { system, id, text }, timestamp) : {}) };
  const started = performance.now();
  const taken = () => Math.round(performance.now() - started);
  try {
    // Only a function that posts reads what that takes.
    const { postOut } = await import('../outgoing/post.ts');
    const { status, answer } = await postOut({ url, headers, body: text }, config.outgoing);
    return { at, status, answer, ms: taken() };
  } catch (problem) {
    return { at, status: null, problem: (problem as Error).message.slice(0, 300), answer: '', ms: taken() };
  }
}

async function signature(exchange: Exchange, { system, id, text }: Pick<HookRow, 'system' | 'id' | 'text'>, timestamp: number): Promise<Record<string, string>> {
  const secrets = await validSecrets(exchange, system);
  return {
    'user-agent': 'Merkazia', 'webhook-id': id, 'webhook-timestamp': String(timestamp),
    'webhook-signature': secrets.map((secret) => sign(secretBytes(secret), { id, timestamp, body: text })).join(' '),
  };
}
