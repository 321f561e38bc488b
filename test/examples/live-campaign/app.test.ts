import { serve, type ServerType } from '@hono/node-server';
import { startExchange, type TestExchange } from '@merkazia/testing';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { app, type Live } from './app.ts';

let exchange: TestExchange;
let server: ServerType;
let url: string;
beforeAll(async () => {
  exchange = await startExchange({ log: () => {} });
  let web: ReturnType<typeof app> | undefined;
  server = serve({ fetch: (request) => web!.fetch(request), port: 0, hostname: '127.0.0.1' });
  await new Promise<void>((listening) => server.once('listening', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  web = app({ client: exchange.demo.client, hookSecret: await exchange.hookSecret(), publicUrl: url, now: () => exchange.clock.now().getTime() });
});
afterAll(async () => {
  server?.close();
  await exchange?.close();
});

const start = async (phones: string[]) => (await (await fetch(`${url}/campaigns`, { method: 'POST', body: JSON.stringify({ phones, text: 'שלום, האירוע נדחה לשעה שמונה' }) })).json()) as { id: string; calls: number; errors: object };

test('who looks on sees calls answered, failed and over, as they happen', async () => {
  const { id, calls, errors } = await start(['0500000020', '0500000021', '0521500001', 'nobody']);
  expect([calls, errors]).toEqual([3, { nobody: 'notValid' }]);
  const stream = fetch(`${url}/campaigns/${id}/live`).then((response) => response.text());
  await exchange.clock.advance('PT2M');
  const states = (await stream).split('\n\n').filter(Boolean).map((event) => JSON.parse(event.replace(/^data: /, '')) as Live);
  const last = states.at(-1)!;
  expect(last).toMatchObject({ over: true, billing: expect.any(Number), calls: { '0500000021': { status: 'FAILD' } } });
  expect(Object.keys(last.calls).sort()).toEqual(['0500000020', '0500000021', '0521500001']);
  expect(last.calls['0500000020']).toEqual({ status: 'DOWN', seconds: expect.any(Number) });
  expect(await (await fetch(`${url}/campaigns/${id}`)).json()).toEqual(last);
  expect(await exchange.waitForCall('0500000020')).toMatchObject({ kind: 'speech', text: 'שלום, האירוע נדחה לשעה שמונה' });
});

test('what nobody signed is not believed', async () => {
  const forged = await fetch(`${url}/hooks`, { method: 'POST', body: JSON.stringify({ CampaignId: 'YA-1', Number: null, Status: 'END', Time: 1, moreData: {} }), headers: { 'webhook-id': 'msg_1', 'webhook-timestamp': String(Math.floor(exchange.clock.now().getTime() / 1000)), 'webhook-signature': 'v1,AAAA' } });
  expect(forged.status).toBe(401);
  expect((await fetch(`${url}/campaigns/YA-1`)).status).toBe(404);
});
