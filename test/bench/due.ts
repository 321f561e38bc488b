import { BatchWriteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { tick } from '@merkazia/exchange/due/tick';
import type { Exchange } from '@merkazia/exchange/exchange';
import { due } from '@merkazia/exchange/store/keys';
import { smsRow } from '@merkazia/exchange/store/sms';
import { createTable } from '@merkazia/exchange/store/table';
import { databaseBinary } from '../../packages/local/src/database/binary.ts';
import { databaseClient } from '../../packages/local/src/database/client.ts';
import { startDatabase } from '../../packages/local/src/database/database.ts';
import { ensureTable } from '../../packages/local/src/database/table.ts';
import { block, type Goal } from './report.ts';

const name = 'merkazia';
const now = Date.UTC(2026, 0, 12, 12);
const overdue = 100;
const lanes = 16;

/** A message's row: overdue, due some time after now (every second one that is not overdue), or done. */
function row(i: number, when: 'overdue' | 'later' | 'done') {
  const { put } = smsRow({ system: '0773137770', id: now - 1000 - i, campaign: `SMS-3-${i}`, from: '0773137770', text: 'שלום', flash: false, by: '127.0.0.1', purse: 'sms', cost: 100, charge: 100, to: ['0521234567'] }, undefined) as { put: any };
  const { gk: _, gs: __, ...settled } = put;
  return when === 'done' ? settled : { ...settled, ...due('sms', when === 'overdue' ? now - 1000 - i : now + 60_000 + i, put) };
}

/** Puts rows straight into the table, past the exchange. */
async function load(client: DynamoDBClient, from: number, to: number, make: (i: number) => object): Promise<void> {
  let next = from;
  const lane = async () => {
    while (next < to) {
      const start = next;
      next = Math.min(start + 25, to);
      const items = Array.from({ length: next - start }, (_, k) => ({ PutRequest: { Item: marshall(make(start + k)) } }));
      await client.send(new BatchWriteItemCommand({ RequestItems: { [name]: items } }));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** What a tick reads that finds the same 100 overdue rows among ever more stored ones. */
export async function dueReads(sizes: number[]): Promise<Goal> {
  const database = await startDatabase({ binary: databaseBinary(process.env.DYNOXIDE_BIN), file: undefined, log: () => {}, lost: (problem) => { throw problem; } });
  const client = databaseClient(database.endpoint, { embedded: true });
  const counted = { queries: 0, units: 0 };
  const table = createTable({ client, name, wrap: async (call, send) => {
    call.input.ReturnConsumedCapacity = 'TOTAL';
    const answer = await send();
    counted.queries++;
    counted.units += answer.ConsumedCapacity?.CapacityUnits ?? 0;
    return answer;
  } });
  let poked = 0;
  const exchange = { table, clock: { now: () => now }, queue: { send: async (pokes) => { poked += pokes.length; } } } as Partial<Exchange> as Exchange;
  try {
    await ensureTable(client, name);
    await load(client, 0, overdue, (i) => row(i, 'overdue'));
    const rows: (string | number)[][] = [];
    let stored = 0;
    for (const size of sizes) {
      await load(client, overdue + stored, overdue + size, (i) => row(i, i % 2 ? 'later' : 'done'));
      stored = size;
      Object.assign(counted, { queries: 0, units: 0 });
      poked = 0;
      const started = performance.now();
      await tick(exchange);
      rows.push([size.toLocaleString('en-US'), poked, counted.queries, counted.units, performance.now() - started]);
    }
    block('Finding what is due: one tick, 100 rows overdue', ['stored besides', 'found', 'queries', 'read units', 'ms'], rows,
      ['Half of what is stored is due later and stands in the index too. The reads are those that the embedded database tells.']);
    const [least, most] = [Math.min, Math.max].map((of) => of(...rows.map((cells) => (cells[3] as number) + (cells[2] as number)))) as [number, number];
    return { what: `reads to find 100 due rows among ${stored.toLocaleString('en-US')} stored, against among ${sizes[0]}`, measured: rows.every((cells) => cells[1] === overdue) ? most / least : Number.NaN, most: 1 };
  } finally {
    client.destroy();
    await database.stop();
  }
}
