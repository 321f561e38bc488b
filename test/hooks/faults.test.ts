import { attemptsOf } from '@merkazia/exchange/hooks/history';
import { postHook } from '@merkazia/exchange/hooks/post';
import { expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';
import { campaign, told } from '../harness/hooks.ts';
import { receiver } from '../harness/receiver.ts';

const at = useExchange({ faults: { seed: 20261123, conflict: 0.2, throttle: 0.2, lost: 0.1, stale: 0.2 } });

test('on a database in trouble every hook is posted once and in order, and those not taken are posted again', async () => {
  const refused = new Set<string>();
  const { url, got } = await receiver((one, response) => {
    const again = refused.has(one.body) || !one.body.includes('054800001');
    refused.add(one.body);
    response.writeHead(again ? 200 : 500).end();
  });
  const run = campaign(url);
  const numbers = Array.from({ length: 20 }, (_, i) => `05480000${String(i).padStart(2, '0')}`);
  await Promise.all(numbers.map(async (number) => {
    await postHook(at.exchange, run.up(number));
    await postHook(at.exchange, run.down(number));
  }));
  await postHook(at.exchange, run.end(40));
  await at.advance(10);
  const events = told(got);
  for (const number of numbers) {
    const mine = events.filter((one) => one.startsWith(number)).map((one) => one.split(' ')[1]);
    expect([...new Set(mine)]).toEqual(['UP', 'DOWN']);
    expect(mine.length).toBe(number.startsWith('054800001') ? 4 : 2);
    expect((await attemptsOf(at.exchange, demo.number, run.down(number)))!.state).toBe('delivered');
  }
  expect(events.filter((one) => one === 'END')).toHaveLength(1);
  expect(events.slice(events.indexOf('END')).filter((one) => !one.startsWith('054800001') && one !== 'END')).toEqual([]);
});
