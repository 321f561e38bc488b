import { defaults } from '@merkazia/exchange/config';
import { isKodesh } from '@merkazia/exchange/tasks/kodesh';
import { localTime } from '@merkazia/exchange/time/israel';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
const password = 'secret-of-test';

/** Moves the clock to an instant, as a developer would. */
async function to(instant: number): Promise<void> {
  const response = await fetch(`${at.url}/simulator/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ advance: `PT${Math.ceil((instant - at.exchange.clock.now()) / 1000)}S` }) });
  expect(response.status).toBe(200);
}

test('a weekly SMS in Hebrew over two months, with Pesach and Shavuot, and a clock change on the way, comes at its time and never on a holiday', async () => {
  const phone = '0543330009';
  const { did } = await at.system({ lists: [{ id: '8009', description: 'x', phones: [phone] }] });
  const client = at.client({ username: did, password });
  // The clocks go forward on 26 March 2027; Pesach is 22 and 28 April, Shavuot 11 June.
  await to(Date.parse('2027-03-20T10:00:00Z'));
  const weekly = { taskType: 'SendSMS', smsList: '8009', smsMessage: 'תזכורת שבועית: שיעור הערב', hour: 19, minute: 30, checkIsKodesh: 1 } as const;
  const thursdays = await client.call('CreateTask', { ...weekly, days: '{"4":1}' });
  const fridays = await client.call('CreateTask', { ...weekly, hour: 12, days: '{"5":1}' });
  expect(thursdays.ActionData.nextRun).toBe('2027-03-25 19:30:00');
  await to(Date.parse('2027-06-13T10:00:00Z'));
  const came = (await at.arrived(phone)).map((event) => localTime(Date.parse(event.time)).slice(0, 16));
  const week = (from: string, hours: string, count: number, without: string[]) => Array.from({ length: count }, (_, i) => `${new Date(Date.parse(`${from}T00:00Z`) + i * 7 * 86_400_000).toISOString().slice(0, 10)} ${hours}`).filter((time) => !without.includes(time.slice(0, 10)));
  expect(came).toEqual([...week('2027-03-25', '19:30', 12, ['2027-04-22', '2027-06-10']), ...week('2027-03-26', '12:30', 12, ['2027-06-11'])].sort());
  const { logs } = await client.call('GetTasksLogs', { TaskId: thursdays.id });
  expect(logs.filter(({ succeeded }) => !succeeded)).toMatchObject([
    { ts: expect.stringMatching(/^2027-06-10 19:30/), error_message: 'Not run: it is Shabbat or a holiday.' }, { ts: expect.stringMatching(/^2027-04-22 19:30/), error_message: 'Not run: it is Shabbat or a holiday.' },
  ]);
  expect(logs).toHaveLength(12);
  expect(await client.call('GetTasksData', { TaskId: fridays.id })).toMatchObject({ nextRun: '2027-06-18 12:30:00', lastRun: expect.stringMatching(/^2027-06-04 12:30/) });
  for (const event of await at.arrived(phone)) expect(isKodesh(Date.parse(event.time), defaults.tasks.kodesh)).toBe(false);
}, 240_000);
