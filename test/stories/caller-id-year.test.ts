import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
const day = 86_400_000;

test('an approval lasts a year, another extends it to a year from then, and who shows the number afterwards is refused', async () => {
  const { did } = await at.system({ unitsExpire: at.exchange.clock.now() + 2000 * day });
  const number = '0532000001';
  const client = async () => at.client({ token: await at.session(did) });
  const callerIds = async () => (await (await client()).call('GetCustomerData')).callerIds;
  const approve = async () => {
    const { reqId } = (await (await client()).call('ValidationCallerId', { action: 'send', callerId: number, validType: 'CALL' })) as { reqId: string };
    const { code } = (await at.arrived(number)).at(-1);
    expect(await (await client()).call('ValidationCallerId', { action: 'valid', reId: reqId, code })).toMatchObject({ status: true });
    return at.exchange.clock.now();
  };
  /** How many days after an instant the number may still be shown; the clocks of Israel are hours from UTC. */
  const lasts = async (since: number) => Math.round((Date.parse(`${(await callerIds())[0]!.expiryDate.replace(' ', 'T')}Z`) - since) / day);
  expect(await lasts(await approve())).toBe(365);
  await at.advance(200 * 1440);
  expect(await lasts(await approve())).toBe(365);
  await at.advance(364 * 1440);
  expect(await callerIds()).toMatchObject([{ callerId: number }]);
  await at.advance(2 * 1440);
  expect(await callerIds()).toEqual([]);
  await expect((await client()).call('SendSms', { from: number, phones: '0541500002', message: 'x' })).rejects.toMatchObject({ responseStatus: 'ERROR', code: 120 });
});
