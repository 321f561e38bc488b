import type { TzintukEvent } from '../carrier/carrier.ts';
import type { EventKind } from '../carrier/events.ts';
import { instantOf, isText } from '../carrier/fields.ts';
import type { Exchange } from '../exchange.ts';
import { readNumber, toCall } from '../numbers/israel.ts';
import { findSystem, systemOf } from '../store/systems.ts';
import { changeList } from '../store/tzintukChange.ts';
import { mainFolder, type Operation } from '../store/tzintukLog.ts';

/** An event is signed anew whenever it is posted, so a carrier's clock that is further ahead is wrong. */
const ahead = 300_000;
const longestName = 50;

const joined = kindOf('AddToListTzintuk');
const left = kindOf('RemovingToListTzintuk');
const removed = kindOf('AdminRemovingToListTzintuk');
const emptied = kindOf('ResetToListTzintuk');

/** What callers do in the extension of a free tzintuk list, by the type of the event. */
export const tzintukEvents: Record<TzintukEvent['type'], EventKind<TzintukEvent>> = {
  'tzintuk.joined': joined, 'tzintuk.left': left, 'tzintuk.removed': removed, 'tzintuk.reset': emptied,
};

function kindOf(operation: Operation): EventKind<TzintukEvent> {
  return {
    read: (body) => (isText(body.from) && isText(body.to) && isListName(body.list) && isFolder(body.folder) && instantOf(body.at) !== undefined
      && (operation !== 'AdminRemovingToListTzintuk' || isText(body.target)) ? (body as unknown as TzintukEvent) : undefined),
    take: (exchange, event, id) => take(exchange, operation, event, id),
    told: ({ to, list }) => ({ system: to, list }),
  };
}

/** False when no system has the number that was called, the number in question cannot be rung, or the event lies in the future. */
async function take({ table, clock }: Exchange, operation: Operation, { from, to, list, folder, target, at: written }: TzintukEvent, id: string): Promise<boolean> {
  const now = clock.now();
  const at = instantOf(written)!;
  const phone = phoneOf(operation, operation === 'AdminRemovingToListTzintuk' ? target! : from);
  const system = at > now + ahead || phone === undefined ? undefined : await systemOf(table, numberOf(to) ?? to);
  if (system === undefined) return false;
  const logDays = (await findSystem(table, system))?.logDays;
  await changeList(table, system, list, { operation, at, event: id, folder: folderOf(folder), by: numberOf(from) ?? from, phone: phone! }, now, logDays);
  return true;
}

/** The number that something is done with; one that cannot be rung may leave, but not join. */
function phoneOf(operation: Operation, written: string): string | undefined {
  if (operation === 'ResetToListTzintuk') return '';
  const read = (operation === 'AddToListTzintuk' ? toCall : readNumber)(written);
  return 'number' in read ? read.number : undefined;
}

function numberOf(written: string): string | undefined {
  const read = readNumber(written);
  return 'number' in read ? read.number : undefined;
}

/** Whether a list may be called so. */
export const isListName = (name: unknown): name is string => typeof name === 'string' && name.trim() !== '' && name.length <= longestName && !/\p{Cc}/u.test(name);

const isFolder = (folder: unknown): folder is string | undefined => folder === undefined || (typeof folder === 'string' && folder.length <= 200 && !/\p{Cc}/u.test(folder));
const folderOf = (folder = ''): string => folder.replace(/^\/+|\/+$/g, '') || mainFolder;
