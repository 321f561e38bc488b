import type { Call } from '../dispatch/call.ts';
import { login } from '../sessions/login.ts';

/** Opens a session for a number and its password. */
export async function Login({ exchange, given, ip }: Call<'Login'>) {
  return { responseStatus: 'OK' as const, token: await login(exchange, { ...given, ip }) };
}
