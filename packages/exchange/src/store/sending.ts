import { blockedAmong } from './blocked.ts';
import { balanceKey, blockedKey, callerIdKey, type Key, numberKey, systemKey } from './keys.ts';
import type { Purse } from './ledger.ts';
import type { Balance, SystemRow } from './systems.ts';
import type { Item, Table } from './table.ts';

/** What is known of a number that is to be shown: whose it is, and until when the system may show it (milliseconds). */
export interface KnownCaller { owner: string | undefined; expires: number | undefined }

/** What a command that reaches numbers has to know before it decides. */
export interface Known {
  system: SystemRow;
  balance: Balance;
  /** By the numbers that were asked for. */
  callers: Map<string, KnownCaller>;
  /** Those of the numbers that the system must not reach. */
  blocked: ReadonlySet<string>;
}

/** So many numbers are looked up in the same read as the rest. */
const mostDirect = 90;
const perRead = 100;

/** Reads, for few numbers in one call, the system, a balance of it, the callers asked for, and which of the numbers are blocked. */
export async function readForSending(table: Table, system: string, purse: Purse, callers: string[], numbers: string[]): Promise<Known> {
  const direct = numbers.length <= mostDirect ? numbers : [];
  const keys = [
    systemKey(system), balanceKey(system, purse), ...callers.flatMap((caller) => [callerIdKey(system, caller), numberKey(caller)]), ...direct.map((number) => blockedKey(system, number)),
  ];
  const [[row, balance, ...found], all] = await Promise.all([getEach(table, keys), numbers.length > mostDirect ? blockedAmong(table, system, numbers) : undefined]);
  const known = callers.map((caller, i): [string, KnownCaller] => [caller, { expires: found[2 * i]?.expires, owner: found[2 * i + 1]?.system }]);
  return {
    system: row as Item & SystemRow, balance: balance as Item & Balance, callers: new Map(known),
    blocked: all ?? new Set(found.slice(2 * callers.length).flatMap((mark) => (mark ? [mark.sk] : []))),
  };
}

async function getEach(table: Table, keys: Key[]): Promise<(Item | undefined)[]> {
  const reads = Array.from({ length: Math.ceil(keys.length / perRead) }, (_, i) => table.getAll(keys.slice(i * perRead, (i + 1) * perRead)));
  return (await Promise.all(reads)).flat();
}
