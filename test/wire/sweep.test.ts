import { handlers } from '@merkazia/exchange/commands/table';
import { commands } from '@merkazia/contract/commands';
import type { Command } from '@merkazia/contract';
import fc from 'fast-check';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { damaged, textParameters, wildJson } from './arbitrary.ts';
import { encode, ways } from './encodings.ts';
import { overheard } from './overheard.ts';
import { type Answer, type Asked, jsonType, send } from './raw.ts';
import { rightRequests } from './right.ts';

/** fast-check prints it with the path of what failed; given again they repeat it. */
const seed = 20_261_123;
const built = Object.keys(handlers) as (keyof typeof handlers)[];
const secret = 'SecretThatNobodyMaySee';
const at = useExchange();
const right = rightRequests(at);
let did: string;
let token: string;
beforeAll(async () => { ({ did } = await at.system({ units: 100_000_000, smsUnits: 100_000_000 })); });
// Some commands end sessions.
beforeEach(async () => { token = await at.session(did); });

/** What was asked of every command in all that follows, and how often the answer was OK. */
const asked = new Map(built.map((command) => [command as Command, { requests: 0, oks: 0 }]));

async function ask(command: Command, query: string, init: Asked): Promise<Answer> {
  const answer = await send(at.url, `/ym/api/${command}${query}`, init);
  const count = asked.get(command)!;
  count.requests++;
  if (answer.body?.responseStatus === 'OK') count.oks++;
  return answer;
}

/** About two thousand requests in all, whatever the number of commands; a password's hash costs too much for as many. */
const runs = (command: Command, share: number) => (commands[command].session ? Math.ceil(share / built.length) : 3);

/** The words of a parameter's refusal; what else is answered may differ from one request to the next. */
const refusal = ({ body }: Answer): string => (String(body.message).startsWith('Parameter ') && body.responseStatus !== 'OK' ? body.message : '');

/** Runs a property: no fault, every answer the contract's (`send` holds it against that), and no secret told to the log. */
async function holds<T>(property: fc.IAsyncProperty<T>, numRuns: number): Promise<void> {
  const heard = await overheard(() => fc.assert(property, { seed, numRuns }));
  expect(at.logs.filter(({ event }) => event === 'command').length).toBeGreaterThanOrEqual(numRuns);
  for (const hidden of [token, secret]) expect(JSON.stringify(at.logs) + heard).not.toContain(hidden);
}

test.each(built)('%s takes the same parameters in every encoding, right or wrong, to the same effect', async (command) => {
  await holds(fc.asyncProperty(textParameters(command), fc.boolean(), async (given, inside) => {
    const answers = await Promise.all(ways.map((way) => {
      const { query, headers, ...rest } = encode(way, inside ? { ...given, token } : given);
      return ask(command, query, { ...rest, headers: { ...headers, ...(inside ? {} : { authorization: token }) } });
    }));
    // A file that is not there is 404, however it is asked for.
    const status = command === 'DownloadFile' && answers[0]!.status === 404 ? 404 : 200;
    expect(answers.map((answer) => answer.status)).toEqual([status, status, status, status]);
    expect(new Set(answers.map(refusal)).size, answers.map(refusal).join('\n')).toBe(1);
    expect(new Set(answers.map(({ headers }) => headers['merkazia-unknown-parameters'])).size).toBe(1);
  }), runs(command, 280));
});

test.each(built)('%s answers anything that is JSON', async (command) => {
  await holds(fc.asyncProperty(wildJson(command), async (body) => {
    const { status } = await ask(command, '', { headers: { ...jsonType, authorization: token }, body });
    expect(status).toBeLessThan(500);
  }), runs(command, 420));
});

test.each(built)('%s answers a body that was damaged on its way', async (command) => {
  const whole = textParameters(command).chain((given) => fc.constantFrom('form' as const, 'JSON' as const, 'multipart' as const).chain((way) => {
    const { headers, body = '' } = encode(way, { ...given, token: secret });
    return fc.record({ headers: fc.constant(headers), body: damaged(Buffer.from(body)) });
  }));
  await holds(fc.asyncProperty(whole, async (init) => {
    const { status } = await ask(command, '', init);
    expect(command === 'DownloadFile' ? [200, 400, 404] : [200, 400]).toContain(status);
  }), runs(command, 420));
});

test.each(built)('%s, asked rightly in each of the four encodings, does its work', async (command) => {
  for (let i = 0; i < 20; i++) {
    const { token: caller, given } = await right(command, i);
    const { query, headers, ...rest } = encode(ways[(i >> 1) % 4]!, given as Record<string, string>);
    const { status, body } = await ask(command, query, { ...rest, headers: { ...headers, ...(commands[command].session ? { authorization: caller } : {}) } });
    expect([status, body.responseStatus], JSON.stringify([given, body])).toEqual([200, 'OK']);
  }
});

test('all of it was thousands of requests, and every command did its work at least 20 times', () => {
  const counts = [...asked.values()];
  expect(counts.reduce((sum, { requests }) => sum + requests, 0)).toBeGreaterThanOrEqual(2000);
  expect([...asked].filter(([, { oks }]) => oks < 20)).toEqual([]);
});
