import { api } from '@merkazia/exchange/api';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange({ config: { ceilings: { daily: 1_000, campaign: 500 }, destinations: { countries: ['972'], premium: ['19', '0559'] } } });
const send = (token: string, phones: string) => at.ask('SendSms', { method: 'POST', headers: { authorization: token }, body: new URLSearchParams({ phones, message: 'x' }) });
const phone = (i: number) => `05413${String(i).padStart(5, '0')}`;

test('a system spends no more than its ceiling on one day, however many ask at once, and the next day it may again', async () => {
  const { did, token } = await at.system({ smsUnits: 0 });
  const answers = (await Promise.all(Array.from({ length: 20 }, (_, i) => send(token, phone(i))))).map(({ body }) => body);
  expect(answers.filter(({ responseStatus }) => responseStatus === 'OK')).toHaveLength(10);
  expect(answers.find(({ responseStatus }) => responseStatus !== 'OK')).toMatchObject({ responseStatus: 'ERROR', message: 'The system may spend at most 1 units a day.', messageCode: 103 });
  expect((await at.client({ token }).call('GetCustomerData')).units).toBe('99');
  await at.advance(24 * 60);
  const later = await at.session(did);
  expect((await send(later, phone(1))).body.responseStatus).toBe('OK');
  for (let day = 0; day < 9; day++) {
    await at.advance(24 * 60);
    expect((await send(await at.session(did), `${phone(1)}:${phone(2)}`)).body.responseStatus).toBe('OK');
  }
});

test('when the ceiling of the SMS units is reached the units do not step in', async () => {
  const { token, client } = await at.system();
  for (let i = 0; i < 2; i++) expect((await send(token, [0, 1, 2, 3, 4].map(phone).join(':'))).body.responseStatus).toBe('OK');
  expect((await send(token, phone(1))).body.message).toBe('The system may spend at most 1 units a day.');
  expect(await client.call('GetCustomerData')).toMatchObject({ units: '100', smsUnits: 99 });
});

test('a balance that is too low is told as such and not as a ceiling', async () => {
  const { token } = await at.system({ smsUnits: 0, units: 50 });
  expect((await send(token, phone(1))).body.message).toBe('Low unit balance');
});

test('one campaign costs no more than its ceiling, and what is refused costs nothing', async () => {
  const { token, client } = await at.system();
  expect((await send(token, [0, 1, 2, 3, 4, 5].map(phone).join(':'))).body).toMatchObject({ responseStatus: 'ERROR', message: 'This costs 0.6 units; one campaign may cost at most 0.5.' });
  expect(await client.call('GetCustomerData')).toMatchObject({ units: '100', smsUnits: 100 });
});

test('numbers abroad, premium numbers and the prefixes that the operator refuses are not reached', async () => {
  const { token } = await at.system();
  const { body } = await send(token, `${phone(7)}:+447911123456:00447911123456:1900123456:0559123456`);
  expect(body).toMatchObject({ oks: [phone(7)], errors: { '+447911123456': 'notValid', '00447911123456': 'notValid', '1900123456': 'notValid', '0559123456': 'notValid' } });
});

test('a country that the operator allows is reached, and one that is taken away is not', async () => {
  const { token } = await at.system();
  const allowing = (countries: string[]) => api({ ...at.exchange, config: { ...at.exchange.config, destinations: { countries, premium: [] } } });
  const ask = async (countries: string[], phones: string): Promise<any> =>
    (await allowing(countries)(new Request(`${at.url}/ym/api/SendSms?message=x&phones=${encodeURIComponent(phones)}`, { headers: { authorization: token } }), { ip: '127.0.0.1' })).json();
  expect(await ask(['972', '44'], '+44 7911-123456')).toMatchObject({ responseStatus: 'OK', oks: ['+447911123456'] });
  expect(await ask(['972', '44'], '+12025550123')).toMatchObject({ responseStatus: 'ERROR' });
  expect(await ask(['44'], phone(8))).toMatchObject({ responseStatus: 'ERROR' });
});
