import { backOff, type Done } from '../due/turn.ts';
import type { Exchange } from '../exchange.ts';
import { isMailAddress } from '../mail/mail.ts';
import type { Key } from '../store/keys.ts';
import { readSystem } from '../store/systems.ts';
import { type Expiring, warningLetter } from './letter.ts';
import { look, type Warned } from './schedule.ts';

/** A due row that expires later. */
export interface ExpiringRow extends Key { expires: number; warned?: Warned; tries: number }

/** More would end in giving the row up, and then what is on it would never expire. */
const mostTries = 12;

/**
 * One turn of a row of a system before it expires: warns the system by mail when it is time (30, 7 and 1 day before, each
 * once), and comes back for the next warning, or when it expires. An empty balance is not worth a warning. A post that does
 * not take the mail is asked again until the next step is due.
 */
export async function warnBefore(exchange: Exchange, row: ExpiringRow, what: Expiring): Promise<Done> {
  const now = exchange.clock.now();
  const { days, next } = look(row.expires, row.warned, now);
  const done = { next: { again: next }, set: { tries: undefined } };
  if (days === undefined || ('left' in what && what.left === 0)) return done;
  const name = row.pk.slice('S#'.length);
  const system = await readSystem(exchange.table, name);
  if (!isMailAddress(system.email)) return done;
  try {
    await exchange.mail.send({ key: `warning ${name} ${row.sk} ${row.expires} ${days}`, ...warningLetter(system, what, row.expires, now) });
  } catch (problem) {
    exchange.log({ level: 'warn', event: 'mail not sent', system: name, row: row.sk, problem: String(problem) });
    const tries = Math.min(row.tries, mostTries);
    return { next: { again: Math.min(now + backOff(tries), next) }, set: { tries } };
  }
  const warned: Warned = { expires: row.expires, days };
  return { next: { again: next }, set: { tries: undefined, warned }, did: `Warned ${name} of ${row.sk}, which expires at ${new Date(row.expires).toISOString()}.` };
}
