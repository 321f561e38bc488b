import { sign } from '../carrier/signature.ts';
import type { Exchange } from '../exchange.ts';
import { postOut } from '../outgoing/post.ts';
import type { Attempt, HookRow } from './hook.ts';
import { secretBytes, validSecrets } from './secrets.ts';

const types = { json: 'application/json', form: 'application/x-www-form-urlencoded' };

/** Posts a hook once, signed by every secret that is valid now (Standard Webhooks), and tells what came of it. */
export async function attemptHook(exchange: Exchange, { system, id, url, type, text }: Pick<HookRow, 'system' | 'id' | 'url' | 'type' | 'text'>): Promise<Attempt> {
  const { config, clock } = exchange;
  const secrets = await validSecrets(exchange, system);
  const at = clock.now();
  const timestamp = Math.floor(at / 1000);
  const headers = {
    'content-type': types[type], 'user-agent': 'Merkazia', accept: '*/*', 'webhook-id': id, 'webhook-timestamp': String(timestamp),
    'webhook-signature': secrets.map((secret) => sign(secretBytes(secret), { id, timestamp, body: text })).join(' '),
  };
  const started = performance.now();
  const taken = () => Math.round(performance.now() - started);
  try {
    const { status, answer } = await postOut({ url, headers, body: text }, config.outgoing);
    return { at, status, answer, ms: taken() };
  } catch (problem) {
    return { at, status: null, problem: (problem as Error).message.slice(0, 300), answer: '', ms: taken() };
  }
}
