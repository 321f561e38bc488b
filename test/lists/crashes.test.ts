import { work } from '@merkazia/exchange/due/work';
import { listGenerationKey } from '@merkazia/exchange/store/keys';
import { beginGeneration, dropGeneration, generationWriter } from '@merkazia/exchange/store/listGenerations';
import { createTable } from '@merkazia/exchange/store/table';
import { expect, test } from 'vitest';
import { later } from '../due/workers.ts';
import { useExchange } from '../harness/exchange.ts';
import { everyRow } from '../harness/money.ts';
import { dying } from './dying.ts';
import { numbers } from './snapshots.ts';

const at = useExchange({ tickEvery: 86_400_000 });

async function withList(count: number) {
  const { client, did, token } = await at.system();
  const { templateId } = await client.call('CreateTemplate', { description: 'x' });
  await client.call('UploadPhoneList', { templateId, data: numbers(0, count).join('\n') });
  const seen = async () => {
    const { templates: [list] } = await client.call('GetTemplates');
    const phones = (await client.call('GetTemplateEntries', { templateId })).entries.map(({ phone }) => phone);
    expect(list!.entriesCount).toBe(phones.length);
    return phones;
  };
  return { client, did, token, templateId, list: String(templateId), seen };
}

const bucketsOf = async (list: string) => (await everyRow(at.exchange)).filter(({ pk, sk }) => pk === `T#${list}` && /^(E|GEN)#/.test(sk)).map(({ sk }) => sk as string);

test.each(['before', 'after'] as const)('an exchange that dies %s any of its writes leaves the old list or the new one, and in the end nothing else', async (moment) => {
  const { client, token, templateId, list, seen } = await withList(200);
  const [old, next] = [numbers(0, 200), numbers(500, 5000)];
  for (let call = 1; ; call++) {
    const mortal = dying(at.exchange, token, call, moment);
    const outcome = await mortal.client.call('UploadPhoneList', { templateId, data: next.join('\n'), updateType: 'NEW' }).catch(() => undefined);
    const phones = await seen();
    expect(phones.length === 200 ? phones : old).toEqual(old);
    expect(phones.length === 200 ? next : phones).toEqual(next);
    if (phones.length !== 200) await client.call('UploadPhoneList', { templateId, data: old.join('\n'), updateType: 'NEW' });
    if (outcome) expect(phones).toEqual(next);
    if (!mortal.died()) break;
  }
  await at.advance(20);
  expect(await seen()).toEqual(old);
  expect(await bucketsOf(list)).toHaveLength(2);
});

test.each(['before', 'after'] as const)('an edit that dies %s any of its writes was made whole or not at all', async (moment) => {
  const { client, token, templateId, seen } = await withList(250);
  for (let call = 1; ; call++) {
    const mortal = dying(at.exchange, token, call, moment);
    await mortal.client.call('UpdateTemplateEntries', { templateId, rowids: '1-101-201', action: 'delete' }).catch(() => undefined);
    const phones = await seen();
    expect([250, 247]).toContain(phones.length);
    if (phones.length === 247) break;
  }
  expect(await client.call('GetTemplates')).toMatchObject({ templates: [{ entriesCount: 247 }] });
});

test('a generation that takes too long to be written is swept and never becomes the list', async () => {
  const { list, seen } = await withList(100);
  const generation = await beginGeneration(at.exchange.table, list, at.exchange.clock.now());
  const write = generationWriter(at.exchange.table, list, generation);
  await write.bucket({ bucket: 0, entries: [{ rowid: 1, phone: '0559999999', name: '', moreinfo: '', blocked: false }] });
  await write.end();
  const poke = { kind: 'list', key: listGenerationKey(list, generation) } as const;
  await work(at.exchange, poke);
  expect(await bucketsOf(list)).toHaveLength(3);
  await work(later(at.exchange, 16 * 60_000), poke);
  expect(await bucketsOf(list)).toHaveLength(1);
  expect(await seen()).toEqual(numbers(0, 100));
});

test('what is written of a generation behind the back of its sweeper goes too, once its writer has given it up', async () => {
  const { list, seen } = await withList(100);
  const { client, name } = at.exchange.table;
  const generation = await beginGeneration(at.exchange.table, list, at.exchange.clock.now());
  const write = generationWriter(at.exchange.table, list, generation);
  const poke = { kind: 'list', key: listGenerationKey(list, generation) } as const;
  const table = createTable({ client, name, wrap: async ({ operation }, send) => {
    if (operation === 'DeleteItem') {
      await write.bucket({ bucket: 0, entries: [{ rowid: 1, phone: '0559999999', name: '', moreinfo: '', blocked: false }] });
      await write.end();
      await dropGeneration(at.exchange.table, list, generation, at.exchange.clock.now());
    }
    return send();
  } });
  await work({ ...later(at.exchange, 16 * 60_000), table }, poke);
  expect(await bucketsOf(list)).toHaveLength(3);
  await work(at.exchange, poke);
  expect(await bucketsOf(list)).toHaveLength(1);
  expect(await seen()).toEqual(numbers(0, 100));
});

test('a sweeper that comes while a generation is still written wins: the upload begins anew and is whole', async () => {
  const { token, templateId, list, seen } = await withList(10);
  const slow = dying(at.exchange, token, Number.MAX_SAFE_INTEGER, 'before');
  const upload = slow.client.call('UploadPhoneList', { templateId, data: numbers(100, 9000).join('\n') });
  await expect.poll(async () => (await bucketsOf(list)).some((sk) => sk.startsWith('GEN#'))).toBe(true);
  for (const sk of (await bucketsOf(list)).filter((one) => one.startsWith('GEN#'))) await work(later(at.exchange, 16 * 60_000), { kind: 'list', key: { pk: `T#${list}`, sk } });
  expect(await upload).toMatchObject({ totalInserted: 9000 });
  expect(await seen()).toEqual([...numbers(0, 10), ...numbers(100, 9000)]);
  await at.advance(20);
  expect(await bucketsOf(list)).toHaveLength(91);
});
