import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange({ config: { sip: false } });

test('on a server without SIP a secondary number leads to extensions only', async () => {
  const { client } = await at.system({ secondaryDids: [{ did: '0779688801', usage: 'sip:1' }] });
  await expect(client.call('SetSecondaryDidUsageDescription', { secondaryDidId: 100, newUsage: 'sip:1' })).rejects.toMatchObject({ responseStatus: 'ERROR', message: 'שרת זה אינו תומך במערכת SIP' });
  expect(await client.call('SetSecondaryDidUsageDescription', { secondaryDidId: 100, newUsage: 'goto:/1' })).toMatchObject({ status: true });
});
