import { randomBytes } from 'node:crypto';
import { commands } from '@merkazia/contract/commands';
import type { Exchange } from '../exchange.ts';
import { error } from '../refusal.ts';
import { addApiKey, type ApiKeyRow, apiKeysOf, removeApiKey } from '../store/apiKeys.ts';
import { findSystem } from '../store/systems.ts';
import { readNetwork } from './networks.ts';

/** The first part of every API key, as on the hosted service: the base64 of a fixed word. By it programs tell a key from a token. */
export const keyWord = Buffer.from('YMAPIK').toString('base64');

/** What a new key is to be; what is absent restricts nothing. */
export interface NewApiKey {
  name?: string;
  /** Addresses and networks it may be used from, such as `203.0.113.7`, `10.0.0.0/8`, `2001:db8::/32`. */
  from?: string[];
  /** Commands it may run. */
  commands?: string[];
  /** Parameters whose value it fixes: a caller may leave them out, and give no other. */
  params?: Record<string, string>;
}

export type ShownApiKey = Omit<ApiKeyRow, 'system'>;

/**
 * Makes an API key of a system. Its text is `{word}.apik_{id}.{secret}`, 256 random bits in the last part; it is answered
 * here and never again, for only its SHA-256 is kept. Throws an ERROR naming what cannot be, and when there is no such system.
 */
export async function makeApiKey({ table, clock }: Exchange, system: string, given: NewApiKey): Promise<{ text: string; key: ShownApiKey }> {
  if (!(await findSystem(table, system))) throw error(`There is no system ${system.slice(0, 20)}.`);
  for (const network of given.from ?? []) if (!readNetwork(network)) throw error(`${network.slice(0, 60)} is no address and no network such as 10.0.0.0/8.`);
  const id = randomBytes(6).toString('hex');
  const text = `${keyWord}.apik_${id}.${randomBytes(32).toString('base64url')}`;
  const row: ApiKeyRow = {
    system, id, name: (given.name ?? '').slice(0, 100), hint: `${keyWord}.apik_${id}.***`, created: clock.now(),
    from: given.from ?? [], commands: (given.commands ?? []).map(named), params: given.params ?? {},
  };
  await addApiKey(table, text, row);
  return { text, key: shownKey(row) };
}

/** The keys of a system, without their texts, the oldest first. */
export async function listApiKeys({ table }: Exchange, system: string): Promise<ShownApiKey[]> {
  return (await apiKeysOf(table, system)).map(shownKey);
}

/** Revokes a key, at once; false when the system has none of this id. */
export const revokeApiKey = ({ table }: Exchange, system: string, id: string): Promise<boolean> => removeApiKey(table, system, id);

const shownKey = ({ id, name, hint, created, from, commands, params }: ApiKeyRow): ShownApiKey => ({ id, name, hint, created, from, commands, params });

function named(written: string): string {
  const command = Object.keys(commands).find((name) => name.toLowerCase() === written.toLowerCase());
  if (!command) throw error(`There is no command ${written.slice(0, 60)}.`);
  return command;
}
