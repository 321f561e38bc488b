import { randomUUID } from 'node:crypto';
import { signedHeaders } from '@merkazia/exchange/carrier/signature';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { functionUrlEvent } from './events.ts';
import { type Stage, startStage, system } from './stage.ts';

let stage: Stage;
let token: string;
beforeAll(async () => {
  stage = await startStage();
  token = await stage.login();
});
afterAll(() => stage?.stop());

/** Posts an event to the function that carriers reach, as they do. */
async function post(event: object) {
  const body = JSON.stringify(event);
  const headers = { 'content-type': 'application/json', ...signedHeaders(stage.secret, { id: randomUUID(), timestamp: Math.floor(Date.now() / 1000), body }) };
  const answer = await stage.invoke('carrierHook', functionUrlEvent({ method: 'POST', path: '/hooks/carrier', headers, body, base64: true }));
  return { status: answer.statusCode, json: JSON.parse(answer.body) };
}
const taken = { status: 200, json: { accepted: true } };
const ask = async (command: string, given: Record<string, string>) => (await stage.ask({ path: `/ym/api/${command}`, query: String(new URLSearchParams({ token, ...given })) })).json;

test('the record of a call that came in is counted, once, and corrected', async () => {
  const record = { type: 'incoming.ended', call: '1770658096.1', system: system.did, from: '0521234567', direction: 'direct', seconds: 61, at: '2026-02-05T12:00:00Z' };
  for (const event of [record, record, { ...record, seconds: 121 }]) expect(await post(event)).toEqual(taken);
  expect(await post({ ...record, system: '0779999999' })).toEqual({ status: 200, json: { accepted: false } });
  expect(await ask('GetIncomingSum', { from: '2026-02-01', to: '2026-02-28' })).toMatchObject({ responseStatus: 'OK', direct: 3, transferIn: 0, transferOut: 0 });
});

test('a queue is told from its first caller to the last, by every kind of event', async () => {
  const at = new Date(Date.now() - 60_000).toISOString();
  const tell = (type: string, more: object) => post({ type: `queue.${type}`, system: system.did, path: '/1', at, ...more });
  for (const [type, more] of [
    ['login', { agent: 'a' }], ['login', { agent: 'b', penalty: 3 }], ['pause', { agent: 'a' }], ['resume', { agent: 'a' }], ['logout', { agent: 'b' }],
    ...['1', '2', '3', '4'].map((call) => ['join', { call, phone: '0521234567' }] as const),
    ['connect', { call: '1', agent: 'a' }], ['complete', { call: '1' }], ['abandon', { call: '2' }], ['leave', { call: '3' }], ['complete', { call: '5' }], ['connect', { call: '5', agent: 'a' }], ['connect', { call: '6', agent: 'a' }],
  ] as const) expect(await tell(type, more), type).toEqual(taken);
  expect(await ask('GetQueueRealTime', { queuePath: '/1' })).toMatchObject({
    responseStatus: 'OK', queueData: { Abandoned: 1, Calls: 1, Completed: 2 }, members: [{ agent: 'a', Status: '2', CallsTaken: 3, Paused: false }], entries: [{ CallId: '4' }],
  });
});
