import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { GetItemCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import { api } from '@merkazia/exchange/api';
import { fileAt, root } from '@merkazia/exchange/store/files';
import { fileKey, type Key, minutesKey, minutesPk, queueAgentKey, queuePk, queueStateKey, queueWaitingKey } from '@merkazia/exchange/store/keys';
import type { Exchange } from '@merkazia/exchange/exchange';
import { startExchange } from '@merkazia/local/start';
import { customer, openCustomer } from './fixture.ts';
import { block, type Goal } from './report.ts';
import { median } from './statistics.ts';

const path = '/1';
const agents = 40;
const waiting = 500;
const day = 86_400_000;
const year = Date.UTC(2024, 0, 1);

/** A queue as a busy day leaves it, and the minutes of a leap year. */
async function load({ table, clock }: Exchange): Promise<void> {
  const now = clock.now();
  const { did } = customer;
  await table.writeAll([
    { put: { ...queueStateKey(did, path), abandoned: 12, completed: 480, held: 480, hold: 17_000, spoken: 480, talk: 88_000, since: now - day } },
    ...Array.from({ length: agents }, (_, i) => ({ put: {
      ...queueAgentKey(did, path, `05012345${String(i).padStart(2, '0')}`), agent: `05012345${String(i).padStart(2, '0')}`, entered: `${String(now - day / 4).padStart(15, '0')}|in|0000`,
      rev: 24, since: now - day, taken: 12, lastCall: now - i * 7000, on: i % 2 ? [{ call: `${i}`, since: now - i * 7000 }] : [],
    } })),
    ...Array.from({ length: waiting }, (_, i) => ({ put: { ...queueWaitingKey(did, path, `1770658096.${10_000 + i}`), call: `1770658096.${10_000 + i}`, phone: `05200${String(i).padStart(5, '0')}`, since: now - i * 3000, ttl: Math.ceil((now + day) / 1000) } })),
    ...Array.from({ length: 366 }, (_, i) => ({ put: { ...minutesKey(did, new Date(year + i * day).toISOString().slice(0, 10).replaceAll('-', '')), direct: 1240 + i, transferIn: i, transferOut: 2 * i } })),
  ]);
}

/** Reads whole queues and a year of minutes by the API, and by nothing but their bare reads (the session, the rows) in turn. */
export async function queueReads(rounds: number, times: number): Promise<Goal[]> {
  const { exchange, close } = await startExchange({ tickEvery: 86_400_000 });
  const token = await openCustomer(exchange);
  await load(exchange);
  const { client, name: TableName } = exchange.table;
  const answer = api(exchange);
  const ask = async (command: string): Promise<any> => (await answer(new Request(`http://127.0.0.1/ym/api/${command}`, { headers: { authorization: token } }), { ip: '127.0.0.1' })).json();
  const session = () => client.send(new GetItemCommand({ TableName, Key: { pk: { S: `TOK#${createHash('sha256').update(token).digest('base64url')}` }, sk: { S: 'TOK' } }, ConsistentRead: true }));
  await ask(`UploadTextFile?what=${path}/queue.ini&contents=${encodeURIComponent('maxlen=600\nstrategy=rrmemory\n')}`);
  const settings = (await fileAt(exchange.table, customer.did, [path.slice(1), 'queue.ini']))!;
  const get = ({ pk, sk }: Key) => client.send(new GetItemCommand({ TableName, Key: { pk: { S: pk }, sk: { S: sk } }, ConsistentRead: true }));
  const file = async () => {
    await get(fileKey(customer.did, root, path.slice(1)));
    await get(settings);
    await buffer((await exchange.files.get(settings.blob))!.stream);
  };
  const query = (input: Partial<QueryCommandInput>) => client.send(new QueryCommand({ TableName, ConsistentRead: true, ...input }));
  const kinds = [
    {
      name: `GetQueueRealTime, ${agents} agents and ${waiting} waiting`, command: `GetQueueRealTime?queuePath=${path}`, right: (body: any) => body.members.length === agents && body.entries.length === waiting,
      floor: async () => { await session(); await Promise.all([file(), query({ KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': { S: queuePk(customer.did, path) } } })]); },
    },
    {
      name: 'GetIncomingSum, a year', command: 'GetIncomingSum?from=2024-01-01&to=2024-12-31', right: (body: any) => body.transferIn === (366 * 365) / 2,
      floor: async () => { await session(); await query({ KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to', ExpressionAttributeValues: { ':pk': { S: minutesPk(customer.did) }, ':from': { S: '20240101' }, ':to': { S: '20241231' } } }); },
    },
  ];
  const rows: (string | number)[][] = [];
  const found: Goal[] = [];
  for (const { name, command, right, floor } of kinds) {
    const isRight = right(await ask(command));
    const [whole, bare]: [number[], number[]] = [[], []];
    // The first round warms up.
    for (let round = 0; round <= rounds; round++) {
      whole.push(await milliseconds(() => ask(command), times));
      bare.push(await milliseconds(floor, times));
    }
    const ratios = whole.slice(1).map((one, i) => bare[i + 1]! / one);
    rows.push([name, median(whole.slice(1)), median(bare.slice(1)), median(ratios)]);
    found.push({ what: `${name}: share of its time that its bare reads take`, measured: isRight ? median(ratios) : Number.NaN, least: 0.5 });
  }
  await close();
  block('Queues and minutes: one request at a time, in one process with its database', ['command', 'whole ms', 'bare reads ms', 'ratio'], rows, ['The bare reads are the session, the rows and (of a queue) its queue.ini, by the AWS SDK, and nothing done with them.']);
  return found;
}

async function milliseconds(act: () => Promise<unknown>, times: number): Promise<number> {
  const started = performance.now();
  for (let i = 0; i < times; i++) await act();
  return (performance.now() - started) / times;
}
