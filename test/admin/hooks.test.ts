import { randomUUID } from 'node:crypto';
import type { Hook } from '@merkazia/exchange/hooks/hook';
import { enqueueHook } from '@merkazia/exchange/hooks/post';
import { expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';
import { campaign } from '../harness/hooks.ts';
import { receiver } from '../harness/receiver.ts';

const at = useExchange({ config: { outgoing: { timeout: 1000, loopback: true } } });
const error = (message: string) => ({ responseStatus: 'ERROR', message: expect.stringContaining(message) });

async function enqueue(hook: Hook): Promise<void> {
  const { write, poke } = enqueueHook(hook, at.exchange.clock.now());
  const tx = randomUUID();
  expect(await at.exchange.table.transact({ put: { pk: `TEST#${tx}`, sk: 'ACT', tx } }, [write])).toEqual({ done: true });
  await at.exchange.queue.send([poke]);
}

test('an operator sees a hook with every attempt, and posts it again under the same webhook-id', async () => {
  const { url, got } = await receiver();
  const sent = campaign(url);
  await enqueue(sent.up('0501234567'));
  await at.settle();
  const did = demo.number;
  const name = { did, campaign: sent.id, chunk: 0, number: '0501234567', status: 'UP' };
  expect((await at.admin.call('ListHooks', { did, campaign: sent.id })).hooks).toMatchObject([{ number: '0501234567', status: 'UP', state: 'delivered', next: null, attempts: 1, last: { status: 200 } }]);
  const shown = await at.admin.call('GetHook', name);
  expect(shown).toMatchObject({ webhookId: got[0]!.headers['webhook-id'], contentType: 'application/json', tried: [{ status: 200, problem: null }] });
  expect(JSON.parse(shown.body)).toMatchObject({ CampaignId: sent.id, Status: 'UP' });
  expect(await at.admin.call('ReplayHook', name)).toEqual({ responseStatus: 'OK', did });
  await at.settle();
  expect(got.map(({ headers }) => headers['webhook-id'])).toEqual([shown.webhookId, shown.webhookId]);
  expect((await at.admin.call('GetHook', name)).tried).toHaveLength(2);
});

test('a hook that waits for its next attempt tells when, and of another system there is none', async () => {
  const sent = campaign('http://127.0.0.1:9/hook');
  await enqueue(sent.up('0501234567'));
  await at.settle();
  const [hook] = (await at.admin.call('ListHooks', { did: demo.number, campaign: sent.id })).hooks;
  expect(hook).toMatchObject({ state: 'due', next: expect.stringMatching(/^\d{4}-/), last: { status: null, problem: expect.any(String) } });
  const { did } = await at.system();
  const name = { did, campaign: sent.id, chunk: 0, number: '0501234567', status: 'UP' };
  expect((await at.admin.call('ListHooks', { did, campaign: sent.id })).hooks).toEqual([]);
  for (const command of ['GetHook', 'ReplayHook'] as const) await expect(at.admin.call(command, name)).rejects.toMatchObject(error('no such hook'));
});
