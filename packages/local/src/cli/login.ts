import { createClient } from '@merkazia/client';
import { adminClient } from '@merkazia/exchange/admin/client';
import { problem } from '../problem.ts';
import { table } from './print.ts';
import { type Profile, readProfiles, writeProfiles } from './profiles.ts';
import { sessionOf, targetOf } from './target.ts';
import { type Common, type Terminal, variable } from './terminal.ts';

export interface LoginOptions extends Common { number?: string; password?: string; adminUrl?: string; remember?: boolean }

/** Logs in, or tries the token or key that is given, and keeps it as a profile, which is used from now on. */
export async function login({ number, password, adminUrl, remember, ...common }: LoginOptions, terminal: Terminal): Promise<void> {
  const all = readProfiles(terminal);
  const name = common.profile ?? variable(terminal, 'MERKAZIA_PROFILE') ?? 'default';
  const before = all.profiles[name];
  const { baseUrl } = targetOf({ baseUrl: common.baseUrl ?? before?.baseUrl }, terminal);
  const kept: Profile = { ...(before?.baseUrl === baseUrl ? before : {}), baseUrl, ...(adminUrl === undefined ? {} : { adminUrl: adminUrl.replace(/\/+$/, '') }) };
  const done: string[] = [];
  if (common.operatorKey !== undefined) {
    await adminClient({ baseUrl: kept.adminUrl ?? baseUrl, operatorKey: common.operatorKey }).call('ListSystems', { limit: 1 });
    kept.operatorKey = common.operatorKey;
    done.push('as an operator');
  }
  if (common.token !== undefined) {
    const { username } = await createClient({ baseUrl, token: common.token }).call('GetSession');
    Object.assign(kept, { token: common.token, username: undefined, password: undefined });
    done.push(`as ${username}`);
  } else if (number !== undefined || common.operatorKey === undefined) {
    const username = number ?? (await terminal.ask?.('Number: ', false))?.trim();
    if (!username) throw problem('There is no number to log in by: merkazia login <number>, or --token or --operator-key.');
    const secret = password ?? variable(terminal, 'MERKAZIA_PASSWORD') ?? (await terminal.ask?.(`Password of ${username}: `, true));
    if (!secret) throw problem('There is no password: give it when it is asked for, by a pipe, or in MERKAZIA_PASSWORD.');
    Object.assign(kept, { token: await sessionOf(baseUrl, username, secret), username: undefined, password: undefined }, remember ? { username, password: secret } : {});
    done.push(`as ${username}`);
  }
  writeProfiles(terminal, { current: name, profiles: { ...all.profiles, [name]: kept } });
  terminal.out(`Logged in at ${baseUrl} ${done.join(' and ')}; profile ${name} is used from now on.\n`);
}

/** Ends the session of a profile and forgets all that the profile knows. */
export async function logout(common: Common, terminal: Terminal): Promise<void> {
  const all = readProfiles(terminal);
  const name = common.profile ?? variable(terminal, 'MERKAZIA_PROFILE') ?? all.current;
  const profile = name === undefined ? undefined : all.profiles[name];
  if (name === undefined || !profile) throw problem(`There is no profile ${name ?? 'in use'}; merkazia profiles list tells those there are.`);
  // A number with its password is no session; a session that is over already needs no end.
  if (profile.token !== undefined && !/[:.]/.test(profile.token)) await createClient({ baseUrl: profile.baseUrl, token: profile.token, retries: 0 }).call('Logout').catch(() => {});
  const { [name]: _, ...profiles } = all.profiles;
  writeProfiles(terminal, { ...(all.current === name ? {} : { current: all.current }), profiles });
  terminal.out(`Profile ${name} is forgotten.\n`);
}

/** The profiles, without what is secret in them. */
export function listProfiles(terminal: Terminal, json: boolean | undefined): void {
  const { current, profiles } = readProfiles(terminal);
  const rows = Object.entries(profiles).map(([name, { baseUrl, adminUrl, token, password, operatorKey }]) => ({
    name, current: name === current, baseUrl, adminUrl: adminUrl ?? '', system: token !== undefined, remembers: password !== undefined, operator: operatorKey !== undefined,
  }));
  terminal.out(json ? `${JSON.stringify({ profiles: rows }, null, 2)}\n` : table(rows));
}

/** Has a profile used from now on. */
export function useProfile(name: string, terminal: Terminal): void {
  const all = readProfiles(terminal);
  if (!Object.hasOwn(all.profiles, name)) throw problem(`There is no profile ${name}; merkazia profiles list tells those there are.`);
  writeProfiles(terminal, { ...all, current: name });
  terminal.out(`Profile ${name} is used from now on.\n`);
}
