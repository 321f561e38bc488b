import { type Client, CommandError, createClient } from '@merkazia/client';
import { type AdminClient, adminClient } from '@merkazia/exchange/admin/client';
import { isLoopback } from '../http/server.ts';
import { isAddress } from '../address.ts';
import { problem } from '../problem.ts';
import { keptOperatorKey } from '../secrets.ts';
import { type Profile, readProfiles, writeProfiles } from './profiles.ts';
import { type Common, type Terminal, variable } from './terminal.ts';
import { usage } from './usage.ts';

/** The exchange that is meant, and the profile that knows it. */
export interface Target { baseUrl: string; adminUrl: string; name: string | undefined; profile: Profile | undefined }

/**
 * Which exchange is meant: `--base-url`, the profile of `--profile` or MERKAZIA_PROFILE, MERKAZIA_URL, the profile that was
 * logged into last, or this machine. What a profile knows is never sent to another address than its own.
 */
export function targetOf({ baseUrl, profile: named }: Common, terminal: Terminal): Target {
  const { current, profiles } = readProfiles(terminal);
  const asked = named ?? variable(terminal, 'MERKAZIA_PROFILE');
  if (asked !== undefined && !Object.hasOwn(profiles, asked)) throw problem(`There is no profile ${asked}: make it by merkazia login --profile ${asked} --base-url …`);
  const name = asked ?? current;
  const profile = name === undefined ? undefined : profiles[name];
  const given = addressOf(baseUrl ?? (asked === undefined ? variable(terminal, 'MERKAZIA_URL') : undefined));
  const known = profile && (given === undefined || given === profile.baseUrl || given === profile.adminUrl) ? profile : undefined;
  const url = given ?? profile?.baseUrl ?? `http://127.0.0.1:${variable(terminal, 'PORT') ?? '8585'}`;
  return { baseUrl: url, adminUrl: known?.adminUrl ?? url, name: known && name, profile: known };
}

function addressOf(text: string | undefined): string | undefined {
  if (text !== undefined && !isAddress(text)) throw usage(`--base-url must be an address such as https://exchange.example.com, not ${text}.${/^[\w.-]+(:\d+)?$/.test(text) ? ` Did you mean http://${text}?` : ''}`);
  return text?.replace(/\/+$/, '');
}

/** The operators' client of an exchange. */
export function operatorOf(common: Common, terminal: Terminal): AdminClient {
  const { adminUrl, profile } = targetOf(common, terminal);
  const local = isLoopback(new URL(adminUrl).hostname);
  const key = common.operatorKey ?? variable(terminal, 'OPERATOR_KEY') ?? profile?.operatorKey ?? (local ? keptOperatorKey(variable(terminal, 'MERKAZIA_DATA') ?? '.merkazia') : undefined);
  if (!key) throw problem(`There is no operator key: give --operator-key or OPERATOR_KEY${local ? ', or run this where the data folder of the exchange is (MERKAZIA_DATA)' : ''}.`);
  return adminClient({ baseUrl: adminUrl, operatorKey: key.split(',')[0]!.trim() });
}

/** Runs something with a client of a system; when its session died and the profile may open another one, runs it once more with that. */
export async function asSystem<T>(common: Common, terminal: Terminal, act: (client: Client) => Promise<T>): Promise<T> {
  const { baseUrl, name, profile } = targetOf(common, terminal);
  const given = common.token ?? variable(terminal, 'MERKAZIA_TOKEN');
  const token = given ?? profile?.token;
  if (token === undefined) throw problem(`There is no token for ${baseUrl}: log in by merkazia login, or give --token or MERKAZIA_TOKEN (an API key, or number:password).`);
  try {
    return await act(createClient({ baseUrl, token }));
  } catch (error) {
    const { username, password } = profile ?? {};
    if (given !== undefined || !isDead(error) || username === undefined || password === undefined) throw error;
    const fresh = await sessionOf(baseUrl, username, password);
    const all = readProfiles(terminal);
    writeProfiles(terminal, { ...all, profiles: { ...all.profiles, [name!]: { ...profile!, token: fresh } } });
    return act(createClient({ baseUrl, token: fresh }));
  }
}

/** Opens a session and answers its token. */
export async function sessionOf(baseUrl: string, username: string, password: string): Promise<string> {
  const client = createClient({ baseUrl, username, password });
  return (await client.call('Login', { username, password })).token;
}

/** Whether a command was refused because its session is over. */
export const isDead = (error: unknown): boolean => error instanceof CommandError && /session token is invalid|session is expired/i.test(error.message);
