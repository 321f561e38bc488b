import { handlers } from '@merkazia/exchange/commands/table';
import { commands } from '@merkazia/contract/commands';
import type { Command } from '@merkazia/contract';
import fc from 'fast-check';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { damaged, textParameters, wildJson } from './arbitrary.ts';
import { encode, ways } from './encodings.ts';
import { overheard } from './overheard.ts';
import { type Answer, jsonType, send } from './raw.ts';

/** fast-check prints it with the path of what failed; given again they repeat it. */
const seed = 20_261_123;
const built = Object.keys(handlers) as Command[];
const secret = 'SecretThatNobodyMaySee';
const at = useExchange();
let did: string;
let token: string;
beforeAll(async () => { ({ did } = await at.system({ units: 100_000_000, smsUnits: 100_000_000 })); });
// Some commands end sessions.
beforeEach(async () => { token = await at.session(did); });

/** About a thousand requests in all, whatever the number of commands; a password's hash costs too much for as many. */
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
      return send(at.url, `/ym/api/${command}${query}`, { ...rest, headers: { ...headers, ...(inside ? {} : { authorization: token }) } });
    }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.map(refusal)).size, answers.map(refusal).join('\n')).toBe(1);
    expect(new Set(answers.map(({ headers }) => headers['merkazia-unknown-parameters'])).size).toBe(1);
  }), runs(command, 150));
});

test.each(built)('%s answers anything that is JSON', async (command) => {
  await holds(fc.asyncProperty(wildJson(command), async (body) => {
    const { status } = await send(at.url, `/ym/api/${command}`, { headers: { ...jsonType, authorization: token }, body });
    expect(status).toBeLessThan(500);
  }), runs(command, 250));
});

test.each(built)('%s answers a body that was damaged on its way', async (command) => {
  const whole = textParameters(command).chain((given) => fc.constantFrom('form' as const, 'JSON' as const, 'multipart' as const).chain((way) => {
    const { headers, body = '' } = encode(way, { ...given, token: secret });
    return fc.record({ headers: fc.constant(headers), body: damaged(Buffer.from(body)) });
  }));
  await holds(fc.asyncProperty(whole, async (init) => {
    const { status } = await send(at.url, `/ym/api/${command}`, init);
    expect([200, 400]).toContain(status);
  }), runs(command, 250));
});
