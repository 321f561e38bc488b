import { secrets } from '@merkazia/contract/admin/commands';
import type { Exchange } from '../exchange.ts';
import { Refusal } from '../refusal.ts';
import { beginAct, endAct } from '../store/audit.ts';

interface Audited {
  exchange: Exchange;
  given: Record<string, unknown>;
  session: { who: string };
  ip: string;
  now: number;
  requestId: string;
}

/** Writes an act down before it is done, and afterwards how it ended. What cannot be written down is not done. */
export async function audited<T>(command: string, { exchange, given, session, ip, now, requestId }: Audited, act: () => Promise<T>): Promise<T> {
  const { table, log } = exchange;
  await beginAct(table, { at: now, request: requestId, who: `${session.who} from ${ip}`, command, parameters: shown(command, given) });
  let outcome = 'OK';
  try {
    return await act();
  } catch (problem) {
    outcome = problem instanceof Refusal ? `${problem.status} ${problem.message}` : 'EXCEPTION';
    throw problem;
  } finally {
    await endAct(table, { at: now, request: requestId }, outcome).catch((problem) => log({ level: 'warn', event: 'end of an act not written', command, requestId, problem: String(problem) }));
  }
}

/** Parameters that have a person's number, by command: the audit log must not keep what is erased elsewhere. Of a dead letter's id only a hook's has one. */
const personal: Record<string, string[]> = {
  ExportPerson: ['number'], ErasePerson: ['number'], GetHook: ['number'], ReplayHook: ['number'], RedriveDeadLetter: ['id'],
  CreateSystem: ['creatorPhone', 'phones', 'fax'], ChangeSystem: ['creatorPhone', 'phones', 'fax'], CreateApiKey: ['params'],
};

/** Parameters as the audit log may have them. */
export const shown = (command: string, given: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, secrets.has(name) ? '***' : personal[command]?.includes(name) ? masked(name, value) : value]));

/** Of a number its last three digits; in an id only in the place where a hook's has it. */
function masked(name: string, value: unknown): unknown {
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, masked(key, part)]));
  return String(value).replace(name === 'id' ? /(?<=^hook\|H#[^|]*\|)\d+(?=\d{3}#)/ : /\+?\d[\d\s().-]{3,}(?=\d{3}(?!\d))/g, '***');
}
