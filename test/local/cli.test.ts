import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { program as verb } from '../../packages/local/src/cli/program.ts';
import { type RunningExchange, startExchange } from '../../packages/local/src/start.ts';
import { login, sendSms } from './caller.ts';
import { program, temporary } from './program.ts';

let exchange: RunningExchange;
beforeAll(async () => { exchange = await startExchange({ log: () => {} }); });
afterAll(() => exchange?.close());

/** What a verb prints and ends with, against the exchange of this file. */
async function merkazia(line: string, environment: Record<string, string> = { MERKAZIA_URL: exchange.url, OPERATOR_KEY: exchange.operatorKey }) {
  let out = '';
  let err = '';
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
  const code = await verb(words, { environment: { MERKAZIA_PROFILES: '/nonexistent/profiles.json', ...environment }, out: (text) => { out += text; }, err: (text) => { err += text; } });
  return { code, out, err };
}

const json = async (line: string) => JSON.parse((await merkazia(`${line} --json`)).out);

test('a system is opened, credited, suspended, resumed and listed by its verbs', async () => {
  expect(await merkazia('systems create 0779800001 --password pass-of-owner --name "Second system" --sms-units 3')).toMatchObject({ code: 0, err: '' });
  expect(await merkazia('systems credit 0779800001 units 5.5 "Invoice 7" --valid-days 9')).toMatchObject({ code: 0 });
  expect(await merkazia('systems credit 0779800001 units -0.5 Mistake')).toMatchObject({ code: 0 });
  await merkazia('systems change 0779800001 --text-senders "Merkazia, Demo" --email a@example.com');
  await merkazia('systems suspend 0779800001 "Unpaid since July"');
  expect((await json('systems show 0779800001')).system).toMatchObject({ name: 'Second system', units: 5, smsUnits: 3, textSenders: ['Merkazia', 'Demo'], suspended: { reason: 'Unpaid since July' } });
  await merkazia('systems resume 0779800001');
  await merkazia('numbers add 0779800001 077-970-0001 --usage goto:/2');
  await merkazia('retention set 0779800001 30');
  expect((await json('systems show 0779800001')).system).toMatchObject({ secondaryDids: [{ did: '0779700001', usage: 'goto:/2' }], suspended: null, logDays: 30 });
  const { out } = await merkazia('systems list');
  expect(out.split('\n')[0]).toMatch(/^did +name +createdAt +units +smsUnits +suspended$/);
  expect(out).toMatch(/\n0779800001 +Second system +\d{4}-.* +5 +3 +false\n/);
});

test('an API key is made with its restrictions, listed and revoked by its verbs', async () => {
  const made = await json('keys create 0773137770 --name shop --from 127.0.0.0/8 --commands GetSession,SendSms --params from=0501234567');
  const { keys: [key] } = await json('keys list 0773137770');
  expect(key).toMatchObject({ name: 'shop', from: ['127.0.0.0/8'], commands: ['GetSession', 'SendSms'], params: { from: '0501234567' } });
  expect(JSON.stringify(made)).toContain(key.id);
  expect(await merkazia(`keys revoke 0773137770 ${key.id}`)).toMatchObject({ code: 0, err: '' });
  expect((await merkazia('keys list 0773137770')).out).toBe('none\n');
  expect(await merkazia('keys create 0773137770 --params shop')).toMatchObject({ code: 64, err: expect.stringContaining('name=value') });
  expect((await merkazia('systems reseal 0773137770')).code).toBe(0);
});

test('the secret of a system\'s hooks is shown and replaced by its verbs', async () => {
  const before = (await json('hooks secret 0773137770')).secret;
  const { secret } = await json('hooks rotate 0773137770 --overlap-hours 1');
  expect(secret).not.toBe(before);
  expect((await json('hooks secret 0773137770')).secret).toBe(secret);
  expect(await merkazia('hooks rotate 0770000000')).toMatchObject({ code: 1, err: expect.stringContaining('no system 0770000000') });
});

test('a list goes on over all its pages', async () => {
  for (let i = 0; i < 3; i++) await merkazia(`systems create 07798001${i}0 --password pass-of-owner`);
  const { systems } = await json('systems list --limit 1');
  expect(systems.map(({ did }: { did: string }) => did)).toEqual((await json('systems list')).systems.map(({ did }: { did: string }) => did));
  expect(systems.length).toBeGreaterThanOrEqual(4);
});

test('what was sent is listed, exported and erased, the books agree, and all of it stands in the audit', async () => {
  const token = await login(exchange.url);
  await sendSms(exchange.url, token, '0529100001', 'to be erased');
  await exchange.settle();
  expect((await json('campaigns list 0773137770')).campaigns).toMatchObject([{ recipients: 1, waiting: 0 }]);
  expect((await json('person export 0529100001')).records).toMatchObject([{ text: 'to be erased' }]);
  expect(await json('person erase 0529100001')).toEqual({ erased: 1, hooks: 0, lists: 0, waiting: 0, kept: [] });
  expect((await merkazia('person export 0529100001')).out).toBe('none\n');
  expect(await merkazia('money reconcile')).toMatchObject({ code: 0, out: expect.stringMatching(/^none\nchecked +\d+\n$/) });
  expect(await merkazia('dead list')).toMatchObject({ code: 0, out: 'none\n' });
  expect((await merkazia('audit list')).out).toContain('ErasePerson');
});

test('an act sent again under its idempotency key is done once', async () => {
  await merkazia('systems create 0779800009 --password pass-of-owner');
  for (let i = 0; i < 2; i++) expect((await merkazia('systems credit 0779800009 units 1 Gift --idempotency-key gift-1')).code).toBe(0);
  expect((await json('systems show 0779800009')).system.units).toBe(1);
});

test.each<[string, number, string | RegExp, object?]>([
  ['systems suspend 0779899999 x', 1, 'There is no system 0779899999.\n'],
  ['systems credit 0773137770 units much x', 64, /amount must be a number/],
  ['systems credit 0773137770', 64, /missing required argument 'purse'/],
  ['systems create 0779800008', 64, /required option '--password <value>'/],
  ['systems lst', 64, /Did you mean list\?/],
  ['systems list --colour', 64, /unknown option '--colour'/],
  ['systems list --operator-key wrong', 4, /does not hold an operator key\. Give the right one by --operator-key or OPERATOR_KEY\.\n$/],
  ['systems list --base-url nowhere', 64, '--base-url must be an address such as https://exchange.example.com, not nowhere. Did you mean http://nowhere?\n'],
  ['systems list', 4, 'There is no operator key: give --operator-key or OPERATOR_KEY.\n', { MERKAZIA_URL: 'https://exchange.example.com' }],
])('%s ends with %i and says the cure', async (line, code, sentence, environment) => {
  const { err, ...ended } = await merkazia(line, environment as Record<string, string> | undefined);
  expect(ended).toEqual({ code, out: '' });
  if (typeof sentence === 'string') expect(err).toBe(sentence);
  else expect(err).toMatch(sentence);
});

test('an exchange that does not run is told with the way to start it', async () => {
  const gone = await startExchange({ log: () => {} });
  await gone.close();
  expect(await merkazia('systems list', { MERKAZIA_URL: gone.url, OPERATOR_KEY: 'x'.repeat(32) })).toMatchObject({ code: 3, err: expect.stringMatching(/does not answer: .*\. Start it by npm start, or name another address by --base-url or MERKAZIA_URL\.\n$/) });
});

test('--help tells every verb and its options', async () => {
  expect(await merkazia('systems credit --help')).toMatchObject({ code: 0, out: expect.stringContaining('--valid-days') });
});

test('the operator key is printed at the first start only, opens the verbs of this machine by itself, and outlives a restart', async () => {
  const data = join(temporary(), 'data');
  const first = program({ MERKAZIA_DATA: data });
  const url = await first.ready;
  const { operatorKey } = JSON.parse(readFileSync(join(data, 'secrets.json'), 'utf8'));
  expect(operatorKey).toMatch(/^mko_[\w-]{32}$/);
  expect(first.output()).toContain(`operator    ${operatorKey} `);
  const listed = program({ MERKAZIA_DATA: data, MERKAZIA_URL: url }, 'systems', 'list');
  expect(await listed.ended).toBe(0);
  expect(listed.output()).toContain('0773137770');
  process.kill(first.pid, 'SIGTERM');
  await first.ended;
  const second = program({ MERKAZIA_DATA: data });
  await second.ready;
  expect(second.output()).not.toContain('operator');
  expect(JSON.parse(readFileSync(join(data, 'secrets.json'), 'utf8')).operatorKey).toBe(operatorKey);
  expect((await startExchange({ operatorKey: 'too short' }).catch((problem: Error) => problem)) as Error).toMatchObject({ name: 'Problem', message: expect.stringContaining('OPERATOR_KEY must have at least 32 characters') });
});
