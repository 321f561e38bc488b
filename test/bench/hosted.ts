import { randomUUID } from 'node:crypto';
import { createClient } from '@merkazia/client';
import { accountPoll } from '@merkazia/exchange/carrier/hosted/account';
import { minutesPoll } from '@merkazia/exchange/carrier/hosted/minutes';
import { queuePoll } from '@merkazia/exchange/carrier/hosted/queues';
import { nextLook, smsPoll } from '@merkazia/exchange/carrier/hosted/smsPoll';
import { workHosted } from '@merkazia/exchange/carrier/hosted/work';
import type { Exchange } from '@merkazia/exchange/exchange';
import { asksOf, forgetAsks } from '@merkazia/exchange/store/asks';
import { armPoll } from '@merkazia/exchange/store/polls';
import { changeSystem } from '@merkazia/exchange/systems/change';
import { startExchange } from '@merkazia/local/start';
import { customer, message, openCustomer, phone } from './fixture.ts';
import { block } from './report.ts';
import { type Seam, seam } from './seam.ts';
import { median } from './statistics.ts';

const price = { write: 0.625e-6, read: 0.125e-6 };
const day = 86_400_000;

/** What one hop through another exchange adds to a message, and what reading a system's account there costs a day. */
export async function hosted(times: number): Promise<void> {
  const upstream = await startExchange({ tickEvery: day, strictHosted: true });
  const front = await startExchange({ tickEvery: day, hosted: { baseUrl: upstream.url } });
  await openCustomer(upstream.exchange);
  await openCustomer(front.exchange);
  await changeSystem(front.exchange, customer.did, { hostedToken: `${customer.did}:${customer.password}`, hostedQueues: ['/1'] });
  await upstream.exchange.table.writeAll([{ put: { pk: `Q#${customer.did}#/1`, sk: 'STATE', abandoned: 1, since: 0 } }]);
  const counted = seam(front.exchange.table.client);
  await hop(front.exchange, upstream.url, times, counted);
  await reading(front.exchange, upstream.url, counted);
  await front.close();
  await upstream.close();
}

async function hop({ carrier }: Exchange, url: string, times: number, counted: Seam): Promise<void> {
  const client = createClient({ baseUrl: url, username: customer.did, password: customer.password, idempotency: 'never' });
  const rows: (string | number)[][] = [];
  for (const size of [1, 10]) {
    const [whole, bare]: [number[], number[]] = [[], []];
    const to = Array.from({ length: size }, (_, i) => phone(i));
    const send = () => {
      const key = `${customer.did}.${Date.now()}.0.${randomUUID()}`;
      return carrier.sendMany!({ key, system: customer.did, messages: to.map((number, i) => ({ key: `${key}.${i}`, from: customer.did, to: number, text: message, flash: false })) });
    };
    counted.inspect();
    await send();
    const records = counted.inspected();
    for (let i = 0; i < times; i++) {
      whole.push(await milliseconds(send));
      bare.push(await milliseconds(() => client.call('SendSms', { phones: to.join(':'), message })));
    }
    rows.push([`${size} number${size === 1 ? '' : 's'}`, median(whole), median(bare), median(whole.map((one, i) => one - bare[i]!)), records.reduce((sum, { writes }) => sum + writes, 0) / size]);
  }
  block('One hop: a text handed to another exchange on this machine, one after another', ['at once', 'whole ms', 'its SendSms ms', 'added ms', 'write units a number'], rows, [
    'Added is what this exchange writes down before and after: the ask that is made once, and when to look for its delivery.',
  ]);
}

async function reading(exchange: Exchange, url: string, counted: Seam): Promise<void> {
  const { table, clock } = exchange;
  await forgetAsks(table, await asksOf(table, customer.did, 'sms'));
  const looks = looksAfter(72 * 3_600_000);
  const polls: [string, string, number][] = [
    ['the account, every hour', accountPoll, 24], ['minutes, every hour', minutesPoll, 24], ['a listed queue, every minute', queuePoll('/1'), 1440],
    ['deliveries, while nothing is sent', smsPoll, 24],
  ];
  const rows: (string | number)[][] = [];
  for (const [name, what, times] of polls) rows.push(await once(name, what, times));
  await exchange.carrier.sendSms({ key: `${customer.did}.${clock.now()}.0.0`, from: customer.did, to: '0500000008', text: message, flash: false });
  rows.push(await once('deliveries, one text that is never reported', smsPoll, looks));
  rows.push(await once('deliveries, texts all day', smsPoll, day / nextLook(0)));

  async function once(name: string, what: string, times: number): Promise<(string | number)[]> {
    // The first time it reads more: the month's days, the caller IDs.
    for (let first = 0; first < 2; first++) await workHosted(exchange, await armPoll(table, customer.did, what, clock.now()), randomUUID());
    const key = await armPoll(table, customer.did, what, clock.now());
    const before = await requests(url);
    counted.inspect();
    await workHosted(exchange, key, randomUUID());
    const records = counted.inspected();
    const [writes, reads] = [records.reduce((sum, one) => sum + one.writes, 0), records.reduce((sum, one) => sum + one.reads, 0)];
    const asked = (await requests(url)) - before;
    return [name, times, asked * times, writes * times, reads * times, (writes * price.write + reads * price.read) * times * 1000];
  }
  block('Reading a system\'s account at another exchange: a day', ['what', 'times', 'requests', 'writes', 'reads', '$ a 1,000'], rows, [
    `A text that is never reported is looked for ${looks} times in its 72 hours; one that is delivered at once, once.`, '$: of a thousand such systems, DynamoDB on demand in us-east-1, as above; Lambda and SQS are apart.',
  ]);
}

/** How often a text is looked for within so many milliseconds, when it is the last one that was sent. */
function looksAfter(patience: number): number {
  let count = 0;
  for (let age = nextLook(0); age < patience; age += nextLook(age)) count++;
  return count;
}

const requests = async (url: string): Promise<number> =>
  Object.values(((await (await fetch(`${url}/simulator/upstream`)).json()) as { requests: Record<string, number> }).requests).reduce((sum, count) => sum + count, 0);

async function milliseconds(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}
