import { createHmac, timingSafeEqual } from 'node:crypto';

const windowSeconds = 300;

/** What is signed: the Standard Webhooks scheme (id, timestamp in Unix seconds, the raw body). */
export interface Signed { id: string; timestamp: number; body: string }

/** The value of the header `webhook-signature`: `v1,` and the HMAC-SHA256 in base64. */
export function sign(secret: string | Uint8Array, { id, timestamp, body }: Signed): string {
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
  const expected = Buffer.from(sign(secret, { id, timestamp, body }));
  return (headers.get('webhook-signature') ?? '').split(' ').some((given) => {
    const bytes = Buffer.from(given);
    return bytes.length === expected.length && timingSafeEqual(bytes, expected);
  });
}
