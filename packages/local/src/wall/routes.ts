import { replayHook } from '@merkazia/exchange/hooks/history';
import { recentHooks } from '@merkazia/exchange/hooks/recent';
import { findSystem } from '@merkazia/exchange/store/systems';
import type { Hono } from 'hono';
import { bodyOf, numberIn, refuse, shown, whole } from '../http/body.ts';
import type { Running } from '../run.ts';
import { eventOf } from '../simulator/events.ts';
import { wallHook, wallLedger, wallQueues } from './reading.ts';
import { wallSystems } from './systems.ts';
import type { Wall } from './wall.ts';

const hands = ['answer', 'hang-up', 'press'] as const;
const longestText = 1000;

/** What the telephone wall asks for, under /simulator: what there is and happens, what a person does with a telephone, and what the exchange did. */
export function wallRoutes(app: Hono, { ask, simulator, mailbox }: Running, wall: Wall): void {
  app.get('/stream', () => wall.open());

  app.post('/calls', async (c) => {
    const { id, does, keys, leg } = await bodyOf(c.req.raw);
    const hand = hands.find((one) => one === does);
    if (!Number.isSafeInteger(id)) throw refuse(`id must be the id of a call in the events, not ${shown(id)}.`);
    if (!hand) throw refuse(`does must be one of ${hands.join(', ')}; not ${shown(does)}.`);
    if ((hand === 'press') !== (typeof keys === 'string' && /^[\d*#]{1,40}$/.test(keys))) throw refuse(`keys are what press presses, such as 12#, not ${shown(keys)}.`);
    if (leg !== undefined && leg !== 1 && leg !== 2) throw refuse(`leg is 1 or 2, the telephone that a bridged call reaches first or second; not ${shown(leg)}.`);
    const wrong = simulator.hand(id as number, { does: hand, ...(keys === undefined ? {} : { keys: keys as string }), ...(leg === undefined ? {} : { leg }) });
    if (wrong !== undefined) throw refuse(wrong);
    return c.json(eventOf(simulator.messages.all[(id as number) - 1]!));
  });

  app.post('/replies', async (c) => {
    const { from, to, text } = await bodyOf(c.req.raw);
    if (typeof text !== 'string' || text.trim() === '' || text.length > longestText) throw refuse(`text must be a text of 1 to ${longestText} characters, not ${shown(text)}.`);
    if (typeof to !== 'string' || to === '' || to.length > 20) throw refuse(`to must be the sender of a message, not ${shown(to)}.`);
    return c.json(eventOf(simulator.reply(numberIn('from', from), to, text)));
  });

  app.get('/systems', async (c) => c.json({ systems: await ask(wallSystems) }));

  app.get('/ledger', async (c) => {
    const purse = c.req.query('purse') ?? 'units';
    if (purse !== 'units' && purse !== 'sms') throw refuse(`purse must be units or sms, not ${shown(purse)}.`);
    const limit = Math.min(whole('limit', c.req.query('limit'), 100, 1), 500);
    const system = numberIn('system', c.req.query('system'));
    return c.json({ movements: await ask((exchange) => wallLedger(exchange, system, purse, limit)) });
  });

  app.get('/hooks', async (c) => {
    const system = numberIn('system', c.req.query('system'));
    const limit = Math.min(whole('limit', c.req.query('limit'), 100, 1), 500);
    const hooks = await ask(async (exchange) => ((await findSystem(exchange.table, system)) ? recentHooks(exchange, system, limit) : []));
    return c.json({ hooks: hooks.map((hook) => wallHook(system, hook)) });
  });

  app.post('/hooks/replay', async (c) => {
    const { system, campaign, chunk, number, status } = await bodyOf(c.req.raw);
    if (typeof campaign !== 'string' || typeof status !== 'string' || !Number.isSafeInteger(chunk)) throw refuse('campaign, chunk and status name a hook of GET /simulator/hooks.');
    const name = { campaign, chunk: chunk as number, number: typeof number === 'string' ? number : null, status };
    const outcome = await ask((exchange) => replayHook(exchange, numberIn('system', system), name));
    if (outcome === 'unknown') throw refuse('The system has no such hook.');
    if (outcome === 'busy') throw refuse('The hook is being posted at this moment; ask again shortly.');
    return c.json({ outcome });
  });

  app.get('/queues', async (c) => c.json({ queues: await ask((exchange) => wallQueues(exchange, simulator.outbox.all)) }));

  app.get('/faxes/:id', (c) => {
    const pages = simulator.faxPages(Number(c.req.param('id')));
    if (!pages) return c.json({ error: 'There is no such fax.' }, 404);
    return c.body(pages as Uint8Array<ArrayBuffer>, 200, { 'content-type': 'application/pdf', 'content-disposition': 'inline', 'x-content-type-options': 'nosniff', 'content-security-policy': "frame-ancestors 'self'", 'cache-control': 'no-store' });
  });

  app.get('/mail/:id', (c) => {
    const mail = mailbox.all[Number(c.req.param('id')) - 1];
    if (!mail) return c.json({ error: 'There is no such mail.' }, 404);
    // A mail's page is somebody else's: it is shown as nobody's page, without scripts and without the network.
    return c.html(mail.html ?? '', 200, { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox", 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
  });
}
