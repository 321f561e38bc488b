import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningExchange, startExchange } from '../../packages/local/src/start.ts';
import { pdfOf } from '../harness/pdf.ts';
import { events } from './caller.ts';
import { afterwards, temporary } from './program.ts';

let exchange: RunningExchange;
beforeAll(async () => { exchange = await startExchange({ log: () => {} }); });
afterAll(() => exchange?.close());

const bridge = { key: 'WSOC-LC-2026-11-23-15-10-15-276.0773137770', from: '0773137770', to: '0541000001', second: '0541000002', record: true, seconds: 600 };
const pdf = { name: 'a.pdf', bytes: () => pdfOf(2), address: async () => 'https://x' };

test('a bridged call and a fax are told as JSON, each once under its key, and later with more time', async () => {
  const { carrier } = exchange.simulator;
  for (const seconds of [600, 600, 900]) expect(await carrier.bridge({ ...bridge, seconds })).toEqual({ taken: true });
  expect(await carrier.fax({ key: 'a fax', from: '0773137770', to: '0771000001', pages: 2, seconds: 300, pdf })).toEqual({ taken: true });
  expect(await carrier.fax({ key: 'another', from: '0773137770', to: '0500000028', pages: 2, seconds: 300, pdf })).toEqual({ taken: false, outcome: 'blocked' });
  await exchange.advance(120_000);
  expect(await events(exchange.url, '?to=0541000001')).toMatchObject([{ type: 'bridge', second: '0541000002', record: true, seconds: 900, repeats: 1, outcome: 'delivered', refused: null,
    reports: [{ type: 'bridge.answered', leg: 1 }, { type: 'bridge.answered', leg: 2 }, { type: 'bridge.ended', outcome: 'answered', secondOutcome: 'answered' }, { type: 'bridge.recorded', accepted: false }] }]);
  expect(await events(exchange.url, '?to=0771000001')).toMatchObject([{ type: 'fax', pages: 2, name: 'a.pdf', reports: [{ type: 'fax.answered' }, { type: 'fax.ended', status: 'SUCCESS' }] }]);
  expect((await carrier.recording!(bridge.key))!.byteLength).toBe(40_044);
  expect(await carrier.recording!('nothing')).toBeUndefined();
});

test('they survive a restart', async () => {
  const data = temporary();
  const first = await startExchange({ data, log: () => {} });
  await first.simulator.carrier.bridge(bridge);
  await first.simulator.carrier.bridge({ ...bridge, seconds: 700 });
  await first.close();
  const second = await startExchange({ data, log: () => {} });
  afterwards(() => second.close());
  await second.simulator.carrier.bridge(bridge);
  expect(await events(second.url)).toMatchObject([{ type: 'bridge', seconds: 700, repeats: 1 }]);
});
