import { expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';
import { everyRow } from '../harness/money.ts';

const at = useExchange();

test('the demo system is as the README says', async () => {
  const data = await at.client().call('GetCustomerData');
  expect(data).toMatchObject({
    responseStatus: 'OK', yAfastVersion: '0.1.0', mainDid: demo.number, units: '1000', smsUnits: 1000, expiredUnits: false, accessPassword: demo.password,
    secondary_dids: [{ id: 100, did: demo.secondary, usage: 'goto:/1' }], callerIds: [{ callerId: demo.callerId }], ivrType: 'IVR2', pirsumPhoneStatus: false,
  });
  expect(data.systemSite).toBeTruthy();
});

test('a caller ID past its year is gone, and units past their date are told as expired', async () => {
  const now = at.exchange.clock.now();
  const { client } = await at.system({ callerIds: [{ number: '0521111111', expires: now + 60_000 }, { number: '0522222222', expires: now + 3_600_000 }], unitsExpire: now + 600_000 });
  expect((await client.call('GetCustomerData')).callerIds.map(({ callerId }) => callerId)).toEqual(['0521111111', '0522222222']);
  await at.advance(11);
  const later = await client.call('GetCustomerData');
  expect(later.callerIds.map(({ callerId }) => callerId)).toEqual(['0522222222']);
  expect(later.expiredUnits).toBe(true);
});

test('the passwords that are shown again are not in the table as they are', async () => {
  await at.system({ recordPassword: 'recorded-secret' });
  const table = JSON.stringify(await everyRow(at.exchange));
  expect(table).not.toContain('secret-of-test');
  expect(table).not.toContain('recorded-secret');
});
