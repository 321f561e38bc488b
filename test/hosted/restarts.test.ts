import { expect, test } from 'vitest';
import { command, deliveries, events, login, post } from '../local/caller.ts';
import { eventually, program, temporary } from '../local/program.ts';

const phones = (first: number, count: number): string[] => Array.from({ length: count }, (_, i) => `0540${String(first + i).padStart(6, '0')}`);
const strict = (data: string, more: Record<string, string> = {}) => program({ MERKAZIA_STRICT_HOSTED: 'on', MERKAZIA_DATA: data, ...more });
const front = (data: string, upstream: string, more: Record<string, string> = {}) =>
  program({ MERKAZIA_CARRIER: 'hosted', HOSTED_BASE_URL: upstream, HOSTED_TOKEN: '0773137770:1234', MERKAZIA_DATA: data, MERKAZIA_TICK: '1', ...more });

/** Moves both exchanges on, the one that carries first. */
async function advance(urls: string[], minutes: number): Promise<void> {
  for (let i = 0; i < minutes * 2; i++) for (const url of urls) expect((await post(url, '/simulator/clock', { advance: 'PT30S' })).status).toBe(200);
}

/** By the journal upstream every number was reached once; by the log in front every message arrived. */
async function expectOnce(upstream: string, url: string, numbers: string[]): Promise<void> {
  const reached = (await events(upstream)).filter(({ to }) => numbers.includes(to)).map(({ to }) => to).sort();
  expect(reached).toEqual([...numbers].sort());
  const reports = await deliveries(url, await login(url));
  expect(numbers.map((number) => reports[number])).toEqual(numbers.map(() => 'DELIVRD'));
}

test('when the exchange upstream is killed and started again in the middle of a campaign, every telephone is reached once', async () => {
  const data = temporary();
  const first = strict(data);
  const upstream = await first.ready;
  const url = await front(temporary(), upstream).ready;
  const numbers = phones(0, 300);
  const token = await login(url);
  expect(await command(url, 'SendSms', { token, phones: numbers.join(':'), message: 'קמפיין' })).toMatchObject({ responseStatus: 'OK', sendCount: 300 });
  await eventually(async () => (await events(upstream)).length).toBeGreaterThan(20);
  process.kill(first.pid, 'SIGKILL');
  await first.ended;
  await strict(data, { PORT: new URL(upstream).port }).ready;
  await advance([upstream, url], 6);
  await expectOnce(upstream, url, numbers);
});

test.each(['exchange:before:6', 'exchange:during:6', 'exchange:after:6', 'exchange:during:4', 'exchange:after:8'])(
  'when the exchange in front is killed at %s of a message\'s work, it goes out once', async (death) => {
    const upstream = await strict(temporary()).ready;
    const data = temporary();
    const first = front(data, upstream, { MERKAZIA_DIE_AT: death });
    const dying = await first.ready;
    const numbers = phones(1000, 12);
    const token = await login(dying);
    await command(dying, 'SendSms', { token, phones: numbers.join(':'), message: 'פעם אחת' }).catch(() => {});
    expect(await first.ended).toBe('SIGKILL');
    const url = await front(data, upstream).ready;
    await advance([upstream, url], 6);
    await expectOnce(upstream, url, numbers);
  });
