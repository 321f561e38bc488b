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

/**
 * By the journal upstream no number was reached twice, and all but those of so many commands that were under way when something
 * died were; by the log in front what was reached arrived, and nothing is known of the others.
 */
async function expectOnce(upstream: string, url: string, numbers: string[], underWay: number): Promise<void> {
  const reached = (await events(upstream)).filter(({ to }) => numbers.includes(to)).map(({ to }) => to).sort();
  expect(new Set(reached).size).toBe(reached.length);
  expect(reached.length).toBeGreaterThanOrEqual(numbers.length - underWay);
  const reports = await deliveries(url, await login(url));
  expect(numbers.map((number) => reports[number] ?? null)).toEqual(numbers.map((number) => (reached.includes(number) ? 'DELIVRD' : null)));
}

test('when the exchange upstream is killed and started again in the middle of a campaign, no telephone is reached twice, and none is left out but those of whom nobody can know', async () => {
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
  await advance([upstream, url], 8);
  // Eight commands of ten numbers at a time.
  await expectOnce(upstream, url, numbers, 80);
});

test.each(['exchange:before:6', 'exchange:during:6', 'exchange:after:6', 'exchange:during:4', 'exchange:after:8'])(
  'when the exchange in front is killed at %s of a message\'s work, it goes out once, or nobody can know whether it left', async (death) => {
    const upstream = await strict(temporary()).ready;
    const data = temporary();
    const first = front(data, upstream, { MERKAZIA_DIE_AT: death });
    const dying = await first.ready;
    const numbers = phones(1000, 12);
    // The account upstream is read meanwhile: that may be the work it dies of, before or after it is asked.
    const answer = await login(dying).then((token) => command(dying, 'SendSms', { token, phones: numbers.join(':'), message: 'פעם אחת' })).catch(() => undefined);
    expect(await first.ended).toBe('SIGKILL');
    const url = await front(data, upstream).ready;
    await advance([upstream, url], 8);
    await expectOnce(upstream, url, numbers, 12);
    if (answer?.responseStatus === 'OK') expect(Object.keys(await deliveries(url, await login(url)))).toEqual(expect.arrayContaining(numbers));
  });
