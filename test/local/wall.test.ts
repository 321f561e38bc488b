import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningExchange, startExchange } from '../../packages/local/src/start.ts';
import { backlog } from '../../packages/local/src/wall/backlog.ts';
import type { WallLine } from '../../packages/local/src/wall/wire.ts';
import { events, get, login, post, sendSms } from './caller.ts';
import { temporary, afterwards } from './program.ts';

let exchange: RunningExchange;
let token: string;
beforeAll(async () => {
  exchange = await startExchange({ log: () => {} });
  token = await login(exchange.url);
});
afterAll(() => exchange?.close());

/** Listens as a wall does; `until` reads on until a line is such. */
async function listen(url: string) {
  const answer = await fetch(`${url}/simulator/stream`);
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  const lines: WallLine[] = [];
  let read = 0;
  return {
    async until(is: (line: WallLine) => boolean): Promise<WallLine[]> {
      for (;;) {
        while (read < lines.length) if (is(lines[read++]!)) return lines.slice(0, read);
        const { value, done } = await reader.read();
        if (done) throw new Error('the stream ended');
        rest += value;
        const blocks = rest.split('\n\n');
        rest = blocks.pop()!;
        lines.push(...blocks.filter((block) => block.startsWith('data: ')).map((block) => JSON.parse(block.slice(6)) as WallLine));
      }
    },
    ended: async () => { for (;;) if ((await reader.read().catch(() => ({ done: true }))).done) return; },
    close: () => reader.cancel(),
  };
}

const isReady = (line: WallLine) => line.type === 'ready';
const withText = (text: string) => (line: WallLine) => line.type === 'events' && line.events.some((event) => event.type === 'sms' && event.text === text);

describe('a stream', () => {
  test('begins with what there is and goes on with what happens', async () => {
    await sendSms(exchange.url, token, '0521234567', 'before');
    await exchange.settle();
    const stream = await listen(exchange.url);
    const lines = await stream.until(isReady);
    expect(lines[0]).toMatchObject({ type: 'start', older: 0 });
    expect(lines.some(withText('before'))).toBe(true);
    await sendSms(exchange.url, token, '0521234567', 'after');
    // An arrival and what was reported of it may come in one line.
    await stream.until((line) => line.type === 'events' && line.events.some((event) => event.type === 'sms' && event.text === 'after' && event.reports.some((report: any) => report.accepted)));
    await post(exchange.url, '/simulator/queue', { to: '0773137770', path: '/1', event: 'login', agent: '0501234567' });
    await stream.until((line) => line.type === 'told' && line.told.some(({ type }) => type === 'queue.login'));
    await exchange.exchange.mail.send({ key: 'x', to: 'office@example.co.il', subject: 'Hello', text: 'x', html: 'x' });
    await stream.until((line) => line.type === 'mails');
    await post(exchange.url, '/simulator/outcomes', { number: '0521234567', outcome: 'expired' });
    await stream.until((line) => line.type === 'scripts' && line.scripts.some(({ outcome }) => outcome === 'expired'));
    await post(exchange.url, '/simulator/outcomes', { number: '0521234567', outcome: null });
    await stream.until((line) => line.type === 'scripts' && line.scripts.length === 0);
    await post(exchange.url, '/simulator/clock', { advance: 'PT1M' });
    const all = await stream.until((line) => line.type === 'clock' && line.offset > 50_000);
    const hasDemo = (line: WallLine) => line.type === 'systems' && line.systems[0]?.did === '0773137770';
    if (!all.some(hasDemo)) await stream.until(hasDemo);
    await stream.close();
  });

  test('begins anew at a reset, with nothing of what was', async () => {
    await sendSms(exchange.url, token, '0521234567', 'forgotten');
    const stream = await listen(exchange.url);
    await stream.until(isReady);
    await exchange.reset();
    token = await login(exchange.url);
    await stream.until((line) => line.type === 'start');
    const lines = await stream.until(isReady);
    expect(lines.slice(lines.findLastIndex(({ type }) => type === 'start')).some(withText('forgotten'))).toBe(false);
    await stream.close();
  });

  test('that is open does not hold up a stop', async () => {
    const other = await startExchange({ log: () => {} });
    const stream = await listen(other.url);
    await stream.until(isReady);
    const started = performance.now();
    await Promise.all([other.close(), stream.ended()]);
    expect(performance.now() - started).toBeLessThan(9000);
  });

  test('tells of each change once, in the order of the ids, and begins where it is told to', () => {
    let count = 5;
    const left = backlog(2, () => count);
    expect(left.take(2)).toEqual([3, 4]);
    for (const id of [1, 3, 3, 5]) left.add(id);
    expect(left.take(10)).toEqual([3, 5]);
    expect(left.isEmpty()).toBe(true);
    count = 6;
    expect([left.isEmpty(), left.take(10)]).toEqual([false, [6]]);
  });
});

describe('what a person does with a call', () => {
  test('survives a restart, and the exchange is told of it once', async () => {
    const data = temporary();
    const first = await startExchange({ data, log: () => {} });
    await first.simulator.reports.stop();
    await first.simulator.carrier.ring({ key: 'YA-x.0.1', from: '0773137770', to: '0521234567', seconds: 60 });
    expect((await post(first.url, '/simulator/calls', { id: 1, does: 'answer' })).status).toBe(200);
    expect((await post(first.url, '/simulator/calls', { id: 1, does: 'press', keys: '5' })).status).toBe(200);
    await first.close();
    const second = await startExchange({ data, log: () => {} });
    afterwards(() => second.close());
    await second.advance(120_000);
    const [ring] = await events(second.url);
    expect(ring).toMatchObject({ ends: 'answered', keys: '5', reports: [{ type: 'call.answered' }, { type: 'call.ended', outcome: 'answered' }] });
    expect(ring.reports.every(({ posted }: any) => posted !== null)).toBe(true);
  });

  test.each([
    [{ id: 1 }, /^does must be one of answer, hang-up, press; not nothing\.$/],
    [{ id: 'one', does: 'answer' }, /^id must be the id of a call/],
    [{ id: 10_000, does: 'answer' }, /^There is no such call to a telephone\.$/],
    [{ id: 1, does: 'press' }, /^keys are what press presses/],
    [{ id: 1, does: 'press', keys: 'A' }, /^keys are what press presses/],
    [{ id: 1, does: 'answer', leg: 3 }, /^leg is 1 or 2/],
  ])('is refused when it makes no sense: %j', async (body, sentence) => {
    const answer = await post(exchange.url, '/simulator/calls', body);
    expect([answer.status, answer.body.error]).toEqual([400, expect.stringMatching(sentence)]);
  });

  test('is refused when the call is over, was answered, or never rang', async () => {
    const { simulator } = exchange;
    const ring = async (to: string) => {
      await simulator.carrier.ring({ key: `YA-y.0.${to}`, from: '0773137770', to, seconds: 15 });
      return simulator.messages.all.length;
    };
    const does = async (id: number, what: string) => (await post(exchange.url, '/simulator/calls', { id, does: what, ...(what === 'press' ? { keys: '1' } : {}) })).body.error;
    const call = await ring('0521110001');
    expect(await does(call, 'press')).toBe('Keys are pressed once the call was answered.');
    expect(await does(call, 'answer')).toBeUndefined();
    expect(await does(call, 'answer')).toBe('The call was answered already.');
    expect(await does(call, 'hang-up')).toBeUndefined();
    expect(await does(call, 'hang-up')).toBe('The call is over.');
    expect(await does(await ring('0500000028'), 'answer')).toBe('That telephone never rang.');
    expect(await does(await ring('0500000021'), 'answer')).toBe('The call is over.');
  });
});

describe('the wall\'s questions', () => {
  test.each([
    ['/simulator/ledger', /^system must be a telephone number/],
    ['/simulator/ledger?system=0773137770&purse=gold', /^purse must be units or sms/],
    ['/simulator/hooks?system=moon', /^system must be a telephone number/],
    ['/simulator/mail/9999', /^There is no such mail|^The simulator has/],
    ['/simulator/faxes/9999', /^There is no such fax|^The simulator has/],
  ])('%s is told what is wrong', async (path, sentence) => {
    expect((await get(exchange.url, path)).error).toMatch(sentence);
  });

  test('of a system that is not there are answered with nothing', async () => {
    expect(await get(exchange.url, '/simulator/ledger?system=0779999999')).toEqual({ movements: [] });
    expect(await get(exchange.url, '/simulator/hooks?system=0779999999')).toEqual({ hooks: [] });
    expect(await get(exchange.url, '/simulator/systems')).toMatchObject({ systems: [{ did: '0773137770', numbers: ['0773137770', '0773137771'] }] });
  });

  test('a reply needs a text, a telephone and somebody to go to', async () => {
    for (const [body, sentence] of [[{ from: 'x', to: '1', text: 'a' }, /^from/], [{ from: '0521234567', to: '', text: 'a' }, /^to/], [{ from: '0521234567', to: '1', text: ' ' }, /^text/]] as const) {
      expect((await post(exchange.url, '/simulator/replies', body)).body.error).toMatch(sentence);
    }
  });

  test('a hook that is not there is not replayed', async () => {
    const answer = await post(exchange.url, '/simulator/hooks/replay', { system: '0773137770', campaign: 'YA-none', chunk: 0, number: null, status: 'END' });
    expect([answer.status, answer.body.error]).toEqual([400, 'The system has no such hook.']);
  });

  test('the page is there, asks nobody else, and runs what comes from here alone', async () => {
    const page = await fetch(exchange.url);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(await page.text()).toContain('/wall/main.js');
    for (const [path, type] of [['/wall/main.js', 'text/javascript'], ['/wall/style.css', 'text/css']] as const) expect((await fetch(exchange.url + path)).headers.get('content-type')).toContain(type);
    expect((await fetch(`${exchange.url}/wall/state.ts`)).status).toBe(404);
  });
});
