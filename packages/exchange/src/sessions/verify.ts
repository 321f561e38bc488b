import type { Exchange } from '../exchange.ts';
import { toCall } from '../numbers/israel.ts';
import { error, exception } from '../refusal.ts';
import { isMac, mac } from '../secrets.ts';
import { allowedBy } from '../spend/guard.ts';
import { tokenKey } from '../store/keys.ts';
import type { SessionRow } from '../store/sessions.ts';
import { readSystem } from '../store/systems.ts';
import { countCall, keepCode, markVerified, tryCode, uncountCall } from '../store/verification.ts';

const mostUnverified = 4;
const mostTries = 5;
const codeLife = 10 * 60_000;

const already = () => error('Token has already been verified');

/** A command of those that show or end sessions is for verified sessions only. */
export function needVerified(session: SessionRow): void {
  if (!session.verified) throw exception('Unverified session');
}

/** What the code of a session is hashed with, so that a code kept for one session fits no other. */
const textOf = (token: string, code: string) => JSON.stringify(['code', tokenKey(token).pk, code]);

/**
 * Has the telephone of the system's creator called from a random number, whose last 4 digits the session then waits for.
 * Answers the number called. The call is counted before it is made: whatever happens then, nobody is called without limit.
 */
export async function sendCode({ table, carrier, clock, config, log }: Exchange, session: SessionRow, token: string): Promise<string> {
  if (session.verified) throw already();
  const system = await readSystem(table, session.system);
  const to = allowedBy(config, toCall)(system.creatorPhone);
  if ('reason' in to) throw exception('createPhone is Not Valid. verification is disabled');
  const now = clock.now();
  const call = await countCall(table, system, now, mostUnverified);
  if (call === undefined) throw error('Too many validation Calls. Try for a few more hours');
  const key = `verify.${session.system}.${call}`;
  const placed = await carrier.verifyCall({ key, to: to.number }).catch((problem: unknown) => {
    log({ level: 'warn', event: 'carrier unsure', key, problem: String(problem) });
    throw error('It is not known whether the call went out; it counts as sent. Send another code.');
  });
  if (!placed.placed) {
    await uncountCall(table, await readSystem(table, session.system), now);
    throw error(`The call could not be placed: ${placed.reason.slice(0, 60)}.`);
  }
  if (!session.pair) await keepCode(table, token, { mac: mac(config.sealingKey, textOf(token, placed.from.slice(-4))), until: clock.now() + codeLife, call });
  return to.number;
}

/** Verifies the session by the code it waits for; a code lives 10 minutes and 5 tries, and the newest counts. */
export async function verifyCode({ table, clock, config }: Exchange, session: SessionRow, token: string, given: string | undefined): Promise<void> {
  const code = given?.trim();
  if (!code) throw error('Missing parameters');
  if (session.verified) throw already();
  const notSent = () => error('Please SendCode before');
  const waiting = session.pair ? undefined : await tryCode(table, token, clock.now(), mostTries);
  if (!waiting) throw notSent();
  if (!isMac(config.sealingKey, textOf(token, code), waiting.mac)) throw error('Authentication failed');
  if (!(await markVerified(table, token, waiting))) throw notSent();
  await uncountCall(table, await readSystem(table, session.system), clock.now());
}
