import { type Client, HookError, type TtsHook, verifyHook } from '@merkazia/client';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';

/** How a campaign stands, as its hooks told; a real app keeps this in its database. */
export interface Live { calls: Record<string, { status: 'UP' | 'FAILD' | 'DOWN'; seconds?: number; reason?: string }>; over: boolean; billing?: number }

export interface AppOptions {
  client: Client;
  /** The secret that the exchange signs hooks of the system with (`merkazia hooks secret <number>`). */
  hookSecret: string;
  /** Where the exchange reaches this app. */
  publicUrl: string;
  /** The present, in milliseconds. */
  now?: () => number;
}

/** An app that has numbers called with a spoken message and shows live who answers. */
export function app({ client, hookSecret, publicUrl, now = Date.now }: AppOptions): Hono {
  const campaigns = new Map<string, Live>();
  const seen = new Set<string>();
  const watching = new Map<string, Set<() => void>>();
  // A first hook may come before the exchange's answer to SendTTS does.
  const liveOf = (id: string): Live => campaigns.get(id) ?? campaigns.set(id, { calls: {}, over: false }).get(id)!;
  const web = new Hono();

  web.post('/campaigns', async (c) => {
    const { phones, text } = await c.req.json<{ phones: string[]; text: string }>();
    const { CampaignId, OKCalls, ErrorCalls } = await client.call('SendTTS', { phones: phones.join(':'), ttsMessage: text, callbackUrl: `${publicUrl}/hooks` });
    liveOf(CampaignId);
    return c.json({ id: CampaignId, calls: OKCalls, errors: ErrorCalls });
  });

  web.post('/hooks', async (c) => {
    try {
      const { id, hook } = await verifyHook<TtsHook>(c.req.raw, hookSecret, { now: now() });
      // Posted again under the same id it tells nothing new.
      if (!seen.has(id)) take(hook);
      seen.add(id);
      return c.text('ok');
    } catch (error) {
      if (error instanceof HookError) return c.text(error.message, 401);
      throw error;
    }
  });

  function take(hook: TtsHook): void {
    const live = liveOf(hook.CampaignId);
    if (hook.Status === 'END') Object.assign(live, { over: true, billing: hook.moreData.CampaignBilling });
    else if (hook.Status === 'DOWN') live.calls[hook.Number] = { status: 'DOWN', seconds: Math.round(hook.CallTimeMS / 1000) };
    // An UP that was tried again may come after its DOWN.
    else if (live.calls[hook.Number]?.status !== 'DOWN') live.calls[hook.Number] = hook.Status === 'FAILD' ? { status: 'FAILD', reason: hook.FailReason } : { status: 'UP' };
    for (const tell of watching.get(hook.CampaignId) ?? []) tell();
  }

  web.get('/campaigns/:id', (c) => {
    const live = campaigns.get(c.req.param('id'));
    return live ? c.json(live) : c.notFound();
  });

  /** Server-sent events: how the campaign stands, at every change until it is over. */
  web.get('/campaigns/:id/live', (c) => {
    const id = c.req.param('id');
    return streamSSE(c, async (stream) => {
      const listeners = watching.get(id) ?? watching.set(id, new Set()).get(id)!;
      let changed = () => {};
      const tell = () => changed();
      listeners.add(tell);
      stream.onAbort(tell);
      for (;;) {
        const next = new Promise<void>((done) => { changed = done; });
        await stream.writeSSE({ data: JSON.stringify(liveOf(id)) });
        if (liveOf(id).over || stream.aborted) break;
        await next;
      }
      listeners.delete(tell);
    });
  });

  return web;
}
