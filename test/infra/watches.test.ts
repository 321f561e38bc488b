import { startExchange, type RunningExchange } from '@merkazia/local/start';
import { watchKey } from '@merkazia/exchange/store/keys';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqsEvent } from './events.ts';
import { operatorKey, type Stage, startStage } from './stage.ts';

let elsewhere: RunningExchange;
let stage: Stage;
beforeAll(async () => { [elsewhere, stage] = await Promise.all([startExchange({ log: () => {} }), startStage()]); });
afterAll(async () => {
  await stage?.stop();
  await elsewhere?.close();
});

const ask = async (command: string, params: object) =>
  (await stage.ask({ method: 'POST', path: `/ym/admin/${command}`, headers: { 'content-type': 'application/json', authorization: operatorKey }, body: JSON.stringify(params) }, 'admin')).json;
const poke = (key: { pk: string; sk: string }) => sqsEvent([{ MessageId: key.sk, Body: JSON.stringify({ kind: 'watch', key }), MessageGroupId: key.pk }]);

test('a watch is set by the function of operators, looks and mails by the worker of slow work, under their permissions', async () => {
  expect(await ask('SetWatch', { name: 'units', kind: 'units-low', threshold: 5000, exchange: elsewhere.url, systemToken: '0773137770:1234', mail: 'ops@example.com', url: 'https://alerts.example.com/hook' })).toMatchObject({ responseStatus: 'OK', watch: { state: 'new' } });
  const before = stage.sqs.messages.length;
  expect(await stage.invoke('hooks', poke(watchKey('units')))).toEqual({ batchItemFailures: [] });
  const [mail, hook] = stage.sqs.messages.slice(before).map(({ Body }) => JSON.parse(Body));
  expect([mail.kind, hook.kind]).toEqual(['watch', 'hook']);
  expect(await stage.invoke('hooks', poke(mail.key))).toEqual({ batchItemFailures: [] });
  expect(stage.mails()).toHaveLength(1);
  expect(stage.mails()[0]).toContain('Subject: Alert: units');
  expect((await ask('ListWatches', {})).watches).toMatchObject([{ name: 'units', state: 'alert', value: 1000 }]);
  expect(await ask('GetWatchSecret', {})).toMatchObject({ secret: expect.stringMatching(/^whsec_/) });
  expect(await ask('RemoveWatch', { name: 'units' })).toMatchObject({ responseStatus: 'OK' });
});
