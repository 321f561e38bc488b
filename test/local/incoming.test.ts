import { expect, test } from 'vitest';
import { startExchange } from '../../packages/local/src/start.ts';
import { events } from './caller.ts';
import { afterwards, temporary } from './program.ts';

test('a call that came in survives a restart: the exchange is told of it afterwards, once', async () => {
  const data = temporary();
  const first = await startExchange({ data, log: () => {} });
  await first.simulator.reports.stop();
  first.simulator.incoming({ from: '0521130001', to: '0773137770', list: '100', folder: '/', action: 'join' });
  await first.close();
  const second = await startExchange({ data, log: () => {} });
  afterwards(() => second.close());
  await second.settle();
  expect(await events(second.url)).toMatchObject([{ type: 'incoming', from: '0521130001', to: '0773137770', reports: [{ accepted: true }] }]);
  const entries = await (await fetch(`${second.url}/ym/api/TzintukimListManagement?token=0773137770:1234&action=getlistEnteres&TzintukimList=100`)).json() as { enteres: { phone: string }[] };
  expect(entries.enteres.map(({ phone }) => phone)).toContain('0521130001');
  await second.reset();
  expect(await events(second.url)).toEqual([]);
});

test('what one telephone does twice within a millisecond was done one after the other', async () => {
  const running = await startExchange({ log: () => {} });
  afterwards(() => running.close());
  const call = (action: 'join' | 'leave') => running.simulator.incoming({ from: '0521130001', to: '0773137770', list: '100', folder: '/', action }).at;
  const [left, joined] = [call('leave'), call('join')];
  expect(joined).toBeGreaterThan(left);
  await running.settle();
  const lists = await (await fetch(`${running.url}/ym/api/TzintukimListManagement?token=0773137770:1234&action=getlists`)).json();
  expect(lists).toMatchObject({ lists: [{ listName: '100', subscribers: 4 }] });
});
