import type { CommandRow } from '@merkazia/contract/commands';
import { coerce } from '../dispatch/coerce.ts';
import type { Asked } from '../dispatch/plane.ts';
import type { Exchange } from '../exchange.ts';
import { exception, forbidden } from '../refusal.ts';
import { needAccess } from '../sessions/login.ts';
import { type ApiKeyRow, apiKeyByText } from '../store/apiKeys.ts';
import type { SessionRow } from '../store/sessions.ts';
import { findSystem } from '../store/systems.ts';
import { keyWord } from './apiKeys.ts';
import { isWithin } from './networks.ts';

/** The API key that a token is written as; undefined when it is another kind of token. Throws when there is no such key. */
export async function apiKeyOf({ table }: Exchange, token: string | undefined): Promise<ApiKeyRow | undefined> {
  if (!token?.startsWith(`${keyWord}.`)) return undefined;
  const key = await apiKeyByText(table, token);
  if (!key) throw exception('IllegalStateException(session token is invalid)');
  return key;
}

/** The caller of a request that came with an API key, held against what the key is restricted to; undefined when it came with another token. */
export async function admitKey(exchange: Exchange, token: string | undefined, { command, row, params, ip }: Asked): Promise<SessionRow | undefined> {
  const key = await apiKeyOf(exchange, token);
  if (!key) return undefined;
  needAccess((await findSystem(exchange.table, key.system)) ?? {});
  restrict(key, command, row, params, ip);
  return sessionOfKey(key, ip, exchange.clock.now());
}

/** Holds a request against what its key is restricted to, and puts the parameters that the key fixes among those given. */
function restrict(key: ApiKeyRow, command: string, row: CommandRow, params: Record<string, unknown>, ip: string): void {
  if (key.from.length > 0 && !isWithin(ip, key.from)) throw forbidden('This API key may not be used from this address.');
  if (key.commands.length > 0 && !key.commands.includes(command)) throw forbidden(`This API key may not run ${command}.`);
  const known = Object.entries(key.params).filter(([name]) => Object.hasOwn(row.params, name));
  const fixed = coerce(row, { values: new Map(known), uploads: [], dispose: async () => {} }).params;
  for (const [name, value] of Object.entries(fixed)) {
    if (params[name] !== undefined && JSON.stringify(params[name]) !== JSON.stringify(value)) throw forbidden(`This API key has a value of its own for parameter ${name}.`);
    params[name] = value;
  }
}

/** What a command sees of a key in the place of a session: it lives on, and no mark sticks to it. */
const sessionOfKey = (key: ApiKeyRow, ip: string, now: number): SessionRow => ({
  system: key.system, id: 0, type: 'API', remoteIP: ip, created: key.created, last: now, verified: false, hint: key.hint, pair: true, key: key.id,
});
