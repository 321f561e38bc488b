import { randomInt } from 'node:crypto';
import type { Config } from '../config.ts';
import { error } from '../refusal.ts';
import { findSipAccount, type SipAccount, sipAccountsOf } from '../store/sipAccounts.ts';
import type { Table } from '../store/table.ts';

/** The refusal of the source, word for word. */
export const noSip = () => error('שרת זה אינו תומך במערכת SIP');

/** Every command of SIP needs a server that supports it. */
export function needSip({ sip }: Config): void {
  if (!sip) throw noSip();
}

/** The user name that a telephone connects with: the system's number, `=` and the account's. */
export const userName = (system: string, number: number): string => `${system}=${number}`;

/** The account that a user name is of, whether or not there is one; undefined for what is no user name. */
export function readUserName(user: string): { system: string; number: number } | undefined {
  const [, system, number] = /^(\d{3,15})=([1-9]\d{0,8})$/.exec(user) ?? [];
  return system === undefined ? undefined : { system, number: Number(number) };
}

/** The account that a command names; the first of the system's, where it names none. */
export async function needAccount(table: Table, system: string, number: number | undefined): Promise<SipAccount> {
  if (number !== undefined) {
    const account = await findSipAccount(table, system, number);
    if (!account) throw noAccount(number);
    return account;
  }
  const [first] = await sipAccountsOf(table, system);
  if (!first) throw error('The system has no SIP account (see CreateSipAccount).');
  return first;
}

export const noAccount = (number: number) => error(`There is no SIP account ${number}.`);

export const taken = (extension: number) => error(`Parameter extNumber: extension ${extension} is taken.`);

/** Letters and digits that no configuration file reads as anything else, without those that are taken for one another. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';

/** A password of 24 letters, some 139 random bits. */
export const newSipPassword = (): string => Array.from({ length: 24 }, () => letters[randomInt(letters.length)]).join('');

/** What a sealed password is bound to. */
export const passwordPurpose = (system: string, number: number): string => `${system}/sip/${number}`;
