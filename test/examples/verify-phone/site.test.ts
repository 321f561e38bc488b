import { startExchange, type TestExchange } from '@merkazia/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { site } from './site.ts';

let exchange: TestExchange;
beforeAll(async () => { exchange = await startExchange({ log: () => {} }); });
afterAll(() => exchange?.close());

function visitor() {
  const app = site(exchange.demo.client, () => exchange.clock.now().getTime());
  const post = async (path: string, body: object) => {
    const response = await app.request(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
    return { status: response.status, ...((await response.json()) as { id?: string; verified?: boolean; phone?: string; error?: string }) };
  };
  return { enter: (phone: string) => post('/phone', { phone }), type: (id: string | undefined, code: string) => post('/code', { id, code }) };
}

test('a visitor\'s telephone rings once, and the last four digits of who called verify it, once', async () => {
  const { enter, type } = visitor();
  const { id, ...told } = await enter('0521300001');
  expect(told).toEqual({ status: 200 });
  expect((await exchange.waitForCall('0521300001')).kind).toBe('ring');
  const code = await exchange.lastCode('0521300001');
  expect(await type(id, code === '0000' ? '0001' : '0000')).toEqual({ status: 200, verified: false });
  expect(await type(id, ` ${code} `)).toEqual({ status: 200, verified: true, phone: '0521300001' });
  expect((await type(id, code)).status).toBe(410);
});

test('guessing ends after five tries, waiting after ten minutes, and a telephone is not rung again at once', async () => {
  const { enter, type } = visitor();
  const { id } = await enter('0521300002');
  expect((await enter('0521300002')).status).toBe(429);
  await exchange.settle();
  const code = await exchange.lastCode('0521300002');
  for (let i = 0; i < 5; i++) expect((await type(id, 'none')).verified).toBe(false);
  expect((await type(id, code)).status).toBe(410);
  await exchange.clock.advance('PT1M');
  const again = await enter('0521300002');
  await exchange.clock.advance('PT11M');
  expect((await type(again.id, await exchange.lastCode('0521300002'))).status).toBe(410);
});

test('what is no number is refused', async () => {
  expect(await visitor().enter('12')).toEqual({ status: 400, error: 'This number cannot be rung.' });
});
