import { createHmac } from 'node:crypto';
import { sameText } from '../secrets.ts';

const windowSeconds = 300;
const mostSignatures = 10;

/** What is signed: the Standard Webhooks scheme (id, timestamp in Unix seconds, the raw body). */
export interface Signed { id: string; timestamp: number; body: string }

/** Secrets as an operator writes them, joined by commas: the first signs, each is good to verify by, so that they can be changed in service. */
const secretsIn = (secret: string | Uint8Array): (string | Uint8Array)[] => (typeof secret === 'string' ? secret.split(',') : [secret]);

/** The value of the header `webhook-signature`: `v1,` and the HMAC-SHA256 in base64. */
export const sign = (secret: string | Uint8Array, message: Signed): string => signBy(secretsIn(secret)[0]!, message);

function signBy(secret: string | Uint8Array, { id, timestamp, body }: Signed): string {
  return `v1,${createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}

/** The headers of a signed post. */
export const signedHeaders = (secret: string, message: Signed): Record<string, string> => ({
  'webhook-id': message.id, 'webhook-timestamp': String(message.timestamp), 'webhook-signature': sign(secret, message),
});

/** Whether headers and body were signed with the secret within five minutes of `now` (milliseconds); of several signatures one suffices. */
export function isSigned(secret: string, headers: Headers, body: string, now: number): boolean {
  const id = headers.get('webhook-id');
  const timestamp = Number(headers.get('webhook-timestamp') ?? Number.NaN);
  if (!id || !(Math.abs(now / 1000 - timestamp) <= windowSeconds)) return false;
  const given = (headers.get('webhook-signature') ?? '').split(' ').slice(0, mostSignatures);
  return secretsIn(secret).some((one) => {
    const expected = signBy(one, { id, timestamp, body });
    return given.some((signature) => sameText(signature, expected));
  });
}
