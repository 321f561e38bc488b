import { randomInt } from 'node:crypto';
import { type Key, sipAccountKey, sipAccountsPrefix, sipChangeKey, sipExtensionKey, systemKey, systemPk } from './keys.ts';
import type { Delete, Item, Put, Table, Update, Write } from './table.ts';

export type SipTransport = 'udp' | 'wss';

/** A SIP account as its row keeps it. */
export interface SipAccount {
  number: number;
  /** Sealed. */
  password: string;
  transport: SipTransport;
  extension?: number;
  /** The caller ID that was set for its outgoing calls, local digits. */
  callerId?: string;
  created: number;
  /** Counts its changes, and the secondary numbers that were led to it; from anywhere, so that an account that was deleted and made again is not taken for the one that was read. */
  rev: number;
}

/** A system's account by its number. */
export async function findSipAccount(table: Table, system: string, number: number): Promise<SipAccount | undefined> {
  return (await table.get(sipAccountKey(system, number))) as (Item & SipAccount) | undefined;
}

/** An account, and whether its system is suspended; undefined when there is no such account. */
export async function readSipAccount(table: Table, system: string, number: number): Promise<{ account: SipAccount; suspended: boolean } | undefined> {
  const [row, account] = await table.getAll([systemKey(system), sipAccountKey(system, number)]);
  return row && account && { account: account as Item & SipAccount, suspended: row.suspended !== undefined };
}

/** The accounts of a system, in the order of their numbers. */
export async function sipAccountsOf(table: Table, system: string): Promise<SipAccount[]> {
  const rows: SipAccount[] = [];
  for (let after; ;) {
    const page = await table.query({ pk: systemPk(system), prefix: sipAccountsPrefix, after });
    rows.push(...(page.items as (Item & SipAccount)[]));
    if (!(after = page.next)) return rows.sort((a, b) => a.number - b.number);
  }
}

/** The number of the account that has an extension. */
export async function accountAt(table: Table, system: string, extension: number): Promise<number | undefined> {
  return (await table.get(sipExtensionKey(system, extension)))?.number;
}

/** The rows of a new account: lost at the first when its number is taken, at the second when its extension is. */
export const newSipAccount = (system: string, account: Omit<SipAccount, 'rev'>): [Put, ...Write[]] => [
  { put: { ...sipAccountKey(system, account.number), ...account, rev: anywhere() } },
  ...(account.extension === undefined ? [] : [claimExtension(system, account.extension, account.number)]),
];

/** Changes an account that is there; lost at the second write when it is there no more. */
export const setSipAccount = (system: string, number: number, set: { transport: SipTransport } | { callerId: string }, tx: string, now: number): [Put, ...Write[]] => {
  const [[name, value]] = Object.entries(set) as [[string, string]];
  return [
    changed(tx, now),
    { update: sipAccountKey(system, number), set: 'SET #name = :value ADD #rev :one', if: 'attribute_exists(pk)', names: { '#name': name, '#rev': 'rev' }, values: { ':value': value, ':one': 1 } },
  ];
};

/** Gives an account another extension, or none: lost at the second write when the account changed since it was read, at the third when the extension is taken. */
export const setExtension = (system: string, { number, extension: old, rev }: SipAccount, extension: number | undefined, tx: string, now: number): [Put, ...Write[]] => [
  changed(tx, now),
  {
    update: sipAccountKey(system, number), set: `${extension === undefined ? 'REMOVE #extension' : 'SET #extension = :extension'} ADD #rev :one`, if: '#rev = :rev',
    names: { '#extension': 'extension', '#rev': 'rev' }, values: { ':one': 1, ':rev': rev, ...(extension === undefined ? {} : { ':extension': extension }) },
  },
  ...(extension === undefined ? [] : [claimExtension(system, extension, number)]),
  ...(old === undefined ? [] : [{ delete: sipExtensionKey(system, old) }]),
];

/** An account with its extension's row, as both were read. */
export interface Doomed { account: SipAccount; extension: Item | undefined }

/** Accounts with their extensions, before they are deleted. */
export async function doomed(table: Table, system: string, accounts: SipAccount[]): Promise<Doomed[]> {
  const rows = await table.getAll(accounts.flatMap(({ extension }) => (extension === undefined ? [] : [sipExtensionKey(system, extension)])));
  return accounts.map((account) => ({ account, extension: rows.find((row) => row?.number === account.number) }));
}

/** Deletes accounts with their extensions; lost when one was changed, or a secondary number led to it, since they were read. */
export const deleteSipAccounts = (system: string, all: Doomed[], tx: string, now: number): [Put, ...Write[]] => [
  changed(tx, now),
  ...all.flatMap(({ account, extension }): Write[] => [as(account.rev, sipAccountKey(system, account.number)), ...(extension ? [as(extension.rev, { pk: extension.pk, sk: extension.sk })] : [])]),
];

const as = (rev: number, row: Key): Delete => ({ delete: row, if: '#rev = :rev', names: { '#rev': 'rev' }, values: { ':rev': rev } });

/** Part of the transaction that leads a secondary number to an account or an extension, by its key: no deletion that has not seen it goes through. Lost when there is none. */
export const ledTo = (sip: Key): Update => ({ update: sip, set: 'ADD #rev :one', if: 'attribute_exists(pk)', names: { '#rev': 'rev' }, values: { ':one': 1 } });

/** Replaces the sealed password of an account, if it is still the one that was read; false when it is another by now, or gone. */
export async function resealedSip(table: Table, system: string, { number, password: seen }: SipAccount, password: string): Promise<boolean> {
  const outcome = await table.write({
    update: sipAccountKey(system, number), set: 'SET #password = :password', if: '#password = :seen', names: { '#password': 'password' }, values: { ':password': password, ':seen': seen },
  }, (found) => found.password === password);
  return outcome.done;
}

const anywhere = () => randomInt(2 ** 47);
const claimExtension = (system: string, extension: number, number: number): Put => ({ put: { ...sipExtensionKey(system, extension), number, rev: anywhere() }, if: 'attribute_not_exists(pk)' });
const changed = (tx: string, now: number): Put => ({ put: { ...sipChangeKey(tx), ttl: Math.ceil(now / 1000) + 3600 } });
