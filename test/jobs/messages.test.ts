import { signedHeaders } from '@merkazia/exchange/carrier/signature';
import { tick } from '@merkazia/exchange/due/tick';
import { runJob } from '@merkazia/exchange/jobs/jobs';
import { expect, test } from 'vitest';
import { later, withoutPokes, working } from '../due/workers.ts';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange({ tickEvery: 86_400_000 });
const hour = 3_600_000;
const run = (hours: number, on = at) => runJob(later(on.exchange, hours * hour), 'end-messages');
// An exchange of its own, because the job remembers how far it came.
const other = useExchange({ tickEvery: 86_400_000 });

test('a message of which the carrier says nothing for 72 hours is EXPIRED, and DELIVRD when the carrier speaks after all; others stay as they are', async () => {
  const { did, client } = await at.system();
  await client.call('SendSms', { phones: '0500000008:0527000001:0500000001', message: 'x' });
  await at.settle();
  const reports = async () => Object.fromEntries((await client.call('GetSmsOutLog')).rows.map(({ To, DeliveryReport }) => [To, DeliveryReport]));
  const others = { '0527000001': 'DELIVRD', '0500000001': 'ESME_RINVDSTADR' };
  expect(await reports()).toEqual({ '0500000008': 'ESME_ROK', ...others });
  expect(await run(71)).toEqual([]);
  expect(await reports()).toMatchObject({ '0500000008': 'ESME_ROK' });

  const [{ key }] = await at.arrived('0500000008');
  expect(key).toContain(`${did}.`);
  expect(await run(73)).toEqual([`Message ${key} was handed on 72 hours ago and never reported: EXPIRED.`]);
  expect(await reports()).toEqual({ '0500000008': 'EXPIRED', ...others });
  expect(await run(74)).toEqual([]);

  const body = JSON.stringify({ type: 'sms.report', key, to: '0500000008', status: 'DELIVRD', at: new Date().toISOString() });
  const headers = signedHeaders(at.exchange.config.carrierSecret, { id: 'evt_late', timestamp: Math.floor(at.exchange.clock.now() / 1000), body });
  expect((await fetch(`${at.url}/hooks/carrier`, { method: 'POST', headers, body })).status).toBe(200);
  expect(await reports()).toMatchObject({ '0500000008': 'DELIVRD' });
});

test('a message that was handed on days late is not forgotten: it holds the job back until it was', async () => {
  const { did, token, client } = await other.system();
  await withoutPokes(other.exchange, token).call('SendSms', { phones: '0500000008', message: 'late' });
  expect(await run(80, other)).toEqual([]);
  await tick(working(later(other.exchange, 81 * hour)));
  expect((await run(82, other)).filter((sentence) => sentence.includes(did))).toHaveLength(1);
  expect((await client.call('GetSmsOutLog')).rows).toMatchObject([{ DeliveryReport: 'EXPIRED' }]);
});
