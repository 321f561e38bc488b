import { verifyHook } from '@merkazia/client';
import { startExchange } from '@merkazia/local/start';
import { expect, onTestFinished, test } from 'vitest';
import { progress } from '../../packages/local/src/cli/watch.ts';
import { useExchange } from '../harness/exchange.ts';
import { campaign, enqueue } from '../harness/hooks.ts';
import { receiver } from '../harness/receiver.ts';
import { keepSecret } from '../harness/trace.ts';
import { person } from './terminal.ts';

const at = useExchange();

test('tasks are made, paused, resumed, shown, listed and deleted by their verbs', async () => {
  const { merkazia } = person(at, { MERKAZIA_TOKEN: '0773137770:1234' });
  const { id } = JSON.parse((await merkazia(`tasks create taskType=SendSMS smsList=1 smsMessage=x minute=30 hour=8 days='{"0":1,"4":1}' --json`)).out);
  expect(await merkazia(`tasks pause ${id}`)).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse((await merkazia(`tasks show ${id} --json`)).out)).toMatchObject({ active: 0 });
  await merkazia(`tasks change ${id} description=Morning hour=9`);
  await merkazia(`tasks resume ${id}`);
  expect(JSON.parse((await merkazia(`tasks show ${id} --json`)).out)).toMatchObject({ active: 1, minute: 30, hour: 9, days_of_week: '0,4', description: 'Morning' });
  const listed = await merkazia('tasks list');
  expect(listed.out).toMatch(/^id +description +type/m);
  expect(listed.out).toContain('Morning');
  expect((await merkazia(`tasks log ${id}`)).code).toBe(0);
  expect((await merkazia(`tasks delete ${id}`)).code).toBe(0);
  expect((await merkazia('tasks list')).out).not.toContain('Morning');
});

test('a campaign is watched to its end, a line a change, or one that is written over; one that was stopped ends with 2', async () => {
  const { merkazia } = person(at, { MERKAZIA_TOKEN: '0773137770:1234' });
  const { campaignId: id } = JSON.parse((await merkazia('call RunTzintuk phones=0521200021:0521200022 TzintukTimeOut=1 --json')).out);
  await at.settle();
  const watching = merkazia(`campaigns watch ${id}`);
  await at.advance(1);
  const { code, out } = await watching;
  expect(code).toBe(0);
  expect(out.trimEnd().split('\n').at(-1)).toBe('[########################] 100%  2 of 2  done 2  fail 0  0.2 units  ended');
  expect((await merkazia(`campaigns watch ${id}`, { interactive: true })).out).toMatch(/^\r\[#{24}\] .*\u001b\[K\n$/);
  expect(JSON.parse((await merkazia(`campaigns watch ${id} --json`)).out)).toMatchObject({ status: 'ended', done: 2 });
  expect(progress({ status: 'stopped', reason: 'the units ended', total: 1000, done: 600, fail: 20, billing: 62 })).toBe('[##############----------]  62%  620 of 1000  done 600  fail 20  62 units  stopped (the units ended)');
});

test('of the hosted service\'s report, whose head says nothing of it, the numbers are counted', async () => {
  const elsewhere = await startExchange({ strictHosted: true, log: () => {} });
  onTestFinished(elsewhere.close);
  const { merkazia } = person(at, { MERKAZIA_TOKEN: '0773137770:1234', MERKAZIA_URL: elsewhere.url });
  const { campaignId: id } = JSON.parse((await merkazia('call RunTzintuk phones=0521200041:0500000021 TzintukTimeOut=1 --json')).out);
  await elsewhere.advance(60_000);
  expect((await merkazia(`campaigns watch ${id}`)).out).toBe('[########################] 100%  2 of 2  done 1  fail 1  0.2 units  ended\n');
});

test('hooks are posted to a program under development as well, signed anew, until the person ends it', async () => {
  const { merkazia } = person(at, { OPERATOR_KEY: at.running.operatorKey });
  const { url, got, count } = await receiver();
  const sent = campaign('http://127.0.0.1:9/nobody');
  await enqueue(at, sent.up('0521200031'));
  await at.settle();
  const ending = new AbortController();
  const listening = merkazia(`hooks listen 0773137770 --forward-to ${url} --campaign ${sent.id}`, { signal: ending.signal });
  await count(1);
  const { secret } = await at.admin.call('GetHookSecret', { did: '0773137770' });
  keepSecret(secret.slice(6));
  expect((await verifyHook(got[0]!, secret)).hook).toMatchObject({ Number: '0521200031', Status: 'UP' });
  ending.abort();
  expect(await listening).toEqual({ code: 0, err: `Hooks of 0773137770 are posted to ${url} too; Ctrl-C ends it.\n`, out: `UP       0521200031   ${sent.id}  200\n` });
});
