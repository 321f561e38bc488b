import type { Call } from '../dispatch/call.ts';
import { exception } from '../refusal.ts';
import { sendCode, verifyCode } from '../sessions/verify.ts';

/** Verifies the caller's session by a call to the system's creator. */
export async function DoubleAuth({ exchange, given, session, token }: Call<'DoubleAuth'>) {
  if (given.action === 'SendCode') {
    const called = await sendCode(exchange, session, token);
    return { responseStatus: 'OK' as const, message: 'Call successfully sent' as const, LastNumberToSend: called.slice(-4) };
  }
  if (given.action !== 'VerifyCode') throw exception('Missing parameters');
  await verifyCode(exchange, session, token, given.code);
  return { responseStatus: 'OK' as const, message: 'VerifiedOK' as const };
}
