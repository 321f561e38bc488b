import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningExchange, startExchange } from '../../packages/local/src/start.ts';
import { outcomes } from '../../packages/local/src/simulator/outcomes.ts';
import { command, deliveries, events, get, login, post, sendSms } from './caller.ts';

let exchange: RunningExchange;
let token: string;

beforeAll(async () => {
  exchange = await startExchange({ log: () => {} });
  token = await login(exchange.url);
});
afterAll(() => exchange?.close());

const numberOf = (name: string) => outcomes.find((outcome) => outcome.name === name)!.number;

/** Sends to one magic number, lets everything due happen, and tells the delivery report and what the carrier saw. */
async function sent(name: string) {
  const number = numberOf(name);
  expect(await sendSms(exchange.url, token, number)).toMatchObject({ responseStatus: 'OK', oks: [number] });
  await exchange.settle();
  return seen(number);
}

async function seen(number: string) {
  const found = await events(exchange.url, `?to=${number}`);
  expect(found).toHaveLength(1);
  return { report: (await deliveries(exchange.url, token))[number], event: found[0] };
}

describe('a magic number', () => {
  test.each([
    ['rejected', 'ESME_RINVDSTADR'], ['message-length', 'ESME_RINVMSGLEN'], ['command-length', 'ESME_RINVCMDLEN'],
    ['queue-full', 'ESME_RMSGQFUL'], ['destinations', 'ESME_RINVNUMDESTS'],
  ])('%s is refused at once, and the log says %s', async (name, status) => {
    const { report, event } = await sent(name);
    expect(report).toBe(status);
    expect(event).toMatchObject({ delivered: false, refused: status, repeats: 0, reports: [] });
  });

  test.each([['delivered', 'DELIVRD', true], ['expired', 'EXPIRED', false], ['unreachable', 'ESME_RINVDSTADR', false]])(
    '%s is taken and reported %s', async (name, status, delivered) => {
      const { report, event } = await sent(name);
      expect(report).toBe(status);
      expect(event).toMatchObject({ delivered, refused: null, repeats: 0, reports: [{ status, accepted: true }] });
    });

  test('silent stays handed on for good', async () => {
    await sent('silent');
    await exchange.advance(7 * 86_400_000);
    token = await login(exchange.url);
    expect(await seen(numberOf('silent'))).toMatchObject({ report: 'ESME_ROK', event: { reports: [] } });
  });

  test('late is reported after ten minutes of the exchange\'s clock and not before', async () => {
    expect((await sent('late')).report).toBe('ESME_ROK');
    await exchange.advance(590_000);
    expect((await seen(numberOf('late'))).report).toBe('ESME_ROK');
    await exchange.advance(10_000);
    expect((await seen(numberOf('late'))).report).toBe('DELIVRD');
  });

  test('duplicate is reported under one webhook-id twice and under another once', async () => {
    const { report, event } = await sent('duplicate');
    expect(report).toBe('DELIVRD');
    const [first, second, third] = event.reports;
    expect([first.accepted, second.accepted, third.accepted]).toEqual([true, true, true]);
    expect(second.id).toBe(first.id);
    expect(third.id).not.toBe(first.id);
  });

  test('out-of-order stays delivered though a lesser report comes last', async () => {
    const { report, event } = await sent('out-of-order');
    expect(event.reports.map(({ status, accepted }: any) => [status, accepted])).toEqual([['DELIVRD', true], ['ESME_ROK', true]]);
    expect(report).toBe('DELIVRD');
  });

  test('lost-answer is handed over again under its key, and the telephone has it once', async () => {
    await sent('lost-answer');
    await exchange.advance(60_000);
    const { report, event } = await seen(numberOf('lost-answer'));
    expect(report).toBe('DELIVRD');
    expect(event).toMatchObject({ delivered: true, repeats: 1 });
  });

  test('is listed with a sentence for the documentation', async () => {
    const { outcomes: listed } = await get(exchange.url, '/simulator/outcomes');
    expect(listed.map(({ name }: any) => name)).toEqual(outcomes.map(({ name }) => name));
    expect(new Set(listed.map(({ number }: any) => number)).size).toBe(outcomes.length);
    for (const { number, does } of listed) {
      expect(number).toMatch(/^05000000\d\d$/);
      expect(does).toMatch(/^[A-Z].+\.$/);
    }
  });
});

describe('a script', () => {
  test('decides so many messages of a number, however the number is written', async () => {
    expect((await post(exchange.url, '/simulator/outcomes', { number: '+972-52-123-4567', outcome: 'expired', times: 1 })).body).toEqual({ number: '0521234567', outcome: 'expired', times: 1 });
    for (const text of ['one', 'two']) await sendSms(exchange.url, token, '0521234567', text);
    await exchange.settle();
    expect((await events(exchange.url, '?to=0521234567')).map(({ outcome }) => outcome).sort()).toEqual(['delivered', 'expired']);
    expect((await get(exchange.url, '/simulator/outcomes')).scripts).toEqual([]);
  });

  test('without times decides all that come, magic numbers too', async () => {
    const number = numberOf('message-length');
    const { id: last } = (await events(exchange.url)).at(-1);
    await post(exchange.url, '/simulator/outcomes', { number, outcome: 'delivered' });
    for (const text of ['one', 'two']) await sendSms(exchange.url, token, number, text);
    await exchange.settle();
    expect((await events(exchange.url, `?to=${number}&after=${last}`)).map(({ outcome }) => outcome)).toEqual(['delivered', 'delivered']);
  });

  test.each([
    [{ number: '0521234567', outcome: 'lost' }, /^outcome must be one of delivered, .* not "lost"\.$/],
    [{ number: 'moon', outcome: 'expired' }, /^number must be a telephone number .* not "moon"\.$/],
    [{ number: '0521234567', outcome: 'expired', times: 0 }, /^times must be a whole number above 0, not 0\.$/],
    ['{', /^The body is not valid JSON\.$/],
  ])('that makes no sense is refused: %j', async (body, sentence) => {
    const answer = await post(exchange.url, '/simulator/outcomes', body);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatch(sentence);
  });
});

describe('the events', () => {
  beforeAll(async () => {
    await exchange.reset();
    token = await login(exchange.url);
  });

  test('are listed from an id on, for a number, and so many', async () => {
    for (const phones of ['0501111111', '0502222222', '0501111111']) {
      await sendSms(exchange.url, token, phones, `to ${phones}`);
      await exchange.settle();
    }
    expect((await events(exchange.url)).map(({ id }) => id)).toEqual([1, 2, 3]);
    expect((await events(exchange.url, '?after=1')).map(({ id }) => id)).toEqual([2, 3]);
    expect((await events(exchange.url, '?to=050-111-1111')).map(({ id }) => id)).toEqual([1, 3]);
    expect(await get(exchange.url, '/simulator/events?limit=2')).toMatchObject({ events: [{ id: 1 }, { id: 2 }], more: true });
    expect(await get(exchange.url, '/simulator/events?after=3')).toEqual({ events: [], more: false });
    expect((await get(exchange.url, '/simulator/events?after=x')).error).toBe('after must be a whole number from 0, not "x".');
  });

  test('tell a message as the telephone has it', async () => {
    await command(exchange.url, 'SendSms', { token, phones: '0501234567', message: 'שלום', sendFlashMessage: '1' });
    await exchange.settle();
    expect(await events(exchange.url, '?to=0501234567')).toMatchObject([{ id: 4, type: 'sms', to: '0501234567', from: '0773137770', text: 'שלום', flash: true, delivered: true, repeats: 0, reports: [{ status: 'DELIVRD', accepted: true }] }]);
  });
});
