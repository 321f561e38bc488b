import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { schedulerEvent, sqsEvent } from './events.ts';
import { type Stage, startStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await startStage(); });
afterAll(() => stage?.stop());

it('a system whose units are about to expire gets one mail from SES, in Hebrew, as text and HTML', async () => {
  await stage.open({ did: '0773137776', password: 'secret-of-owner', name: 'ישיבת "אור"', email: 'office@example.co.il', units: 12_300, unitsExpire: Date.now() + 3 * 86_400_000 - 60_000 });
  await stage.invoke('tick', schedulerEvent());
  const pokes = stage.sqs.messages.filter(({ Body }) => Body.includes('S#0773137776'));
  expect(pokes.map(({ Body }) => JSON.parse(Body).kind)).toEqual(['units', 'units']);
  expect(await stage.invoke('due', sqsEvent(pokes))).toEqual({ batchItemFailures: [] });
  expect(await stage.invoke('due', sqsEvent(pokes))).toEqual({ batchItemFailures: [] });
  expect(stage.mails()).toHaveLength(1);
  const mail = await PostalMime.parse(stage.mails()[0]!);
  expect(mail).toMatchObject({
    from: { address: 'mail@example.com' }, to: [{ address: 'office@example.co.il' }],
    subject: 'יחידות במערכת 0773137776 יפוגו בעוד 3 ימים',
    text: expect.stringContaining('שלום ישיבת "אור",'),
    html: expect.stringContaining('נותרו <bdi dir="ltr">12.3</bdi> יחידות'),
  });
  expect(await stage.log('due')).not.toContain('office@example.co.il');
});
