import { readList, unpinList } from '@merkazia/exchange/store/lists';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { everyRow } from '../harness/money.ts';
import { numbers, phonesOf, pin } from './snapshots.ts';

const at = useExchange({ faults: { seed: 20261125, conflict: 0.2, throttle: 0.15, lost: 0.1, unprocessed: 0.2, stale: 0.2 } });

test('on a database in trouble every change of a list is made once, its counts are right and what is left over goes', async () => {
  const { client, did } = await at.system();
  const { templateId } = await client.call('CreateTemplate', { description: 'x' });
  const list = String(templateId);
  expect(await client.call('UploadPhoneList', { templateId, data: numbers(0, 5000).join('\n') })).toMatchObject({ totalInserted: 5000, totalUpdated: 0 });
  const head = (await pin(at.exchange, did, list, 'SMS-3-a'))!;
  await Promise.all([
    ...Array.from({ length: 6 }, (_, i) => client.call('UpdateTemplateEntry', { templateId, phone: numbers(9000 + i, 1)[0]! })),
    ...Array.from({ length: 4 }, (_, i) => client.call('UpdateTemplateEntries', { templateId, rowids: String(i + 1), action: 'delete' })),
    client.call('UpdateTemplateEntries', { templateId, rowids: '10-4000', action: 'block' }),
    client.call('UpdateTemplate', { templateId, customerDefault: 1, redialWait: 5 }),
  ]);
  expect(await phonesOf(at.exchange, head)).toEqual(numbers(0, 5000));
  const own = (await readList(at.exchange.table, did, list))!;
  expect(own).toMatchObject({ count: 5002, blocked: 2, mobile: 5000, callable: 5000 });
  expect((await phonesOf(at.exchange, own)).sort()).toEqual([...numbers(4, 4996), ...numbers(9000, 6)].sort());
  expect(await client.call('ClearTemplateEntries', { templateId })).toMatchObject({ totalRemoved: 5002 });
  await client.call('DeleteTemplate', { templateId });
  await unpinList(at.exchange.table, list, 'SMS-3-a');
  await at.advance(30);
  expect((await everyRow(at.exchange)).filter(({ pk, ttl }) => pk === `T#${list}` && !ttl)).toEqual([]);
});
