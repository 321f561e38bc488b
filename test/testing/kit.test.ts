import { startExchange, type TestExchange } from '@merkazia/testing';
import { verifyHook } from '@merkazia/client';
import { afterAll, beforeAll, expect, test } from 'vitest';

let exchange: TestExchange;
beforeAll(async () => { exchange = await startExchange({ startAt: '2030-01-01T08:00:00Z', systemSite: 'mine', log: () => {} }); });
afterAll(() => exchange?.close());

test('messages to a telephone are given one after another, each once, however its number is written', async () => {
  const { client, number } = await exchange.system();
  for (const message of ['first', 'second']) await client.call('SendSms', { phones: '0521110001', message });
  expect(await exchange.waitForSms('+972 52-111-0001')).toMatchObject({ to: '0521110001', from: number, text: 'first', flash: false });
  expect((await exchange.waitForSms('0521110001')).text).toBe('second');
  await expect(exchange.waitForSms('0521110001', { timeoutMs: 1 })).rejects.toThrow(/^No SMS came to 0521110001 within 1 ms; there came .*sms to 0521110001 \(delivered\)\.$/);
  expect(exchange.sms('0521110001').map(({ text }) => text)).toEqual(['first', 'second']);
});

test('a message that was awaited before it was sent is given when it comes', async () => {
  const coming = exchange.waitForSms('0521110002');
  await exchange.demo.client.call('SendSms', { phones: '0521110002', message: 'late' });
  expect((await coming).text).toBe('late');
});

test('the code that came last is that of a message, of a ring from a random number, or of a verification call', async () => {
  const { client } = await exchange.system({ creatorPhone: '0521110003' });
  await expect(exchange.lastCode('0521110003')).rejects.toThrow('No code came to 0521110003; there came nothing.');
  await client.call('SendSms', { phones: '0521110003', message: 'Order 12: your code is 482913.' });
  expect(await exchange.lastCode('0521110003')).toBe('482913');
  await client.call('SendSms', { phones: '0521110003', message: 'Thank you.' });
  expect(await exchange.lastCode('0521110003')).toBe('482913');
  const { verifyCode } = (await client.call('RunTzintuk', { phones: '0521110003', callerId: 'RAND' })) as { verifyCode?: string };
  expect(await exchange.lastCode('0521110003')).toBe(verifyCode);
  await client.call('DoubleAuth', { action: 'SendCode' });
  const code = await exchange.lastCode('0521110003');
  expect(await exchange.waitForCall('0521110003')).toMatchObject({ kind: 'ring' });
  expect(await exchange.waitForCall('0521110003')).toMatchObject({ kind: 'verification', from: expect.stringMatching(new RegExp(`${code}$`)) });
  await client.call('DoubleAuth', { action: 'VerifyCode', code });
});

test('a test decides what becomes of a number, and the clock brings it about', async () => {
  const { client } = await exchange.system({ units: 1 });
  exchange.outcomes.next('0521110004', 'late');
  await client.call('SendSms', { phones: '0521110004', message: 'x' });
  await exchange.settle();
  const report = async () => (await client.call('GetSmsOutLog', { limit: 1 })).rows[0]!.DeliveryReport;
  expect(await report()).not.toBe('DELIVRD');
  await exchange.clock.advance('PT10M');
  expect(await report()).toBe('DELIVRD');
  const now = exchange.clock.now();
  expect(now.toISOString()).toMatch(/^2030-01-01T08:1/);
  await exchange.clock.forwardTo(new Date(now.getTime() + 3_600_000));
  await expect(exchange.clock.forwardTo(now)).rejects.toThrow('only goes forward');
  await expect(exchange.clock.advance('ten minutes')).rejects.toThrow('PT10M');
  expect(() => exchange.outcomes.next('0521110004', 'asleep')).toThrow(/no outcome asleep; there are delivered,/);
  expect(exchange.outcomes.numbers).toMatchObject({ busy: '0500000021' });
  expect(exchange.outcomes.list()[0]).toMatchObject({ name: 'delivered' });
});

test('mail is read, such as the warning that units are about to expire', async () => {
  const { email } = await exchange.demo.client.call('GetCustomerData');
  await exchange.clock.advance('P340D');
  expect(await exchange.waitForMail(email)).toMatchObject({ to: email });
});

test('a reset forgets everything and begins the clock again, and systems may have any number', async () => {
  await exchange.demo.client.call('SendSms', { phones: '0521110005', message: 'x' });
  await exchange.waitForSms('0521110005');
  await exchange.reset();
  expect(exchange.clock.now().toISOString()).toMatch(/^2030-01-01T08:00/);
  expect([exchange.sms(), exchange.calls()]).toEqual([[], []]);
  await exchange.demo.client.call('SendSms', { phones: '0521110005', message: 'again' });
  expect((await exchange.waitForSms('0521110005')).text).toBe('again');
  const { client } = await exchange.system({ number: '0771234567', password: 'secret', callerIds: ['0541112222'] });
  expect(await client.call('GetCustomerData')).toMatchObject({ mainDid: '0771234567', systemSite: 'mine', callerIds: [{ callerId: '0541112222' }] });
  await expect(exchange.system({ number: '0771234567' })).rejects.toThrow('There is a system 0771234567 already.');
});

test('where the hosted service is imitated, its texts come and nothing of ours', async () => {
  await using strict = await startExchange({ strictHosted: true, log: () => {} });
  const response = await fetch(`${strict.url}/ym/api/GetSession?token=nobody`);
  expect([response.status, response.headers.get('merkazia-request-id')]).toEqual([200, null]);
});

test('the secret of hooks is told for verifyHook', async () => {
  expect(await exchange.hookSecret()).toMatch(/^whsec_/);
  await expect(verifyHook({ headers: {}, body: '' }, await exchange.hookSecret())).rejects.toThrow('webhook-id');
});
