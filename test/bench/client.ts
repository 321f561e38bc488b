import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { createClient } from '@merkazia/client';
import { build } from 'esbuild';
import { message } from './fixture.ts';
import { block } from './report.ts';
import { startServer } from './server.ts';
import { median } from './statistics.ts';

interface Cost { wall: number; cpu: number }

/** What a call through the client costs beyond the same request by bare fetch, to a server that does nothing. */
export async function client(rounds: number, calls: number): Promise<void> {
  const server = await startServer('echo-child.ts');
  const { call } = createClient({ baseUrl: server.url, token: server.token, idempotency: 'always' });
  const bare = (command: string, params: object, key?: string) => async () => {
    const headers = { 'content-type': 'application/json', authorization: server.token, ...(key === undefined ? {} : { 'idempotency-key': key }) };
    await (await fetch(`${server.url}/ym/api/${command}`, { method: 'POST', headers, body: JSON.stringify(params) })).json();
  };
  const sms = { phones: '0521234567', message };
  const rows = [];
  for (const [name, ours, floor] of [
    ['GetCustomerData', () => call('GetCustomerData'), bare('GetCustomerData', {})],
    ['SendSms, with a key', () => call('SendSms', sms), bare('SendSms', sms, randomUUID())],
  ] as const) {
    const taken: [Cost[], Cost[]] = [[], []];
    for (let round = -2; round < rounds; round++) {
      const both = [await cost(ours, calls), await cost(floor, calls)];
      if (round >= 0) both.forEach((one, i) => taken[i]!.push(one));
    }
    const [a, b] = taken.map((costs) => ({ wall: median(costs.map(({ wall }) => wall)), cpu: median(costs.map(({ cpu }) => cpu)) })) as [Cost, Cost];
    rows.push([name, a.wall, b.wall, a.wall - b.wall, a.cpu, b.cpu, a.cpu - b.cpu]);
  }
  await server.stop();
  const { min, gz } = await size();
  block('Client: one call after another to a server that does nothing, µs a call', ['command', 'client', 'fetch', 'more', 'client CPU', 'fetch CPU', 'more CPU'], rows, [
    `Size, minified, with openapi-fetch inside: ${min} bytes, ${gz} gzipped.`,
  ]);
}

async function cost(act: () => Promise<unknown>, calls: number): Promise<Cost> {
  const start = performance.now();
  const before = process.cpuUsage();
  for (let i = 0; i < calls; i++) await act();
  const { user, system } = process.cpuUsage(before);
  return { wall: (1000 * (performance.now() - start)) / calls, cpu: (user + system) / calls };
}

async function size(): Promise<{ min: number; gz: number }> {
  const { outputFiles } = await build({ entryPoints: ['packages/client/src/client.ts'], bundle: true, minify: true, write: false, format: 'esm', platform: 'browser', target: 'es2022', conditions: ['source'] });
  const bytes = outputFiles[0]!.contents;
  return { min: bytes.length, gz: gzipSync(bytes, { level: 9 }).length };
}
