import { randomUUID } from 'node:crypto';
import { minutesBetween } from '@merkazia/exchange/store/incoming';
import { minutesKey } from '@merkazia/exchange/store/keys';
import { createTable } from '@merkazia/exchange/store/table';
import { expect, test } from 'vitest';
import { carrierPost } from '../harness/carrier.ts';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
const instant = (text: string | number) => new Date(text).toISOString();

/** A call that began at an instant. */
const call = (system: string, began: string, seconds: number, more: object = {}) => ({
  type: 'incoming.ended', call: randomUUID(), system, from: '0521234567', direction: 'direct', seconds, at: instant(Date.parse(began) + seconds * 1000), ...more,
});
const taken = { status: 200, body: { accepted: true } };

test('the minutes of a range of days are told apart by direction, both its days included', async () => {
  const { did, client } = await at.system();
  for (const [began, seconds, direction] of [
    ['2026-01-31T12:00:00Z', 6000, 'direct'], ['2026-02-01T12:00:00Z', 60, 'direct'], ['2026-02-05T12:00:00Z', 119, 'direct'], ['2026-02-09T12:00:00Z', 240, 'direct'],
    ['2026-02-05T12:00:00Z', 30, 'transferIn'], ['2026-02-09T13:00:00Z', 600, 'transferOut'], ['2026-02-10T12:00:00Z', 6000, 'transferOut'],
  ] as const) expect(await carrierPost(at, call(did, began, seconds, { direction }))).toEqual(taken);
  expect(await client.call('GetIncomingSum', { from: '2026-02-01', to: '2026-02-09' })).toEqual({
    responseStatus: 'OK', yAfastVersion: expect.any(String), fromDate: '2026-02-01', toDate: '2026-02-09', direct: 7, transferIn: 1, transferOut: 10,
  });
  expect(await client.call('GetIncomingSum', { from: '2026-02-05', to: '2026-02-05' })).toMatchObject({ direct: 2, transferIn: 1, transferOut: 0 });
  expect(await client.call('GetIncomingSum', { from: '2025-01-01', to: '2025-12-31' })).toMatchObject({ direct: 0, transferIn: 0, transferOut: 0 });
});

test('a call counts in started minutes, and not at all when it was not answered', async () => {
  const { did, client } = await at.system();
  for (const seconds of [0, 1, 59, 60, 61, 3600]) await carrierPost(at, call(did, '2026-02-05T12:00:00Z', seconds));
  expect(await client.call('GetIncomingSum', { from: '2026-02-05', to: '2026-02-05' })).toMatchObject({ direct: 1 + 1 + 1 + 2 + 60 });
});

test('a call counts on the Israel day on which it began, midnight and the changes of the clock notwithstanding', async () => {
  const { did, client } = await at.system();
  const began = [
    // The last minute of a day in winter and the first of the next; a call over midnight.
    ['2026-01-10T21:59:00Z', '2026-01-10'], ['2026-01-10T22:00:00Z', '2026-01-11'], ['2026-01-11T21:59:59Z', '2026-01-11'],
    // In March the day of 23 hours, in October the day of 25: its hour from one to two comes twice.
    ['2026-03-26T21:59:59Z', '2026-03-26'], ['2026-03-26T22:00:00Z', '2026-03-27'], ['2026-03-27T20:59:59Z', '2026-03-27'], ['2026-03-27T21:00:00Z', '2026-03-28'],
    ['2026-10-24T20:59:59Z', '2026-10-24'], ['2026-10-24T21:00:00Z', '2026-10-25'], ['2026-10-24T22:30:00Z', '2026-10-25'], ['2026-10-24T23:30:00Z', '2026-10-25'],
    ['2026-10-25T21:59:59Z', '2026-10-25'], ['2026-10-25T22:00:00Z', '2026-10-26'],
  ] as const;
  for (const [instant] of began) await carrierPost(at, call(did, instant, 59));
  for (const day of new Set(began.map(([, day]) => day))) {
    expect((await client.call('GetIncomingSum', { from: day, to: day })).direct, day).toBe(began.filter((one) => one[1] === day).length);
  }
  expect(await client.call('GetIncomingSum', { from: '2026-01-01', to: '2026-12-31' })).toMatchObject({ direct: began.length });
});

test('a record counts once, however often and in whatever process it is taken; of two that contradict each other the longer stands, in either order', async () => {
  const range = { from: '2026-05-01', to: '2026-05-31' };
  for (const order of [[0, 1, 0, 1], [1, 0, 1, 0], [1, 1, 0, 0]]) {
    const { did, client } = await at.system();
    const one = call(did, '2026-05-05T12:00:00Z', 60, { call: 'same' });
    const records = [one, { ...one, seconds: 200, direction: 'transferIn', at: instant('2026-05-07T12:00:00Z') }];
    for (const [i, which] of order.entries()) expect(await carrierPost(at, records[which]!, { another: i % 2 === 0 })).toEqual(taken);
    await Promise.all(Array.from({ length: 10 }, (_, i) => carrierPost(at, records[i % 2]!, { another: true })));
    expect(await client.call('GetIncomingSum', range)).toMatchObject({ direct: 0, transferIn: 4, transferOut: 0 });
    expect(await client.call('GetIncomingSum', { from: '2026-05-05', to: '2026-05-06' })).toMatchObject({ direct: 0, transferIn: 0 });
  }
});

test('calls that end at once are all counted', async () => {
  const { did, client } = await at.system();
  await Promise.all(Array.from({ length: 60 }, (_, i) => carrierPost(at, call(did, '2026-06-01T12:00:00Z', 30, { direction: ['direct', 'transferIn', 'transferOut'][i % 3] }), { another: i % 2 === 0 })));
  expect(await client.call('GetIncomingSum', { from: '2026-06-01', to: '2026-06-01' })).toMatchObject({ direct: 20, transferIn: 20, transferOut: 20 });
});

test('a year is one read of at most 366 small rows, among however many others', async () => {
  const { did, client } = await at.system();
  const days = Array.from({ length: 1200 }, (_, i) => new Date(Date.UTC(2023, 5, 1 + i)).toISOString().slice(0, 10));
  await at.exchange.table.writeAll(days.map((day) => ({ put: { ...minutesKey(did, day.replaceAll('-', '')), direct: 1, transferIn: 1000, transferOut: 1_000_000 } })));
  expect(await client.call('GetIncomingSum', { from: '2024-01-01', to: '2024-12-31' })).toMatchObject({ direct: 366, transferIn: 366_000, transferOut: 366_000_000 });
  expect(await client.call('GetIncomingSum', { from: '2000-01-01', to: '2030-12-31' })).toMatchObject({ direct: 1200 });
  const calls: string[] = [];
  let rows = 0;
  const { client: database, name } = at.exchange.table;
  const table = createTable({ client: database, name, wrap: async ({ operation }, send) => {
    const answer = await send();
    calls.push(operation);
    rows += answer.ScannedCount;
    return answer;
  } });
  await minutesBetween(table, did, '20240101', '20241231');
  expect([calls, rows]).toEqual([['Query'], 366]);
});

test('a call to a secondary number is its system\'s; one to nobody\'s number is not taken', async () => {
  const { client } = await at.system({ secondaryDids: [{ did: '0779555501', usage: 'goto:/1' }] });
  expect(await carrierPost(at, call('0779555501', '2026-02-05T12:00:00Z', 90))).toEqual(taken);
  expect(await client.call('GetIncomingSum', { from: '2026-02-05', to: '2026-02-05' })).toMatchObject({ direct: 2 });
  expect(await carrierPost(at, call('0779555599', '2026-02-05T12:00:00Z', 90))).toEqual({ status: 200, body: { accepted: false } });
});

test('without a range it counts from the first of the month to today, in Israel', async () => {
  const { did, client } = await at.system();
  const now = at.exchange.clock.now();
  await carrierPost(at, call(did, instant(now), 60));
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jerusalem', dateStyle: 'short' }).format(now);
  expect(await client.call('GetIncomingSum')).toMatchObject({ fromDate: `${today.slice(0, 8)}01`, toDate: today, direct: 1 });
  expect(await client.call('GetIncomingSum', { from: today })).toMatchObject({ fromDate: today, toDate: today, direct: 1 });
});

test.each([
  [{ from: '2026-02-30' }, 'Parameter from must be a day of the calendar (YYYY-MM-DD), not 2026-02-30.'],
  [{ from: '2026-02-01', to: '2026-13-01' }, 'Parameter to must be a day of the calendar (YYYY-MM-DD), not 2026-13-01.'],
  [{ from: '2026-02-09', to: '2026-02-01' }, 'Parameter to (2026-02-01) is before from (2026-02-09).'],
  [{ from: '09/02/2026' }, /^Parameter from must match /],
  [{ from: '' }, /^Parameter from must match /],
  [{ to: '2026-2-1' }, /^Parameter to must match /],
  [{ from: '9999-01-01' }, /^Parameter to \(.*\) is before from \(9999-01-01\)\.$/],
])('%j is refused, and the parameter named', async (given, message) => {
  const { client } = await at.system();
  await expect(client.call('GetIncomingSum', given)).rejects.toMatchObject({ responseStatus: 'ERROR', message: typeof message === 'string' ? message : expect.stringMatching(message) });
});

test.each([
  { call: '' }, { call: 7 }, { system: undefined }, { from: undefined }, { direction: 'sideways' }, { seconds: -1 }, { seconds: 1.5 }, { seconds: '60' }, { seconds: 86_401 }, { at: 'yesterday' }, { at: '2026-02-05' },
])('a record with %j is no event of the contract', async (wrong) => {
  const { status, body } = await carrierPost(at, { ...call('0773137770', '2026-02-05T12:00:00Z', 60), ...wrong });
  expect(status).toBe(400);
  expect(body.message).toContain('incoming.ended');
});
