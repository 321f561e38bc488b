import { randomUUID } from 'node:crypto';
import type { Exchange } from '../exchange.ts';
import { hashPassword, type Keyring, seal } from '../secrets.ts';
import { numberKey, secondaryKey, systemKey } from '../store/keys.ts';
import { callerIdRow } from '../store/callerIds.ts';
import { ledgerRow, newBalance } from '../store/ledger.ts';
import { type DistributionList, listRows } from '../store/lists.ts';
import { directoryRow } from '../store/directory.ts';
import type { Put, Write } from '../store/table.ts';
import { tzintukRows } from '../store/tzintuk.ts';
import { nextId } from '../time/ids.ts';

/** A system to be opened. Money is in thousandths of a unit, moments in milliseconds; what is absent is empty. */
export interface NewSystem {
  /** The main number, local digits; it is the system's name everywhere. */
  did: string;
  password: string;
  recordPassword?: string;
  name?: string;
  email?: string;
  organization?: string;
  contactName?: string;
  phones?: string;
  invoiceName?: string;
  invoiceAddress?: string;
  fax?: string;
  reseller?: string;
  ivrType?: string;
  /** Where verification calls go. */
  creatorPhone?: string;
  /** The token of its account at the exchange that carries for this one, and the queues there that it shows. */
  hostedToken?: string;
  hostedQueues?: string[];
  units?: number;
  smsUnits?: number;
  unitsExpire?: number;
  textSenders?: string[];
  secondaryDids?: { did: string; usage: string }[];
  callerIds?: { number: string; expires: number }[];
  lists?: DistributionList[];
  /** Free tzintuk lists; `blocked` are those of its phones that a list does not ring. */
  tzintukLists?: { name: string; phones: string[]; blocked?: string[] }[];
}

const year = 365 * 86_400_000;
const absent = 'attribute_not_exists(pk)';

/** Opens a system with all that is given, in one transaction. False when its number, or one of its numbers, is taken. */
export async function createSystem(exchange: Exchange, given: NewSystem): Promise<boolean> {
  const [witness, ...others] = await systemRows(exchange, given);
  const opened = await exchange.table.transact({ put: { ...witness.put, tx: randomUUID() } }, others);
  return opened.done;
}

/** The rows of a new system, its own first; the transaction is lost when its number, or one of its numbers, is taken. */
export async function systemRows(exchange: Exchange, given: NewSystem): Promise<[Put, ...Write[]]> {
  const { clock, config } = exchange;
  const now = clock.now();
  const system = given.did;
  const expires = given.unitsExpire ?? now + year;
  const credits = ([['units', given.units ?? 0], ['sms', given.smsUnits ?? 0]] as const).map(([purse, amount]) => {
    const row = amount > 0 ? [ledgerRow(system, { id: nextId(now), purse, amount, description: 'Opening balance', who: 'ADMIN', campaign: null })] : [];
    return [newBalance(system, purse, { amount, expires }, row.length), ...row];
  });
  const secondaries = (given.secondaryDids ?? []).flatMap(({ did, usage }, i): Put[] => [
    { put: { ...secondaryKey(system, 100 + i), id: 100 + i, did, usage } },
    { put: { ...numberKey(did), system, id: 100 + i }, if: absent },
  ]);
  const lists = (given.tzintukLists ?? []).flatMap((list) => tzintukRows(system, list, now));
  return [
    { put: { ...systemKey(system), ...(await systemRow(given, config.sealingKey, now)) } },
    { put: { ...numberKey(system), system }, if: absent },
    directoryRow(system, now),
    ...credits.flat(), ...secondaries, ...lists,
    ...(given.callerIds ?? []).map(({ number, expires: until }) => callerIdRow(system, number, until)),
    ...(given.lists ?? []).flatMap((list) => listRows(system, list)),
  ];
}

async function systemRow(given: NewSystem, sealingKey: Keyring, createdAt: number) {
  const { did, password, name = '', email = '', organization = '', contactName = '', phones = '', invoiceName = '', invoiceAddress = '', fax = '', creatorPhone = '', hostedToken, hostedQueues } = given;
  return {
    did, name, email, organization, contactName, phones, invoiceName, invoiceAddress, fax, creatorPhone, createdAt,
    reseller: given.reseller ?? 'Merkazia', ivrType: given.ivrType ?? 'IVR2', pirsumPhone: false, textSenders: given.textSenders ?? [], validationCalls: 0,
    password: await hashPassword(password),
    accessPassword: seal(sealingKey, password, `${did}/access`),
    recordPassword: seal(sealingKey, given.recordPassword ?? '', `${did}/record`),
    ...(hostedToken ? { hostedToken: seal(sealingKey, hostedToken, `${did}/hosted`) } : {}), ...(hostedQueues?.length ? { hostedQueues } : {}),
  };
}
