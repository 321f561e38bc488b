import type { Call } from '../dispatch/call.ts';
import { shown } from '../sessions/shown.ts';
import { readSystem } from '../store/systems.ts';
import { unverifiedCalls } from '../store/verification.ts';

/** What is known of the caller's own session. */
export async function ValidationToken({ exchange, session, now }: Call<'ValidationToken'>) {
  const system = await readSystem(exchange.table, session.system);
  return { responseStatus: 'OK' as const, tokenData: { ...shown(session), validationCalls: unverifiedCalls(system, now) } };
}
