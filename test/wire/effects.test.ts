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
let steady: string;
beforeAll(async () => {
  ({ did } = await at.system({ units: 100_000_000, smsUnits: 100_000_000, creatorPhone, secondaryDids: [{ did: '0779777701', usage: '' }], lists: [{ id: '55', description: 'mine', phones: ['0541500001'] }] }));
  steady = await at.session(did, { verified: true });
});

interface Right { token?: string; given: { [name: string]: string | undefined } }

/** For every command a request that is right, the i-th of many; one that ends its session brings its own. */
const right: Record<Built, (i: number) => Promise<Right>> = {
  DoubleAuth: async (i) => {
    if (i % 2 === 0) return { token: waiting = await at.session(did), given: { action: 'SendCode' } };
    return { token: waiting, given: { action: 'VerifyCode', code: (await at.calls(creatorPhone)).at(-1).from.slice(-4) } };
  },
  GetAllSessions: async (i) => ({ given: i % 3 ? { limit: String(i) } : {} }),
  GetCustomerData: async () => ({ given: {} }),
  GetCustomerSmsTransactions: async () => ({ given: {} }),
  GetLoginLog: async (i) => ({ given: [{}, { limit: '3' }, { username: did }, { username: '077-977-7701', limit: '1' }][i % 4]! }),
  GetSession: async () => ({ given: {} }),
  GetSmsOutLog: async (i) => ({ given: i % 3 ? { limit: String(i * 1000) } : {} }),
  GetTransactions: async (i) => ({ given: [{}, { from: '2' }, { limit: '5' }, { filter: 'campaigns' }, { from: '0', limit: '1', filter: 'campaigns' }][i % 5]! }),
  KillAllSessions: async () => ({ token: await at.session(other, { verified: true }), given: {} }),
  KillSession: async () => {
    await at.session(did);
    const { sessions } = await at.client({ token: steady }).call('GetAllSessions', { limit: 1 });
    return { given: { SessionId: String(sessions[0]!.id) } };
  },
  Login: async (i) => ({ given: { username: i % 2 ? did : '0779777701', password: 'secret-of-test' } }),
  Logout: async () => ({ token: await at.session(did), given: {} }),
  SendSms: async (i) => ({
    given: [
      { phones: '0541500002', message: 'x' }, { phones: 'tpl:55', message: 'שלום' }, { phones: '0541500003:0541500004,0541500003', message: 'x'.repeat(71), sendFlashMessage: '1' },
      { phones: '+972541500005:nobody', message: '😀', from: '0779777701' }, { phones: '0541500006', message: 'm'.repeat(10_000), sendFlashMessage: 'false', from: did },
    ][i % 5]!,
  }),
  ValidationToken: async () => ({ given: {} }),
};

let waiting: string;
let other: string;
beforeAll(async () => { ({ did: other } = await at.system()); });

const ask = (way: Way, command: Built, given: Right['given'], token: string) => {
  const { query, headers, ...rest } = encode(way, given as Record<string, string>);
  return send(at.url, `/ym/api/${command}${query}`, { ...rest, headers: { ...headers, ...(commands[command].session ? { authorization: token } : {}) } });
};

test.each(built)('%s, asked rightly in each of the four encodings, does its work at least 20 times', async (command) => {
  for (let i = 0; i < 20; i++) {
    const { token = steady, given }: Right = await right[command](i);
    const { status, body } = await ask(ways[(i >> 1) % 4]!, command, given, token);
    expect([status, body.responseStatus], JSON.stringify([given, body])).toEqual([200, 'OK']);
  }
});

/** What a command changes; not the traces that every request leaves (its session's last use, counted requests, the log of log-ins and its locks). */
async function effects(): Promise<string[]> {
  const rows = (await everyRow(at.exchange)).filter(({ pk }) => !/^(REQ#|LOCK#)|#LOG#/.test(pk));
  return rows.map(({ last: _, ttl: __, ...row }) => rowText(row)).sort();
}

const changing = built.filter((command) => commands[command].changes);

test.each(changing)('%s that was refused has changed nothing', async (command) => {
  await at.settle();
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
