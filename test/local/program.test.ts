import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knobs } from '../../packages/local/src/knobs.ts';
import { settings } from '../../packages/local/src/settings.ts';
import { startExchange } from '../../packages/local/src/start.ts';
import { deliveries, events, login, sendSms } from './caller.ts';
import { afterwards, eventually, program, root, temporary } from './program.ts';

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** The form that a printed curl line posts. */
function formOf(line: string): { url: string; body: URLSearchParams } {
  const [, url, ...rest] = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
  const pairs = rest.flatMap((word, i) => (word.startsWith('-') ? [rest[i + 1]!.split(/=(.*)/s).slice(0, 2)] : []));
  return { url: url!, body: new URLSearchParams(pairs as [string, string][]) };
}

test('its first lines tell where everything is, and the command among them sends the first SMS', async () => {
  const data = join(temporary(), 'data');
  const { ready, output } = program({ MERKAZIA_DATA: data });
  const url = await ready;
  const lines = output().trimEnd().split('\n');
  expect(lines[0]).toBe(`merkazia ready on ${url}`);
  expect(output()).toContain(`${url}/ym/api/{Command}`);
  expect(output()).toContain(`${url}/docs`);
  expect(output()).toContain(data);
  expect(lines.at(-1)).toMatch(/^ +curl /);
  const { url: address, body } = formOf(lines.at(-1)!.trim());
  expect(await (await fetch(address, { method: 'POST', body })).json()).toMatchObject({ responseStatus: 'OK', sendCount: 1 });
  await eventually(() => events(url)).toMatchObject([{ to: '0501234567', text: 'שלום מהמרכזיה', delivered: true }]);
});

test('told to imitate the hosted service, it says so and does', async () => {
  const { ready, output } = program({ MERKAZIA_DATA: temporary(), MERKAZIA_STRICT_HOSTED: 'on' });
  const url = await ready;
  expect(output()).toContain('imitates the hosted service (MERKAZIA_STRICT_HOSTED)');
  const answer = await fetch(`${url}/ym/api/SendSsm`);
  expect([answer.status, answer.headers.get('merkazia-request-id'), ((await answer.json()) as any).responseStatus]).toEqual([200, null, 'EXCEPTION']);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s stops it clean: it ends with 0, the lock is given back, and what was sent is there at the next start', async (signal) => {
  const data = temporary();
  const first = program({ MERKAZIA_DATA: data });
  const url = await first.ready;
  const token = await login(url);
  await sendSms(url, token, '0501234567');
  process.kill(first.pid, signal);
  process.kill(first.pid, signal);
  expect(await first.ended).toBe(0);
  expect(first.errors()).toBe('');
  expect(readdirSync(data).sort()).toEqual(['carrier-events.jsonl', 'exchange.db', 'mail.jsonl', 'secrets.json', 'simulator.jsonl']);
  const second = await startExchange({ data, log: () => {} });
  afterwards(() => second.close());
  await second.settle();
  expect(await deliveries(second.url, token)).toEqual({ '0501234567': 'DELIVRD' });
});

test('npm that is told to end, and forgets us, does not leave us running', async () => {
  const data = temporary();
  const npm = spawn('sh', ['-c', '"$0" packages/local/boot.mjs packages/local/src/main.ts; exit', process.execPath], {
    cwd: root, detached: true, stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, PORT: '0', MERKAZIA_DATA: data, npm_lifecycle_event: 'start' },
  });
  afterwards(() => { if (existsSync(join(data, 'lock'))) process.kill(-npm.pid!, 'SIGKILL'); });
  await once(npm.stdout, 'data');
  process.kill(npm.pid!, 'SIGTERM');
  await eventually(() => existsSync(join(data, 'lock'))).toBe(false);
});

test('what it keeps is for its owner\'s eyes only', async () => {
  const data = join(temporary(), 'data');
  const exchange = await startExchange({ data, log: () => {} });
  await exchange.close();
  expect(statSync(data).mode & 0o777).toBe(0o700);
  for (const name of ['secrets.json', 'simulator.jsonl']) expect(statSync(join(data, name)).mode & 0o777).toBe(0o600);
});

test.each([
  [{ PORT: 'abc' }, 'PORT must be a whole number from 0 to 65535, not abc.'],
  [{ PORT: '70000' }, 'PORT must be a whole number from 0 to 65535, not 70000.'],
  [{ MERKAZIA_CARRIER: 'pigeons' }, 'MERKAZIA_CARRIER must be simulator or hosted, not pigeons.'],
  [{ MERKAZIA_CARRIER: 'hosted' }, 'MERKAZIA_CARRIER=hosted needs HOSTED_BASE_URL, the address of the exchange that carries for this one.'],
  [{ MERKAZIA_SIP: 'no' }, 'MERKAZIA_SIP must be on or off, not no.'],
  [{ MERKAZIA_HOOKS_TO_LOOPBACK: 'maybe' }, 'MERKAZIA_HOOKS_TO_LOOPBACK must be on or off, not maybe.'],
  [{ MERKAZIA_STRICT_HOSTED: 'yes' }, 'MERKAZIA_STRICT_HOSTED must be on or off, not yes.'],
  [{ MERKAZIA_TICK: '0' }, 'MERKAZIA_TICK must be seconds from 0.1 to 86400, not 0.'],
  [{ MERKAZIA_LOG: 'all' }, 'MERKAZIA_LOG must be error or warn or info, not all.'],
  [{ DYNAMODB_ENDPOINT: 'here' }, 'DYNAMODB_ENDPOINT must be an address such as http://127.0.0.1:8000, not here.'],
  [{ MERKAZIA_FAULTS: 'seed=7,conflict=2' }, 'MERKAZIA_FAULTS has conflict=2; it is seed=7 and shares from 0 to 1 (conflict, throttle, lost, unprocessed, stale), joined by commas.'],
  [{ MERKAZIA_DIE_AT: 'exchange:before:1,exchange' }, 'MERKAZIA_DIE_AT must be such as exchange:before:2 (exchange or database; before, during or after; a call), not exchange.'],
  [{ MERKAZIA_PACE: 'calls=9' }, 'MERKAZIA_PACE has calls=9; it is such as calls=200,sms=1000: numbers in a second, ten at least.'],
  [{ MERKAZIA_PACE: 'calls=20,fax=100' }, 'MERKAZIA_PACE has fax=100; it is such as calls=200,sms=1000: numbers in a second, ten at least.'],
])('a value that makes no sense is refused in a sentence that names its variable: %j', (environment, sentence) => {
  expect(() => settings(environment)).toThrow(sentence);
});

test('what the environment asks for is what is started', () => {
  expect(settings({})).toMatchObject({ port: 8585, data: '.merkazia', tickEvery: 60_000, config: { sip: true, outgoing: { timeout: 15_000, loopback: true } }, level: 'warn' });
  expect(settings({ MERKAZIA_HOOKS_TO_LOOPBACK: 'off' })).toMatchObject({ config: { outgoing: { timeout: 15_000, loopback: false } } });
  expect([settings({}).strictHosted, settings({ MERKAZIA_STRICT_HOSTED: 'on' }).strictHosted]).toEqual([false, true]);
  expect(settings({ MERKAZIA_PACE: 'calls=5000, sms=20' })).toMatchObject({ config: { pace: { calls: { system: 5000, carrier: 5000 }, sms: { system: 20, carrier: 5000 } } } });
  expect(settings({ MERKAZIA_DIE_AT: 'database:during:3,exchange:after:all:70' })).toMatchObject({ dieAt: [{ who: 'database', moment: 'during', call: 3 }, { who: 'exchange', moment: 'after', call: 70, all: true }] });
  expect(settings({ PORT: ' 0 ', HOST: '::1', MERKAZIA_DATA: ':memory:', MERKAZIA_SIP: 'off', MERKAZIA_SYSTEM_SITE: 'here', MERKAZIA_TICK: '0.5', MERKAZIA_FAULTS: 'seed=7,conflict=0.2,lost=0.05', MERKAZIA_CARRIER: 'simulator' })).toMatchObject({
    port: 0, host: '::1', data: ':memory:', tickEvery: 500, config: { sip: false, systemSite: 'here' }, faults: { seed: 7, conflict: 0.2, lost: 0.05 },
  });
});

test('--help names every knob, and an unknown word is refused', async () => {
  const asked = program({}, '--help');
  expect(await asked.ended).toBe(0);
  for (const { name } of knobs) expect(asked.output()).toContain(`  ${name} `);
  const wrong = program({}, '--prot=1');
  expect(await wrong.ended).toBe(64);
  expect(wrong.errors()).toBe('merkazia knows no --prot=1. merkazia --help tells what it knows.\n');
  const near = program({}, 'calll');
  expect(await near.ended).toBe(64);
  expect(near.errors()).toBe('merkazia knows no calll. Did you mean call? merkazia --help tells what it knows.\n');
});

test('the exchange keeps its promises over a database that conflicts, throttles and loses answers', async () => {
  const exchange = await startExchange({ faults: { seed: 7, conflict: 0.2, throttle: 0.1, lost: 0.1 }, log: () => {} });
  afterwards(() => exchange.close());
  const token = await login(exchange.url);
  const phones = Array.from({ length: 20 }, (_, i) => `05021111${String(i).padStart(2, '0')}`);
  for (const phone of phones) expect(await sendSms(exchange.url, token, phone)).toMatchObject({ responseStatus: 'OK' });
  await exchange.advance(600_000);
  expect((await events(exchange.url)).map(({ to }) => to).sort()).toEqual(phones);
  expect(isAlive(exchange.databasePid()!)).toBe(true);
});
