import { chmodSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { problem, reason } from '../problem.ts';
import { type Terminal, variable } from './terminal.ts';

/** An exchange and who one is there. */
export interface Profile {
  baseUrl: string;
  /** Where the operators' commands are, where that is another address (on AWS it is). */
  adminUrl?: string;
  /** A session's token, an API key, or `number:password`. */
  token?: string;
  /** By which a session that died is opened anew; kept only where that was asked for. */
  username?: string;
  password?: string;
  operatorKey?: string;
}

export interface Profiles { current?: string; profiles: Record<string, Profile> }

/** Where the profiles are kept. */
export function profilesFile({ environment }: Pick<Terminal, 'environment'>): string {
  const named = variable({ environment }, 'MERKAZIA_PROFILES');
  if (named !== undefined) return named;
  const folder = variable({ environment }, 'XDG_CONFIG_HOME') ?? (process.platform === 'win32' ? variable({ environment }, 'APPDATA') : undefined) ?? join(homedir(), '.config');
  return join(folder, 'merkazia', 'profiles.json');
}

/** The profiles; a file that others could read is refused, for it holds passwords and keys. */
export function readProfiles(terminal: Pick<Terminal, 'environment'>): Profiles {
  const file = profilesFile(terminal);
  let text: string;
  try {
    if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) throw problem(`${file} holds passwords and may be read by others: chmod 600 ${file}`);
    text = readFileSync(file, 'utf8');
  } catch (error: any) {
    if (error?.code === 'ENOENT') return { profiles: {} };
    if (error?.name === 'Problem') throw error;
    throw problem(`${file} cannot be read: ${reason(error)}.`, error);
  }
  try {
    const read = JSON.parse(text) as Profiles;
    if (typeof read.profiles === 'object' && read.profiles !== null) return read;
  } catch {
    // Told below.
  }
  throw problem(`${file} holds no profiles any more: delete it and log in again (merkazia login).`);
}

/** Replaces the file whole, for its owner's eyes only. */
export function writeProfiles(terminal: Pick<Terminal, 'environment'>, profiles: Profiles): void {
  const file = profilesFile(terminal);
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(`${file}.new`, `${JSON.stringify(profiles, null, 2)}\n`, { mode: 0o600 });
    chmodSync(`${file}.new`, 0o600);
    renameSync(`${file}.new`, file);
  } catch (error) {
    throw problem(`${file} cannot be written: ${reason(error)}; MERKAZIA_PROFILES names another one.`, error);
  }
}
