import type { Item, Table } from './table.ts';
import { numberKey, systemKey, systemPk } from './keys.ts';

/** The type of system whose callers have no access to the API. */
export const typeWithoutApi = 'WHATSAPP_PHONE';

/** A system as its row keeps it. */
export interface SystemRow {
  did: string;
  name: string;
  email: string;
  organization: string;
  contactName: string;
  phones: string;
  invoiceName: string;
  invoiceAddress: string;
  fax: string;
  reseller: string;
  ivrType: string;
  pirsumPhone: boolean;
  creatorPhone: string;
  /** scrypt. */
  password: string;
  /** Sealed. */
  accessPassword: string;
  /** Sealed. */
  recordPassword: string;
  /** Senders in letters that support enabled. */
  textSenders: string[];
  /** Verification calls sent and not verified since `validationSince`. */
  validationCalls: number;
  validationSince?: number;
  /** How many verification calls there ever were: the last one's number. */
  validations?: number;
  createdAt: number;
  /** Every command is forbidden. */
  suspended?: Suspension;
  /** After how many days its logs are deleted; absent, they are kept. */
  logDays?: number;
  /** The token of its account at the exchange that carries for this one. Sealed. */
  hostedToken?: string;
  /** The extensions there whose queues are shown here. */
  hostedQueues?: string[];
  /** How many SIP accounts it may have, where that is not as many as any other. */
  sipAccounts?: number;
}

export interface Suspension { reason: string; at: number }

/** Thousandths of a unit, and when they expire. */
export interface Balance { amount: number; expires: number }
export interface CallerId { number: string; expires: number }
export interface SecondaryDid { id: number; did: string; usage: string }

/** The system that a number belongs to. */
export async function systemOf(table: Table, number: string): Promise<string | undefined> {
  return (await table.get(numberKey(number)))?.system;
}

/** A system's row, where it is not sure that there is one. */
export async function findSystem(table: Table, system: string): Promise<SystemRow | undefined> {
  return (await table.get(systemKey(system))) as (Item & SystemRow) | undefined;
}

export async function readSystem(table: Table, system: string): Promise<SystemRow> {
  const row = await findSystem(table, system);
  if (!row) throw new Error(`system ${system} has no row`);
  return row;
}

/** How many SIP accounts a system may have. */
export const sipLimit = async (table: Table, system: string, absent: number): Promise<number> => (await readSystem(table, system)).sipAccounts ?? absent;

/** A system with all that hangs on it. */
export interface WholeSystem {
  system: SystemRow;
  units: Balance;
  sms: Balance;
  callerIds: CallerId[];
  secondaryDids: SecondaryDid[];
}

/** Reads a system with its balances, caller IDs and secondary numbers in one query. */
export async function readWholeSystem(table: Table, system: string): Promise<WholeSystem> {
  const rows: Item[] = [];
  for (let after; ;) {
    const page = await table.query({ pk: systemPk(system), after });
    rows.push(...page.items);
    if (!(after = page.next)) break;
  }
  const one = (sk: string) => rows.find((row) => row.sk === sk) as any;
  const all = (prefix: string) => rows.filter((row) => row.sk.startsWith(prefix)) as any[];
  return { system: one('SYS'), units: one('BAL#units'), sms: one('BAL#sms'), callerIds: all('CID#'), secondaryDids: all('SDID#').sort((a, b) => a.id - b.id) };
}

/** Replaces a system's sealed passwords and token, if they are still those that were read; false when they are others by now. */
export async function resealed(table: Table, read: SystemRow, sealed: Pick<SystemRow, 'accessPassword' | 'recordPassword' | 'hostedToken'>): Promise<boolean> {
  const { hostedToken } = sealed;
  const outcome = await table.write({
    update: systemKey(read.did), set: `SET accessPassword = :access, recordPassword = :record${hostedToken === undefined ? '' : ', hostedToken = :hosted'}`,
    if: `accessPassword = :seenAccess AND recordPassword = :seenRecord AND ${hostedToken === undefined ? 'attribute_not_exists(hostedToken)' : 'hostedToken = :seenHosted'}`,
    values: {
      ':access': sealed.accessPassword, ':record': sealed.recordPassword, ':seenAccess': read.accessPassword, ':seenRecord': read.recordPassword,
      ...(hostedToken === undefined ? {} : { ':hosted': hostedToken, ':seenHosted': read.hostedToken }),
    },
  }, (found) => found.accessPassword === sealed.accessPassword);
  return outcome.done;
}
