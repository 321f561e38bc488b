import { randomUUID } from 'node:crypto';
import { createClient, type Client } from '@merkazia/client';
import { adminClient } from '@merkazia/exchange/admin/client';
import type { LogEntry } from '@merkazia/exchange/log';
import { openSession } from '@merkazia/exchange/store/sessions';
import { createSystem, type NewSystem } from '@merkazia/exchange/systems/create';
import type { StartOptions } from '@merkazia/local/options';
import { startExchange, type RunningExchange } from '@merkazia/local/start';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { bundled } from '../bundles/backend.ts';
import { assertAdminAnswer, assertAnswer, commandNames } from './contract.ts';
import { assertHosted } from './hosted.ts';
import { assertMoney } from './money.ts';
import { assertNoSecret, keepLog, keepSecret } from './trace.ts';

export const demo = { number: '0773137770', password: '1234', secondary: '0773137771', callerId: '0501234567' };

/** Whether the tests run on the functions as they would be deployed (npm run test:bundles). */
export const onFunctions = process.env.MERKAZIA_TEST_BUNDLES === 'yes';

/** What a test file asks of its exchange; `inProcess` where it counts or replaces what this process does, which functions would do elsewhere. */
type Wanted = StartOptions & { inProcess?: true };

/** One exchange for a test file, in memory; every answer that passes through here is held against the contract, or where the exchange imitates the hosted service against that one's wire. */
export function useExchange(options: Wanted = {}) {
  let running: RunningExchange;
  const logs: LogEntry[] = [];
  let systems = 0;
  let stop: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const here = { log: (entry: LogEntry) => { logs.push(entry); keepLog(JSON.stringify(entry)); }, ...options };
    const elsewhere = onBundles(options) ? await bundled(here) : undefined;
    stop = elsewhere?.stop;
    running = await startExchange(elsewhere?.options ?? here);
    const { sealingKey, carrierSecret } = running.exchange.config;
    keepSecret(carrierSecret, running.registrarSecret, ...[sealingKey].flat().flatMap((key) => (['base64', 'base64url', 'hex'] as const).map((form) => Buffer.from(key as Uint8Array).toString(form))));
  });
  afterAll(async () => {
    await running?.close();
    await stop?.();
  });
  afterEach(async () => {
    const faults = logs.filter((entry) => entry.event === 'command' && entry.outcome === 'fault');
    logs.length = 0;
    expect(faults, 'no command may fail by a fault of the exchange').toEqual([]);
    await assertMoney(running);
  });

  const checked = async (request: Request): Promise<Response> => {
    const response = await fetch(request);
    const [, act] = /\/ym\/admin\/([A-Za-z]+)/.exec(request.url) ?? [];
    if (act) assertAdminAnswer(act, response.status, await response.clone().json());
    if (act) return response;
    const command = /\/ym\/api\/+([A-Za-z\d]+)/i.exec(request.url)?.[1] ?? '';
    if (response.headers.get('content-type')?.startsWith('application/json')) {
      const body = (await response.clone().json()) as { responseStatus?: string; token?: string; PASS?: string };
      if (/^login$/i.test(command)) keepSecret(body.token);
      keepSecret(body.PASS);
      if (options.strictHosted) assertHosted(canonical(command), response, body);
      else assertAnswer(canonical(command), response.status, response.headers.get('content-type')!, body);
      assertNoSecret(body);
    }
    return response;
  };

  const arrivals = async (to: string): Promise<any[]> => {
    const response = await fetch(`${running.url}/simulator/events?to=${to}`);
    return ((await response.json()) as { events: any[] }).events;
  };

  return {
    get running() { return running; },
    get exchange() { return running.exchange; },
    get url() { return running.url; },
    logs,
    /** The client of the demo system, or of another. */
    client: (access: { token: string } | { username: string; password: string } = { username: demo.number, password: demo.password }): Client =>
      createClient({ baseUrl: running.url, ...access, fetch: checked } as Parameters<typeof createClient>[0]),
    /** The operator's client. */
    get admin() { return adminClient({ baseUrl: running.url, operatorKey: running.operatorKey, fetch: checked }); },
    /** One raw request to /ym/api. */
    fetch: (path: string, init?: RequestInit): Promise<Response> => checked(new Request(`${running.url}/ym/api/${path}`, init)),
    /** The same; the answer's JSON with its status and headers. */
    async ask(path: string, init?: RequestInit): Promise<{ status: number; headers: Headers; body: any }> {
      const response = await this.fetch(path, init);
      return { status: response.status, headers: response.headers, body: await response.json() };
    },
    /** A system of its own for one test, with a session. */
    async system(given: Partial<NewSystem> = {}): Promise<{ did: string; token: string; client: Client }> {
      keepSecret(given.password ?? 'secret-of-test', given.recordPassword);
      const did = `07799${String(++systems).padStart(5, '0')}`;
      expect(await createSystem(running.exchange, { did, password: 'secret-of-test', units: 100_000, smsUnits: 100_000, ...given })).toBe(true);
      const token = await this.session(did);
      return { did, token, client: this.client({ token }) };
    },
    /** A session without the cost of a password. */
    async session(system: string, { verified = false } = {}): Promise<string> {
      const token = randomUUID().replaceAll('-', '');
      keepSecret(token);
      const now = running.exchange.clock.now();
      await openSession(running.exchange.table, token, { system, type: 'API', remoteIP: '127.0.0.1', created: now, last: now, verified, hint: 'tes***tttttt', pair: false }, Math.ceil(now / 1000) + 86_400);
      return token;
    },
    /** Has the session of a token verified, as its caller would: a call to the creator's telephone, and the code it shows. */
    async verify(token: string, creatorPhone: string): Promise<void> {
      const client = this.client({ token });
      await client.call('DoubleAuth', { action: 'SendCode' });
      await client.call('DoubleAuth', { action: 'VerifyCode', code: (await this.calls(creatorPhone)).at(-1).from.slice(-4) });
    },
    /** A system of its own whose session is verified. */
    async verified(given: Partial<NewSystem> = {}): Promise<{ did: string; token: string; client: Client; creatorPhone: string }> {
      const creatorPhone = `05399${String(systems + 1).padStart(5, '0')}`;
      const made = await this.system({ creatorPhone, ...given });
      await this.verify(made.token, given.creatorPhone ?? creatorPhone);
      return { ...made, creatorPhone: given.creatorPhone ?? creatorPhone };
    },
    /** The calls to a telephone. */
    async calls(to: string): Promise<any[]> {
      const calls = (await arrivals(to)).filter(({ type }) => type === 'call');
      keepSecret(...calls.map(({ from }) => from));
      return calls;
    },
    /** Lets everything due be done, reports and all. */
    settle: () => running.settle(),
    advance: (minutes: number) => running.advance(minutes * 60_000),
    /** What reached a telephone. */
    arrived: (to: string): Promise<any[]> => arrivals(to),
  };
}

/** Whether the exchange is made of the functions as they would be deployed (npm run test:bundles); what only this machine has (faults of the database, a folder, the imitation of the hosted service) stays here. */
const onBundles = ({ inProcess, faults, data, dieAt, strictHosted, hosted }: Wanted): boolean => onFunctions && [inProcess, faults, data, dieAt, strictHosted, hosted].every((one) => one === undefined);

const spelled = new Map(commandNames.map((name) => [name.toLowerCase(), name]));
const canonical = (command: string): string => spelled.get(command.toLowerCase()) ?? command;
