import { type Client, type Command, CommandError, type CallParams, type CallResult, createClient } from '@merkazia/client';
import type { Log } from '../../log.ts';
import type { Keyring } from '../../secrets.ts';
import type { Ask } from '../../store/asks.ts';
import type { Table } from '../../store/table.ts';
import type { Clock } from '../../time/clock.ts';
import { hookAddress } from './hookAddress.ts';
import type { Tokens } from './tokens.ts';

export interface UpstreamOptions {
  /** Address of the exchange that carries for this one: its origin, or that with a path. */
  baseUrl: string;
  tokens: Tokens;
  table: Table;
  clock: Clock;
  log: Log;
  /** How long a command may take, in milliseconds. */
  timeout?: number | undefined;
  /** Where that exchange may post its hooks (undefined: it cannot reach this one), and what signs their addresses. */
  hooks?: { base: () => string | undefined; sealingKey: Keyring } | undefined;
}

/** The exchange that carries for this one, as one system of it is seen from here. */
export interface Upstream {
  /** Runs a command once, whatever becomes of it: it is never sent again but by whoever knows that it did not run. */
  once<C extends Command>(system: string, command: C, params: CallParams<C>): Promise<CallResult<C>>;
  /** Runs a command that only reads; it is tried again when the connection fails. */
  read<C extends Command>(system: string, command: C, params: CallParams<C>): Promise<CallResult<C>>;
  /** Runs something when fewer than eight commands of the system are under way. Throws when the system has no account there. */
  inTurn<T>(system: string, act: () => Promise<T>): Promise<T>;
  /** Whether a system has an account there. */
  has(system: string): Promise<boolean>;
  /** The address that is given for the hooks of an ask; undefined where hooks do not come through. */
  hookAddress(kind: string, ask: Pick<Ask, 'system' | 'name'>): string | undefined;
  /** A system's token was changed. */
  forget(system: string): void;
  table: Table;
  clock: Clock;
  log: Log;
  timeout: number;
}

/** So many commands of one system at a time: what carries for us may be one small machine. */
const atOnce = 8;
const mostClients = 1000;
/** A password that upstream refused is not tried again for so many milliseconds: after a few it would lock the account. */
const afterWrongPassword = 15 * 60_000;

/** The way to the exchange that carries for this one. A pair of number and password logs in once and again when the session died, so that not every command opens a session. */
export function upstream({ baseUrl, tokens, table, clock, log, timeout = 12_000, hooks }: UpstreamOptions): Upstream {
  const known = new Map<string, { token: string; client: Client; turn: ReturnType<typeof line>; refused?: { until: number; problem: CommandError } }>();

  async function clientOf(system: string) {
    const token = await tokens.of(system);
    if (token === undefined) throw new Error(`the system ${system} has no token for ${new URL(baseUrl).host}: an operator gives it one by ChangeSystem, hostedToken`);
    const before = known.get(system);
    if (before?.token === token) return before;
    const colon = token.indexOf(':');
    const access = colon > 0 ? { username: token.slice(0, colon), password: token.slice(colon + 1) } : { token };
    // It must not send a write again by itself: what carries for us may know no idempotency.
    const client = createClient({ baseUrl, ...access, timeoutMs: timeout, retries: 1, idempotency: 'never' });
    const made: typeof before = { token, client, turn: line(atOnce) };
    known.set(system, made);
    if (known.size > mostClients) known.delete(known.keys().next().value!);
    return made;
  }

  const run = (retries: number): Upstream['once'] => async (system, command, params) => {
    const access = await clientOf(system);
    const { client, refused } = access;
    if (refused && refused.until > clock.now()) throw refused.problem;
    try {
      return await client.call<typeof command>(...([command, params, { retries }] as unknown as Parameters<typeof client.call<typeof command>>));
    } catch (problem) {
      if (problem instanceof CommandError && problem.command === 'Login' && problem.responseStatus === 'FORBIDDEN') access.refused = { until: clock.now() + afterWrongPassword, problem };
      throw problem;
    }
  };
  return {
    once: run(0), read: run(1),
    inTurn: async (system, act) => (await clientOf(system)).turn(act), has: async (system) => (await tokens.of(system)) !== undefined,
    hookAddress(kind, ask) {
      const base = hooks?.base();
      return base === undefined ? undefined : hookAddress(hooks!.sealingKey, base, kind, ask);
    },
    forget: tokens.forget,
    table, clock, log, timeout,
  };
}

/** Lets so many run at a time; the others wait their turn. */
function line(most: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <T>(act: () => Promise<T>): Promise<T> => {
    if (running === most) await new Promise<void>((turn) => waiting.push(turn));
    else running++;
    try {
      return await act();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
