import type { ListSettings } from '../lists/settings.ts';
import { defaultListKey, type Key, listHeadKey, listNameKey, listNamesPrefix, systemPk } from './keys.ts';
import { headChange } from './listChanges.ts';
import { replacedGeneration } from './listGenerations.ts';
import { type ListHead, newHead } from './lists.ts';
import type { Check, Item, Put, Table, Update, Write } from './table.ts';

const prefix = `${listNamesPrefix}tpl#`;

/** The numbers of a system's distribution lists. */
export async function listIds(table: Table, system: string): Promise<string[]> {
  const ids: string[] = [];
  let after: Key | undefined;
  do {
    const page = await table.query({ pk: systemPk(system), prefix, after });
    ids.push(...page.items.map(({ sk }) => sk.slice(prefix.length)));
    after = page.next;
  } while (after);
  return ids;
}

/** The heads of a system's distribution lists, by their numbers. */
export async function listHeads(table: Table, system: string): Promise<ListHead[]> {
  const ids = await listIds(table, system);
  const heads: ListHead[] = [];
  for (let start = 0; start < ids.length; start += 100) {
    for (const head of await table.getAll(ids.slice(start, start + 100).map(listHeadKey)) as (Item & ListHead | undefined)[]) if (head?.system === system && !head.gone) heads.push(head);
  }
  return heads.sort((a, b) => Number(a.id) - Number(b.id));
}

/** The number of a system's default list, if it has one. */
export const defaultList = async (table: Table, system: string): Promise<string | undefined> => (await table.get(defaultListKey(system)))?.list;

/** The rows of a new list without entries: lost at the first when its number is taken. */
export const newList = (system: string, id: string, description: string): [Put, Write] => [{ put: newHead(system, id, description) }, { put: { ...listNameKey(system, 'tpl', id) } }];

/** Changes a list's name and how it is called; lost when it is gone. */
export function settingsChange(id: string, description: string | undefined, settings: Partial<ListSettings>): Update {
  const given = Object.entries(settings);
  const sets = [...(description === undefined ? [] : ['#description = :description']), ...given.map((_, i) => `settings.#s${i} = :s${i}`)];
  return {
    // A list that is only made the default changes nothing in its own row, but has to be there.
    update: listHeadKey(id), set: `SET ${sets.join(', ') || '#id = #id'}`, if: 'attribute_exists(pk) AND attribute_not_exists(gone)',
    names: { ...(sets.length ? {} : { '#id': 'id' }), ...(description === undefined ? {} : { '#description': 'description' }), ...Object.fromEntries(given.map(([name], i) => [`#s${i}`, name])) },
    ...(sets.length ? { values: { ...(description === undefined ? {} : { ':description': description }), ...Object.fromEntries(given.map(([, value], i) => [`:s${i}`, value])) } } : {}),
  };
}

/** Makes a list its system's default, in the place of any other. */
export const makeDefault = (system: string, id: string): Write => ({ put: { ...defaultListKey(system), list: id } });

/** Sees to it that a list is not the default; lost when `isDefault`, as it was read, is no longer so. */
export const noDefault = (system: string, id: string, isDefault: boolean): Write | Check => {
  const row = defaultListKey(system);
  const said = { names: { '#list': 'list' }, values: { ':id': id } };
  return isDefault ? { delete: row, if: '#list = :id', ...said } : { check: row, if: 'attribute_not_exists(pk) OR #list <> :id', ...said };
};

/** Deletes a list: it is gone at once, and what it leaves behind goes when no campaign reads it. Lost at its head when it was changed since. */
export function deletion(head: ListHead, isDefault: boolean, now: number): [Put, ...(Write | Check)[]] {
  const change = headChange(head, head);
  return [
    replacedGeneration(head, now), { ...change, set: `${change.set}, gone = :gone`, values: { ...change.values, ':gone': true } },
    { delete: listNameKey(head.system, 'tpl', head.id) }, noDefault(head.system, head.id, isDefault),
  ];
}
