import { handlers } from '@merkazia/exchange/commands/table';
import { commands } from '@merkazia/contract/commands';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { everyRow, rowText } from '../harness/money.ts';
import { textParameters } from './arbitrary.ts';
import { encode, type Way, ways } from './encodings.ts';
import { send } from './raw.ts';

type Built = keyof typeof handlers;
const built = Object.keys(handlers) as Built[];
const seed = 20_261_124;
const at = useExchange();
const creatorPhone = '0531234567';
let did: string;
beforeAll(async () => {
  ({ did } = await at.system({ units: 100_000_000, smsUnits: 100_000_000, creatorPhone, lists: [{ id: '55', description: 'mine', phones: ['0541500001'] }] }));
});

const ask = (way: Way, command: Built, given: Record<string, string>, token: string) => {
  const { query, headers, ...rest } = encode(way, given);
  return send(at.url, `/ym/api/${command}${query}`, { ...rest, headers: { ...headers, ...(commands[command].session ? { authorization: token } : {}) } });
};

/** What a command changes; not the traces that every request leaves (its session's last use, counted requests, the log of log-ins and its locks), nor what the exchange's own hourly job notes. */
async function effects(): Promise<string[]> {
  const rows = (await everyRow(at.exchange)).filter(({ pk }) => !/^(REQ#|LOCK#|JOB#)|#LOG#/.test(pk));
  return rows.map(({ last: _, ttl: __, ...row }) => rowText(row)).sort();
}

const changing = built.filter((command) => commands[command].changes);

test.each(changing)('%s that was refused has changed nothing', async (command) => {
  // Calls that were set up before are over.
  await at.advance(10);
  let refused = 0;
  await fc.assert(fc.asyncProperty(textParameters(command), fc.constantFrom(...ways), fc.integer({ min: 0, max: 2 }), async (given, way, who) => {
    await at.settle();
    // A right request with a wrong caller, a wrong request with the right one, and both wrong.
    const mostlyRight = who === 0 ? { ...(command === 'SendSms' ? { phones: '0541500002', message: 'x' } : {}), ...given } : given;
    const token = who === 2 ? 'NobodysToken' : await at.session(did, { verified: who === 1 });
    const before = await effects();
    const { body } = await ask(way, command, mostlyRight, token);
    if (body.responseStatus === 'OK') return;
    refused++;
    expect(await effects()).toEqual(before);
  }), { seed, numRuns: 25 });
  expect(refused).toBeGreaterThan(0);
});
