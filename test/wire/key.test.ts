import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { formType, jsonType, send } from './raw.ts';

const at = useExchange();
const sms = { phones: '0541000001', message: 'x' };

async function caller() {
  const { token, client } = await at.system();
  const ask = (key: string | undefined, given: object = sms, command = 'SendSms') =>
    send(at.url, `/ym/api/${command}`, { headers: { ...jsonType, authorization: token, ...(key === undefined ? {} : { 'idempotency-key': key }) }, body: JSON.stringify(given) });
  return { token, ask, sent: async () => (await client.call('GetSmsOutLog')).rows.length };
}

test('a key of 1 to 255 printable characters makes a repeated command happen once, and the repeat is marked', async () => {
  const { ask, sent } = await caller();
  for (const key of ['k', 'x'.repeat(255), '  inner space  '.trim(), '~!"#$%&\'(),;:/\\']) {
    const first = await ask(key);
    const second = await ask(key);
    expect([first.body.responseStatus, first.headers['idempotent-replayed']], key).toEqual(['OK', undefined]);
    expect([second.text, second.headers['idempotent-replayed']], key).toEqual([first.text, 'true']);
  }
  expect(await sent()).toBe(4);
});

test('an empty key, one of 256 characters and one that is not ASCII are told, and nothing happens', async () => {
  const { ask, sent } = await caller();
  for (const key of ['', 'x'.repeat(256), 'clé', '\u00d7\u00a9', 'tab\tinside']) {
    const { status, body } = await ask(key);
    expect([status, body], key).toEqual([200, { responseStatus: 'ERROR', message: 'Header Idempotency-Key must have 1 to 255 printable ASCII characters.', yAfastVersion: '0.1.0' }]);
  }
  expect(await sent()).toBe(0);
});

test('a command that changes nothing does not look at the key, however wrong', async () => {
  const { ask } = await caller();
  for (const key of ['', 'x'.repeat(256), 'clé', 'k', 'k']) {
    const { body, headers } = await ask(key, {}, 'GetCustomerData');
    expect([body.responseStatus, headers['idempotent-replayed']], key).toEqual(['OK', undefined]);
  }
});

test('the same parameters in another encoding and order, and with another token of the system, are the same command', async () => {
  const { token, ask, sent } = await caller();
  const first = await ask('k');
  const again = await send(at.url, '/ym/api/SendSms?message=x', { headers: { ...formType, 'idempotency-key': 'k' }, body: `token=${token}&phones=0541000001&nonsense=1` });
  expect([again.text, again.headers['idempotent-replayed'], again.headers['merkazia-unknown-parameters']]).toEqual([first.text, 'true', 'nonsense']);
  expect(await sent()).toBe(1);
});

test('a key used with other parameters is 422; the key of one system says nothing in another', async () => {
  const { ask, sent } = await caller();
  await ask('k');
  const { status, body } = await ask('k', { ...sms, message: 'y' });
  expect([status, body.message]).toEqual([422, 'This Idempotency-Key was used with other parameters.']);
  expect(await sent()).toBe(1);
  const other = await caller();
  expect((await other.ask('k', { ...sms, message: 'y' })).body.responseStatus).toBe('OK');
});

test('a wrong request does not use up its key', async () => {
  const { ask, sent } = await caller();
  expect((await ask('k', { phones: '0541000001' })).body.message).toBe('Parameter message is required.');
  expect((await ask('k')).body.responseStatus).toBe('OK');
  expect(await sent()).toBe(1);
});
