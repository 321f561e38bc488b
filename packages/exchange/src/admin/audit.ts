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

/** Commands about a person: the audit log must not keep what they erase. */
const personal = new Set(['ExportPerson', 'ErasePerson']);

/** Parameters as the audit log may have them. */
export const shown = (command: string, given: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).map(([name, value]) =>
    [name, secrets.has(name) ? '***' : personal.has(command) && name === 'number' ? `***${String(value).replace(/\D/g, '').slice(-3)}` : value]));
