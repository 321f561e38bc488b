import { randomUUID } from 'node:crypto';
import { type Client, CommandError } from '@merkazia/client';
import { Hono } from 'hono';

/** What a visitor was rung for; a real site keeps this in its database. */
interface Ringing { phone: string; code: string; until: number; tries: number }

const lifetime = 10 * 60_000;
const mostTries = 5;
/** A telephone is rung once in so many milliseconds, whoever asks: nobody is annoyed by way of the site. */
const pause = 60_000;

/**
 * A site that verifies a visitor's telephone by tzintuk: it rings once from a random number and hangs up, and whoever can
 * read the last four digits of that number back holds the telephone. It costs less than an SMS, and nobody has to answer.
 */
export function site(client: Client, now: () => number = Date.now): Hono {
  const ringing = new Map<string, Ringing>();
  const rung = new Map<string, number>();
  const app = new Hono();

  app.post('/phone', async (c) => {
    const { phone } = await c.req.json<{ phone: string }>();
    if (now() - (rung.get(phone) ?? -Infinity) < pause) return c.json({ error: 'This telephone was rung a moment ago.' }, 429);
    rung.set(phone, now());
    try {
      const { verifyCode } = await client.call('RunTzintuk', { phones: phone, callerId: 'RAND', TzintukTimeOut: 6 });
      if (verifyCode === '') return c.json({ error: 'This number cannot be rung.' }, 400);
      const id = randomUUID();
      ringing.set(id, { phone, code: verifyCode, until: now() + lifetime, tries: 0 });
      // The code stays here: the visitor learns it from the telephone alone.
      return c.json({ id });
    } catch (error) {
      rung.delete(phone);
      if (!(error instanceof CommandError)) throw error;
      return error.httpStatus === 200 ? c.json({ error: 'This number cannot be rung.' }, 400) : c.json({ error: 'Try again in a minute.' }, 503);
    }
  });

  app.post('/code', async (c) => {
    const { id, code } = await c.req.json<{ id: string; code: string }>();
    const asked = ringing.get(id);
    if (!asked || asked.until < now() || ++asked.tries > mostTries) {
      ringing.delete(id);
      return c.json({ error: 'Have the telephone rung again.' }, 410);
    }
    if (code.trim() !== asked.code) return c.json({ verified: false });
    ringing.delete(id);
    return c.json({ verified: true, phone: asked.phone });
  });

  return app;
}
