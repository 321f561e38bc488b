import { enqueueHook } from '@merkazia/exchange/hooks/post';
import { hookKey, readHook } from '@merkazia/exchange/store/hooks';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { campaign } from '../harness/hooks.ts';
import { receiver } from '../harness/receiver.ts';
import { schedulerEvent, sqsEvent } from './events.ts';
import { type Stage, startStage, system } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await startStage(); });
afterAll(() => stage?.stop());

it('a hook that the tick finds due is worked on under the permissions of its function, and does not go to a private address', async () => {
  const { url, got } = await receiver();
  const hook = campaign(url, system.did).up('0501234567');
  await stage.table.write(enqueueHook(hook, Date.now() - 60_000).write);
  await stage.invoke('tick', schedulerEvent());
  expect(await stage.invoke('hooks', sqsEvent(stage.sqs.messages))).toEqual({ batchItemFailures: [] });
  expect(await readHook(stage.table, hookKey(hook))).toMatchObject({ attempts: [{ status: null, problem: '127.0.0.1 is not a public address' }], tries: 1, gk: expect.stringMatching(/^DUE#hook#/) });
  expect(got).toEqual([]);
  expect(stage.sqs.messages.at(-1)!.Body).toContain(hook.campaign);
});
