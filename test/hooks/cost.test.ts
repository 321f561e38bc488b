import { randomUUID } from 'node:crypto';
import type { Exchange } from '@merkazia/exchange/exchange';
import { enqueueHook, postHook } from '@merkazia/exchange/hooks/post';
import { hookSecret } from '@merkazia/exchange/hooks/secrets';
import { workHook } from '@merkazia/exchange/hooks/work';
import { hookKey } from '@merkazia/exchange/store/hooks';
import { createTable, type Wrap } from '@merkazia/exchange/store/table';
import { expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';
import { campaign } from '../harness/hooks.ts';
import { receiver } from '../harness/receiver.ts';

const at = useExchange();
const writes = /Put|Update|Write|Transact/;

/** The exchange with a meter on its table: the write units of the rows, and of the index. */
function metered(): { exchange: Exchange; units: () => { rows: number; index: number } } {
  let rows = 0;
  let index = 0;
  const wrap: Wrap = async ({ operation, input }, send) => {
    input.ReturnConsumedCapacity = 'INDEXES';
    const answer = await send();
    if (!writes.test(operation)) return answer;
    for (const { Table, GlobalSecondaryIndexes } of [answer.ConsumedCapacity].flat()) {
      rows += Table.WriteCapacityUnits ?? Table.CapacityUnits;
      index += GlobalSecondaryIndexes?.due?.WriteCapacityUnits ?? GlobalSecondaryIndexes?.due?.CapacityUnits ?? 0;
    }
    return answer;
  };
  const { table, config } = at.exchange;
  const units = () => {
    const used = { rows, index };
    rows = index = 0;
    return used;
  };
  return { exchange: { ...at.exchange, table: createTable({ client: table.client, name: config.table, wrap }), queue: { send: async () => {} } }, units };
}

test('a hook that is taken at the first attempt costs one write unit, its row with the attempt', async () => {
  const { url } = await receiver();
  await hookSecret(at.exchange, demo.number);
  const { exchange, units } = metered();
  const run = campaign(url);
  await postHook(exchange, run.up('0501234567'));
  expect(units()).toEqual({ rows: 1, index: 0 });
  await postHook(exchange, run.down('0501234567'));
  expect(units()).toEqual({ rows: 1, index: 0 });
  await postHook(exchange, run.up('0501234567'));
  expect(units()).toEqual({ rows: 0, index: 0 });
});

test('every retry costs two, claim and settlement, and its moves in the index of due work', async () => {
  let status = 500;
  const { url } = await receiver((_, response) => response.writeHead(status).end());
  const { exchange, units } = metered();
  const hook = campaign(url).up('0501234567');
  await postHook(exchange, hook);
  expect(units()).toEqual({ rows: 1, index: 1 });
  const retry = (hours: number) => workHook({ ...exchange, clock: { now: () => at.exchange.clock.now() + hours * 3_600_000 } }, hookKey(hook), randomUUID());
  await retry(12);
  expect(units()).toEqual({ rows: 2, index: 2 });
  status = 200;
  await retry(24);
  expect(units()).toEqual({ rows: 2, index: 1 });
});

test('a hook written down in a transaction costs six', async () => {
  const { url } = await receiver();
  const { exchange, units } = metered();
  const hook = campaign(url).up('0501234567');
  const tx = randomUUID();
  await exchange.table.transact({ put: { pk: `TEST#${tx}`, sk: 'ACT', tx } }, [enqueueHook(hook, exchange.clock.now()).write]);
  expect(units()).toEqual({ rows: 2 + 2, index: 1 });
  await workHook(exchange, hookKey(hook), randomUUID());
  expect(units()).toEqual({ rows: 2, index: 1 });
});
