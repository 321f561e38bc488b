import { randomUUID } from 'node:crypto';
import { customer, message, phone } from './fixture.ts';
import { post } from './load.ts';
import type { CallRecord } from './record.ts';
import { perMillion } from './price.ts';
import { block } from './report.ts';
import type { Server } from './server.ts';

/** `updates` and `lanes`: by how many single-row updates and deleted lanes all that follows is known to be done. */
interface Case { name: string; command: string; params: object; key?: string; recipients?: number; updates?: number; lanes?: number }

const sms = (recipients: number, key?: string): Case => ({
  name: `SendSms, ${recipients} number${recipients === 1 ? '' : 's'}${key ? ', key' : ''}`, command: 'SendSms', key, recipients, updates: Math.ceil(recipients / 20) * 2 + recipients,
  params: { message, phones: Array.from({ length: recipients }, (_, i) => phone(i)).join(':') },
});

const ring = (key?: string): Case => ({ name: `RunTzintuk, 1 number${key ? ', key' : ''}`, command: 'RunTzintuk', key, recipients: 1, lanes: 1, params: { phones: phone(0), TzintukTimeOut: 1 } });

/** Calls to the database and the capacity they take, command by command. */
export async function units(server: Server): Promise<void> {
  const sends = [1, 3, 20].flatMap((recipients) => [sms(recipients), sms(recipients, randomUUID())]);
  const cases: Case[] = [
    { name: 'Login', command: 'Login', params: { username: customer.did, password: customer.password } },
    { name: 'GetCustomerData', command: 'GetCustomerData', params: {} },
    ...sends, ring(), ring(randomUUID()),
    { name: 'GetSmsOutLog, limit 20', command: 'GetSmsOutLog', params: { limit: 20 } },
  ];
  const rows: (string | number)[][] = [];
  for (const { name, recipients, ...asked } of cases) {
    const records = await recorded(server, asked);
    const answered = recipients === undefined ? records.length : 1 + records.findIndex(({ operation }) => operation === 'TransactWriteItems');
    const [before, after] = [records.slice(0, answered), records.slice(answered)];
    rows.push([name, ...sums(before), recipients === undefined ? dollars(records) : '', calls(before)]);
    if (recipients !== undefined) rows.push(['  and after its answer', ...sums(after), dollars(records) / recipients, calls(after)]);
  }
  block('Database calls and capacity units (transactions and the due index included; a write whose condition fails counts)', ['command', 'calls', 'writes', 'reads', '$', 'which'], rows, [
    '$: a million commands, for SendSms and RunTzintuk a million recipients with all that follows; DynamoDB on demand in us-east-1, $0.625 a million writes, $0.125 a million reads.',
    'The units are those the embedded database tells in ReturnConsumedCapacity. "key": with an Idempotency-Key.',
  ]);
}

async function recorded(server: Server, { command, params, key, updates = 0, lanes = 0 }: Omit<Case, 'name'>): Promise<CallRecord[]> {
  await server.ask.begin();
  await server.ask.inspect();
  const { status, text } = await post(undefined, { ...server, command, key }, params);
  if (status !== 200 || !text.includes('"responseStatus":"OK"')) throw new Error(`${command} was answered ${status}: ${text.slice(0, 300)}`);
  await server.ask.end(updates);
  await server.ask.gone(lanes);
  return server.ask.inspected();
}

const sums = (records: CallRecord[]): [number, number, number] =>
  [records.length, records.reduce((sum, { writes }) => sum + writes, 0), records.reduce((sum, { reads }) => sum + reads, 0)];

function dollars(records: CallRecord[]): number {
  const [, writes, reads] = sums(records);
  return perMillion(writes, reads);
}

/** Calls in their order, equal ones together: `3 × UpdateItem (report)`. */
function calls(records: CallRecord[]): string {
  const counts = new Map<string, number>();
  for (const { operation, about, lost } of records) {
    const told = `${operation} (${grouped(about)})${lost ? ', condition failed' : ''}`;
    counts.set(told, (counts.get(told) ?? 0) + 1);
  }
  return [...counts].map(([told, count]) => (count === 1 ? told : `${count} × ${told}`)).join(', ');
}

const grouped = (about: string): string => {
  const [last, count] = [about.split(', ').at(-1), about.split(', ').filter((noun) => noun === about.split(', ').at(-1)).length];
  return count > 1 ? about.replace(new RegExp(`(, ${last})+$`), `, ${count} × ${last}`) : about;
};
