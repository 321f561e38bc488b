import type { Whose } from './personLists.ts';
import { apiKeysPrefix, callerIdPrefix, type Key, listHeadKey, secondariesPrefix, sipAccountKey, sipAccountsPrefix, systemPk, taskActionKey, tasksPrefix } from './keys.ts';
import { erased } from './persons.ts';
import { runsOf } from './taskRuns.ts';
import type { Item, Table } from './table.ts';

/** Where a number stands in what a system is set to: all but `callerId`, `sip` and `run` is its owner's to change. */
export type Setting = { system: string } & (
  | { kind: 'account' | 'secondary' | 'apiKey' | 'task' | 'list'; id: string | null }
  /** It was approved as a caller ID, or is the one of a SIP account. */
  | { kind: 'callerId' | 'sip'; id: string; row: Item }
  /** Why a run of a task failed names it. */
  | { kind: 'run'; id: string; row: Item });

/** The settings of a system that name a number, and how many rows were read for it. */
export async function* settingsAbout(table: Table, system: string, whose: Whose): AsyncGenerator<Setting | { read: number }> {
  const named = (...parts: unknown[]) => whose.isIn(JSON.stringify(parts));
  const lists: string[] = [];
  const tasks: Item[] = [];
  for (let after: Key | undefined; ;) {
    const page = await table.query({ pk: systemPk(system), after });
    for (const row of page.items) {
      const [kind] = /^(?:[A-Z]+#(?:tpl#)?|SYS$)/.exec(row.sk) ?? [];
      const id = kind === undefined ? '' : row.sk.slice(kind.length);
      if (kind === 'SYS' && named(...contacts(row))) yield { system, kind: 'account', id: null };
      else if (kind === callerIdPrefix && row.number === whose.number) yield { system, kind: 'callerId', id, row };
      else if (kind === sipAccountsPrefix && row.callerId === whose.number) yield { system, kind: 'sip', id, row };
      else if (kind === secondariesPrefix && named(row.usage)) yield { system, kind: 'secondary', id: row.did };
      else if (kind === apiKeysPrefix && named(row.name, row.params)) yield { system, kind: 'apiKey', id };
      else if (kind === tasksPrefix && !row.deleted) tasks.push(row);
      else if (kind === 'LIST#tpl#') lists.push(id);
    }
    yield { read: page.items.length };
    if (!(after = page.next)) break;
  }
  for (let start = 0; start < lists.length; start += 100) {
    const heads = await table.getAll(lists.slice(start, start + 100).map(listHeadKey));
    for (const head of heads) if (head?.system === system && named(head.description, head.settings)) yield { system, kind: 'list', id: head.id };
    yield { read: heads.length };
  }
  for (const task of tasks) {
    const action = task.action ?? (await table.get(taskActionKey(system, task.id)))?.action;
    if (named(action, task.description)) yield { system, kind: 'task', id: String(task.id) };
    const runs = (await runsOf(table, system, task.id)) as (Item & { message?: string })[];
    for (const row of runs) if (row.message !== undefined && whose.isIn(row.message)) yield { system, kind: 'run', id: String(task.id), row };
    yield { read: runs.length + 1 };
  }
}

/** What a system's own row tells of its owner. */
const contacts = ({ name, email, organization, contactName, phones, invoiceName, invoiceAddress, fax, reseller, creatorPhone, textSenders }: Item): unknown[] =>
  [name, email, organization, contactName, phones, invoiceName, invoiceAddress, fax, reseller, creatorPhone, textSenders];

/** Takes a number out of a setting. The system does not show it any more; a SIP account shows the main number. */
export async function eraseSetting(table: Table, { kind, row: { pk, sk }, system, id }: Setting & { row: Item }, whose: Whose): Promise<void> {
  if (kind === 'callerId') await table.write({ delete: { pk, sk } });
  else if (kind === 'run') await table.write({ update: { pk, sk }, set: 'SET message = :erased', if: 'attribute_exists(pk)', values: { ':erased': erased } });
  else await table.write({ update: sipAccountKey(system, Number(id)), set: 'REMOVE callerId ADD #rev :one', if: 'callerId = :number', names: { '#rev': 'rev' }, values: { ':number': whose.number, ':one': 1 } });
}
