import { postHook } from '@merkazia/exchange/hooks/post';
import { listHooks } from '@merkazia/exchange/hooks/history';
import { verifyHook } from '@merkazia/client';
import { hookSecret } from '@merkazia/exchange/hooks/secrets';
import { expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';
import { campaign, fax } from '../harness/hooks.ts';
import { receiver } from '../harness/receiver.ts';

const at = useExchange({ strictHosted: true });

test('a hook is posted in its plain shape, with no signature and no header of this software', async () => {
  const { url, got } = await receiver();
  const { up } = campaign(url);
  const hook = up('0501234567');
  await postHook(at.exchange, hook);
  const [{ json, headers }] = got as [typeof got[0] & {}];
  expect([json, headers['content-type']]).toEqual([hook.body, 'application/json']);
  expect(Object.keys(headers).sort()).toEqual(['accept', 'connection', 'content-length', 'content-type', 'host']);
  await expect(verifyHook(got[0]!, await hookSecret(at.exchange, demo.number), { now: at.exchange.clock.now() })).rejects.toThrow();
});

test('a fax\'s delivery is a form, unsigned too', async () => {
  const { url, got } = await receiver();
  await postHook(at.exchange, fax(url, { Delivery: 'Answer' }));
  expect([got[0]!.body, got[0]!.headers['content-type'], got[0]!.headers['webhook-id']]).toEqual(['CampaignId=WSOC-LC-2026-11-23-21-40-49-083&Delivery=Answer', 'application/x-www-form-urlencoded', undefined]);
});

test('a hook that is not taken is not posted again', async () => {
  const { url, got } = await receiver((_, response) => { response.statusCode = 500; response.end(); });
  const { id, up } = campaign(url);
  await postHook(at.exchange, up('0501234567'));
  await at.advance(80 * 60);
  expect(got).toHaveLength(1);
  expect(await listHooks(at.exchange, demo.number, id)).toMatchObject([{ state: 'dead', attempts: 1, reason: '1 attempt failed, the last one: answered 500' }]);
});
