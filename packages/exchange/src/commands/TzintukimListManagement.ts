import type { Result } from '@merkazia/contract';
import type { Answer, Call } from '../dispatch/call.ts';
import { readText } from '../files/text.ts';
import { readNames } from '../lists/names.ts';
import { error } from '../refusal.ts';
import { blockedAmong } from '../store/blocked.ts';
import { readSystem } from '../store/systems.ts';
import { readTzintukLists, subscribersOf, tzintukNames } from '../store/tzintuk.ts';
import { reset } from '../store/tzintukChange.ts';
import { logOf, logRow, mainFolder } from '../store/tzintukLog.ts';
import { localTime } from '../time/israel.ts';

type Asked = Call<'TzintukimListManagement'>;

/** Free tzintuk lists: which there are, who is on one, what was done with it; or empties one. */
export async function TzintukimListManagement(call: Asked): Promise<Answer<'TzintukimListManagement'>> {
  const { given } = call;
  switch (given.action) {
    case 'getlists': return lists(call);
    case 'getlistEnteres': return entries(call, given.TzintukimList);
    case 'getLogList': return log(call, given.TzintukimList);
    case 'resetList': return empty(call, given.TzintukimList);
  }
}

async function lists({ exchange: { table }, session: { system } }: Asked) {
  const heads = await readTzintukLists(table, system, await tzintukNames(table, system));
  return {
    responseStatus: 'OK' as const,
    lists: heads.flatMap((head) => (head ? [{ listName: head.name, subscribers: head.subscribers, blocked: head.blocked, active: head.subscribers - head.blocked }] : [])),
  };
}

async function entries({ exchange, session: { system } }: Asked, list: string) {
  const { table } = exchange;
  const { generation } = await headOf(exchange, system, list);
  const names = readNames((await readText(exchange, system, 'PhonesName.ini')) ?? '');
  const enteres: { phone: string; name: string; active: boolean }[] = [];
  for await (const page of subscribersOf(table, system, list, generation)) {
    const outside = await blockedAmong(table, system, page.map(({ phone }) => phone));
    enteres.push(...page.map(({ phone, blocked }) => ({ phone, name: names.get(phone) ?? '', active: !blocked && !outside.has(phone) })));
  }
  const [active, blocked] = [enteres.filter((one) => one.active), enteres.filter((one) => !one.active)];
  return {
    responseStatus: 'OK' as const, listName: list, countSubscribers: enteres.length, enteres, countsBlocked: blocked.length, countsActive: active.length, blocked, active,
  };
}

async function log({ exchange, session: { system }, now }: Asked, list: string) {
  await headOf(exchange, system, list);
  const events: Extract<Result<'TzintukimListManagement'>, { events: unknown }>['events'] = [];
  for await (const page of logOf(exchange.table, system, list, now)) {
    for (const { folder, by, at, operation, phone } of page) {
      const [day, time] = localTime(at).split(' ') as [string, string];
      events.push({ Folder: folder, CustomerDID: system, Phone: by, Date: day.split('-').reverse().join('/'), Time: time, TypeOperation: operation, PhoneAction: phone });
    }
  }
  return { responseStatus: 'OK' as const, events };
}

async function empty({ exchange, session: { system }, now, requestId, commit }: Asked, list: string) {
  const answer = { responseStatus: 'OK' as const, list };
  const { logDays } = await readSystem(exchange.table, system);
  const row = logRow(system, list, { operation: 'ResetToListTzintuk', at: now, event: requestId, folder: mainFolder, by: system, phone: '' }, logDays);
  for (;;) {
    const head = await headOf(exchange, system, list);
    // Whoever is on the list goes, those too whose carrier's clock is ahead of ours.
    const writes = await reset(exchange.table, system, list, head, Math.max(now, head.newest), now);
    if ((await commit(row, writes, answer)).done) return answer;
  }
}

async function headOf({ table }: Asked['exchange'], system: string, list: string) {
  const [head] = await readTzintukLists(table, system, [list]);
  if (!head) throw error(`There is no tzintuk list ${list.slice(0, 50)}.`);
  return head;
}
