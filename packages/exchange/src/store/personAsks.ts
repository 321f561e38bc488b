import { callerKey } from '../calls/call.ts';
import { type Ask, asksOf } from './asks.ts';
import type { HostedHook } from './hostedHooks.ts';
import { hostedHooksPk, type Key } from './keys.ts';
import type { Whose } from './personLists.ts';
import { erased, type Logged } from './persons.ts';
import type { Item, Table } from './table.ts';

/** Takes a number out of what the exchange upstream was asked for a piece of the logs, and out of the hooks that it posted of that. False while one of them is not over. */
export async function eraseAsked(table: Table, logged: Logged, whose: Whose): Promise<boolean> {
  const { system, kind, names } = askedFor(logged);
  let out = true;
  for (const name of names) for (const ask of await asksOf(table, system, kind, name)) out = (await eraseAsk(table, ask, whose)) && out;
  return out;
}

/** How the asks for a piece of the logs are called; see `together` in carrier/hosted/adapter.ts. */
function askedFor(logged: Logged): { system: string; kind: 'sms' | 'call'; names: string[] } {
  if ('row' in logged) return { system: logged.row.system, kind: 'sms', names: [`${logged.row.system}.${logged.row.id}.`] };
  if ('call' in logged) return { system: logged.call.system, kind: 'call', names: [callerKey(logged.call)] };
  const { system, campaign, kind } = logged.head;
  return { system, kind: kind === 'sms' ? 'sms' : 'call', names: [...new Set(logged.recipients.map(({ chunk }) => `${campaign}.${chunk}.`))] };
}

/** The calls to a number that said a code, which stand in no log of messages. */
export async function codesAsked(table: Table, system: string, { is }: Whose): Promise<Ask[]> {
  const asks = await Promise.all(['approve', 'verify'].map((of) => asksOf(table, system, 'call', `${of}.${system}.`)));
  return asks.flat().filter(({ entries }) => entries.some(({ to }) => is(to)));
}

/** Puts `erased` in the place of a number in an ask, once its hooks about the number are gone. False while it may still be made. */
export async function eraseAsk(table: Table, ask: Ask, { is }: Whose): Promise<boolean> {
  const places = ask.entries.flatMap(({ to }, i) => (is(to) ? [i] : []));
  if (places.length === 0) return true;
  if (!(await eraseHooks(table, ask, is))) return false;
  const outcome = await table.write({
    update: { pk: ask.pk, sk: ask.sk }, set: `SET ${places.map((i) => `entries[${i}].#to = :erased`).join(', ')}`, if: '#state = :told',
    names: { '#to': 'to', '#state': 'state' }, values: { ':erased': erased, ':told': 'told' },
  }, (found) => found.state === 'told');
  return outcome.done || outcome.found === undefined;
}

/** Those of an ask for one number are all about it. */
async function eraseHooks(table: Table, { system, name, entries }: Ask, is: Whose['is']): Promise<boolean> {
  let out = true;
  for (let after: Key | undefined; ;) {
    const page = await table.query({ pk: hostedHooksPk(system, name), after });
    for (const { pk, sk, fields } of page.items as (Item & HostedHook)[]) {
      if (entries.length > 1 && !is(String(fields.Number))) continue;
      out = (await table.write({ delete: { pk, sk }, if: 'attribute_not_exists(gk) OR begins_with(gk, :dead)', values: { ':dead': 'DEAD#' } })).done && out;
    }
    if (!(after = page.next)) return out;
  }
}
