import { sipContactKey, sipContactsPk, sipContactsPrefix } from './keys.ts';
import type { SipAccount, SipTransport } from './sipAccounts.ts';
import type { Item, Table } from './table.ts';

/** A telephone that is registered at an account, until an instant (milliseconds). */
export interface SipContact {
  account: number;
  /** When the account was made: one of the same number that was made later is another. */
  made: number;
  uri: string;
  transport: SipTransport;
  until: number;
}

/** The telephones that are registered at a system's accounts, or at one of them. */
export async function liveContacts(table: Table, system: string, now: number, account?: number): Promise<SipContact[]> {
  const live: SipContact[] = [];
  for (let after; ;) {
    const page = await table.query({ pk: sipContactsPk(system), after, ...(account === undefined ? {} : { prefix: sipContactsPrefix(account) }) });
    for (const contact of page.items as (Item & SipContact)[]) if (contact.until > now) live.push(contact);
    if (!(after = page.next)) return live;
  }
}

/** Registers a telephone at an account until an instant; registered again, it is so until then. */
export const register = (table: Table, system: string, { number, created }: SipAccount, { uri, transport, until }: Pick<SipContact, 'uri' | 'transport' | 'until'>): Promise<void> =>
  table.writeAll([{ put: { ...sipContactKey(system, number, uri), account: number, made: created, uri, transport, until, ttl: Math.ceil(until / 1000) + 3600 } }]);

/** Ends registrations of telephones at an account. */
export const unregister = (table: Table, system: string, account: number, uris: string[]): Promise<void> =>
  table.writeAll(uris.map((uri) => ({ delete: sipContactKey(system, account, uri) })));
