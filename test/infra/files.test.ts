import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, startStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await startStage(); });
afterAll(() => stage?.stop());

const numbers = Array.from({ length: 1900 }, (_, i) => `05${40_000_000 + i}`);
const form = (parameters: Record<string, string>) => String(new URLSearchParams(parameters));
const post = (command: string, parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  stage.ask({ method: 'POST', path: `/ym/api/${command}`, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, body: form(parameters) });

/** The token of a new system with much money. */
async function customer(did: string): Promise<string> {
  await stage.open({ did, password: 'secret-of-owner', smsUnits: 100_000_000 });
  return (await post('Login', { username: did, password: 'secret-of-owner' })).json.token;
}

describe('a caller of the function URL whose answer is too large for a function', () => {
  it('is shown the way to it in the bucket, and reads the whole log there without a token', async () => {
    const token = await customer('0773137774');
    const message = 'שלום לכולם. '.repeat(150);
    expect((await post('SendSms', { token, phones: numbers.join(':'), message })).json).toMatchObject({ responseStatus: 'OK', sendCount: 1900 });
    const asked = await post('GetSmsOutLog', { token, limit: '200000' });
    expect(asked).toMatchObject({ status: 303, bytes: 0, headers: { location: expect.stringMatching(/\/files\/answers\/[\w-]{24}\?.*X-Amz-Expires=600/) } });
    const response = await fetch(asked.headers.location!);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    const log = (await response.json()) as { rows: { To: string; Message: string }[] };
    expect(log.rows.map(({ To }) => To)).toEqual([...numbers].reverse());
    expect(log.rows.every((row) => row.Message === message)).toBe(true);
    const small = await post('GetSmsOutLog', { token, limit: '10' });
    expect(small).toMatchObject({ status: 200, json: { rows: log.rows.slice(0, 10) } });
  });

  it('repeats a send to 1,900 numbers with its Idempotency-Key, is answered the same from the bucket, and charged once', async () => {
    const token = await customer('0773137775');
    const send = () => post('SendSms', { token, phones: numbers.join(':'), message: '₪'.repeat(10_000) }, { 'idempotency-key': 'large' });
    const first = await send();
    expect(first).toMatchObject({ status: 200, json: { responseStatus: 'OK', sendCount: 1900 } });
    expect(first.bytes).toBeGreaterThan(50 * 1024);
    const again = await send();
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.json).toEqual(first.json);
    expect((await post('GetCustomerSmsTransactions', { token })).json.rows).toHaveLength(2);
  });
});
