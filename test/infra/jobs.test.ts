import { balanceKey, callerIdKey } from '@merkazia/exchange/store/keys';
import { smsRow } from '@merkazia/exchange/store/sms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schedulerEvent } from './events.ts';
import { type Stage, startStage } from './stage.ts';

const did = '0779900001';
const yesterday = Date.now() - 86_400_000;
let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
  await stage.open({ did, password: 'secret-of-test', units: 7_000, unitsExpire: yesterday, callerIds: [{ number: '0541111111', expires: yesterday }] });
});
afterAll(() => stage?.stop());

test('the nightly jobs expire, under their permissions, what the tick did not come to, and say what', async () => {
  expect(await stage.invoke('expireUnits', schedulerEvent())).toEqual([`7 units of ${did} expired.`]);
  expect(await stage.table.get(balanceKey(did, 'units'))).toMatchObject({ amount: 0 });
  expect(await stage.invoke('expireCallerIds', schedulerEvent())).toEqual([`The caller ID 0541111111 of ${did} expired.`]);
  expect(await stage.table.get(callerIdKey(did, '0541111111'))).toBeUndefined();
});

test('the hourly job ends what a carrier never reported', async () => {
  const id = Date.now() - 73 * 3_600_000;
  const row = smsRow({ system: did, id, campaign: `SMS-3-${id}`, from: did, text: 'x', flash: false, by: '203.0.113.7', purse: 'units', cost: 100, charge: 100, to: ['0541111111'] }, undefined);
  const { gk: _, gs: __, ...settled } = row!.put;
  const system = (await stage.table.get({ pk: `S#${did}`, sk: 'SYS' }))!;
  await stage.table.writeAll([{ put: { ...settled, pk: row!.put.pk, sk: row!.put.sk, taken: ['ESME_ROK'] } }, { put: { ...system, createdAt: id - 1000 } }]);
  expect(await stage.invoke('endMessages', schedulerEvent())).toEqual([`Message ${did}.${id}.0.0 was handed on 72 hours ago and never reported: EXPIRED.`]);
  expect(await stage.table.get({ pk: row!.put.pk, sk: row!.put.sk })).toMatchObject({ reports: { 0: { status: 'EXPIRED' } } });
  expect(await stage.invoke('endMessages', schedulerEvent())).toEqual([]);
});
