import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

test('a session tells its system in the fields of the older core', async () => {
  const { did, client } = await at.system({
    name: 'בית כנסת', email: 'office@example.co.il', organization: 'קהילה', contactName: 'דוד', phones: '0501234567', invoiceName: 'קהילה בע"מ',
    invoiceAddress: 'הרצל 1', fax: '021234567', recordPassword: '4321', reseller: 'Yemot', units: 12_340,
  });
  expect(await client.call('GetSession')).toEqual({
    responseStatus: 'OK', yemotAPIVersion: 100, name: 'בית כנסת', units: 12.34, unitsExpireDate: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    email: 'office@example.co.il', organization: 'קהילה', contactName: 'דוד', phones: '0501234567', invoiceName: 'קהילה בע"מ', invoiceAddress: 'הרצל 1',
    fax: '021234567', accessPassword: 'secret-of-test', recordPassword: '4321', creditFile: 'Yemot', username: did,
  });
});
