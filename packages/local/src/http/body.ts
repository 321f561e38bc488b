import { HTTPException } from 'hono/http-exception';
import { telephone } from '../simulator/outcomes.ts';

export const refuse = (message: string) => new HTTPException(400, { message });
export const shown = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 100);

/** JSON whatever the request says it is, so that `curl -d` does. */
export async function bodyOf(request: Request): Promise<Record<string, unknown>> {
  const text = await request.text();
  try {
    const body = JSON.parse(text.trim() === '' ? '{}' : text);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  } catch {
    throw refuse('The body is not valid JSON.');
  }
  throw refuse('The body is one JSON object.');
}

/** A whole number in a query, or what it is when it is absent. */
export function whole(name: string, text: string | undefined, absent: number, least: number): number {
  if (text === undefined) return absent;
  if (!/^\d{1,15}$/.test(text) || Number(text) < least) throw refuse(`${name} must be a whole number from ${least}, not ${shown(text)}.`);
  return Number(text);
}

export function numberIn(name: string, value: unknown): string {
  const number = typeof value === 'string' ? telephone(value) : undefined;
  if (number === undefined) throw refuse(`${name} must be a telephone number such as 0521234567, not ${shown(value)}.`);
  return number;
}
