import { hookAddress } from '@merkazia/exchange/carrier/hosted/hookAddress';
import { seal } from '@merkazia/exchange/secrets';
import { armPoll } from '@merkazia/exchange/store/polls';
import { readHead } from '@merkazia/exchange/store/heads';
import { asksOf } from '@merkazia/exchange/store/asks';
import { pollKey, systemKey } from '@merkazia/exchange/store/keys';
import { createSystem } from '@merkazia/exchange/systems/create';
import { startExchange, type RunningExchange } from '@merkazia/local/start';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schedulerEvent, sqsEvent } from './events.ts';
import { type Stage, startStage } from './stage.ts';

const password = 'password-upstream';
let upstream: RunningExchange;
let stage: Stage;
let token: string;
beforeAll(async () => {
  upstream = await startExchange({ strictHosted: true, log: () => {} });
  await upstream.reset();
  stage = await startStage({ hosted: upstream.url });
  await createSystem(upstream.exchange, { did: '0779900001', password, units: 100_000, smsUnits: 100_000 });
  await stage.open({ did: '0779900001', password: 'secret-of-test', units: 100_000, creatorPhone: '0501234567' });
  const row = (await stage.table.get(systemKey('0779900001')))!;
  await stage.table.writeAll([{ put: { ...row, hostedToken: seal(stage.sealingKey, `0779900001:${password}`, '0779900001/hosted') } }]);
  token = (await stage.ask({ path: '/ym/api/Login', query: 'username=0779900001&password=secret-of-test' })).json.token;
});
afterAll(async () => {
  await stage?.stop();
  await upstream?.close();
});

const poke = (key: { pk: string; sk: string }) => sqsEvent([{ MessageId: key.sk, Body: JSON.stringify({ kind: 'hosted', key: { pk: key.pk, sk: key.sk } }), MessageGroupId: key.pk }]);

test('under its functions\' permissions a message goes out upstream once and its delivery comes back', async () => {
  const before = stage.sqs.messages.length;
  await stage.ask({ path: '/ym/api/SendSms', query: String(new URLSearchParams({ token, phones: '0521234567:0541234567', message: 'שלום' })) });
  const pokes = stage.sqs.messages.slice(before);
  for (let i = 0; i < 2; i++) expect(await stage.invoke('due', sqsEvent(pokes))).toEqual({ batchItemFailures: [] });
  await upstream.settle();
  expect(upstream.simulator.messages.all.filter(({ type }) => type === 'sms').map(({ to }) => to)).toEqual(['0521234567', '0541234567']);
  await stage.table.writeAll([{ delete: pollKey('0779900001', 'sms') }]);
  const key = await armPoll(stage.table, '0779900001', 'sms', Date.now());
  expect(await stage.invoke('hooks', poke(key))).toEqual({ batchItemFailures: [] });
  const { json } = await stage.ask({ path: '/ym/api/GetSmsOutLog', query: String(new URLSearchParams({ token })) });
  expect(json.rows.map(({ DeliveryReport }: any) => DeliveryReport)).toEqual(['DELIVRD', 'DELIVRD']);
});

test('the hourly job has accounts read, under its permissions and those of the worker', async () => {
  expect(await stage.invoke('readHosted', schedulerEvent())).toEqual(['The account, minutes of 0779900001 are read at the exchange that carries for it from now on.']);
  for (const what of ['account', 'minutes']) expect(await stage.invoke('hooks', poke(pollKey('0779900001', what)))).toEqual({ batchItemFailures: [] });
  expect(await stage.table.get({ pk: 'UP#0779900001', sk: 'ACCOUNT' })).toMatchObject({ did: '0779900001', smsUnits: 99_800 });
  expect(await stage.invoke('readHosted', schedulerEvent())).toEqual([]);
});

test('a ring goes out once, and a hook about it comes in by its address alone', async () => {
  const before = stage.sqs.messages.length;
  await stage.ask({ path: '/ym/api/RunTzintuk', query: String(new URLSearchParams({ token, phones: '0500000008', TzintukTimeOut: '1' })) });
  await stage.invoke('due', sqsEvent(stage.sqs.messages.slice(before)));
  await upstream.settle();
  const [ask] = await asksOf(stage.table, '0779900001', 'call');
  expect(ask).toMatchObject({ state: 'told', words: ['taken'] });
  const address = new URL(hookAddress(stage.sealingKey, 'https://hooks.example.com', 'tts', ask!));
  const body = JSON.stringify({ CampaignId: ask!.campaign, Number: '0500000008', Status: 'FAILD', FailReason: 'BUSY' });
  expect((await stage.ask({ path: `${address.pathname}x`, method: 'POST', body }, 'hostedHook')).status).toBe(404);
  expect((await stage.ask({ path: address.pathname, method: 'POST', body }, 'hostedHook')).status).toBe(200);
  expect(await stage.invoke('hooks', sqsEvent([stage.sqs.messages.at(-1)!]))).toEqual({ batchItemFailures: [] });
  const [group] = (await stage.table.query({ pk: `C#${ask!.entries[0]!.key.split('.')[0]}#0`, prefix: 'G#' })).items;
  expect(group!.reports[0]).toContain('busy');
});

test('a call that speaks is asked for with the address of the function that takes hooks', async () => {
  const before = stage.sqs.messages.length;
  await stage.ask({ path: '/ym/api/SendTTS', query: String(new URLSearchParams({ token, phones: '0521234568', ttsMessage: 'שלום' })) });
  await stage.invoke('due', sqsEvent(stage.sqs.messages.slice(before)));
  const ask = (await asksOf(stage.table, '0779900001', 'call')).find(({ kind }) => kind === 'speech')!;
  expect(ask).toMatchObject({ state: 'told', words: ['taken'], billing: 1000 });
  expect(await readHead(upstream.exchange.table, ask.campaign!)).toMatchObject({ hooks: hookAddress(stage.sealingKey, 'https://hooks.example.com', 'tts', ask) });
});
