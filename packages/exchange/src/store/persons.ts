import { chunkSize, groupSize, type Head } from '../campaigns/campaign.ts';
import type { CallRow } from '../calls/call.ts';
import { chunksOf, type Recipient } from './campaignRows.ts';
import { systemsAfter } from './directory.ts';
import { sentOrCalled } from './sent.ts';
import type { SmsRow } from './sms.ts';
import { readSystem } from './systems.ts';
import type { Table } from './table.ts';

/** What stands in the place of a number that was erased. */
export const erased = 'erased';

/** How many rows of logs one page of a walk reads; looking into a system at all counts as some. */
export const whole = 5000;
export const entering = 50;
const groupsPerChunk = chunkSize / groupSize;

/** A piece of the logs: the row of a small message, some of the numbers of a campaign, or a bridged call or a fax. */
export type Logged = { row: SmsRow } | { call: CallRow } | { head: Head; recipients: Recipient[] };

/** Walks the logs of every system, a bounded piece at a time; answers where to go on, or null at the end. */
export async function walkLogs(table: Table, after: string | undefined, now: number, visit: (logged: Logged) => Promise<void>, budget = whole): Promise<string | null> {
  const [, started, at, chunk] = /^(\d+)(?:\/(\d{1,13})(?:\.(\d{1,6}))?)?$/.exec(after ?? '') ?? [];
  let spent = 0;
  for (let system = at === undefined ? await following(table, started) : started, from = at; system !== undefined; system = await following(table, system), from = undefined) {
    spent += entering;
    const { createdAt } = await readSystem(table, system);
    // Inside a campaign its own id is where to go on, and a chunk of it.
    const before = from === undefined ? undefined : Number(from) + (chunk === undefined ? 0 : 1);
    let last: number | undefined;
    for await (const sent of sentOrCalled(table, system, { since: createdAt, now, pageSize: 500, before })) {
      const { id } = 'head' in sent ? sent.head : 'call' in sent ? sent.call : sent.row;
      // A page ends between two messages, or two chunks of a campaign, never inside one.
      if (spent >= budget && last !== undefined && id !== last) return `${system}/${last}`;
      last = id;
      if ('head' in sent) {
        if (sent.head.chunks === 0) await visit({ head: sent.head, recipients: [] });
        let next = from !== undefined && id === Number(from) ? Number(chunk ?? 0) : 0;
        for await (const recipients of chunksOf(table, sent.head, { first: next, wanted: () => ((budget - spent) / groupsPerChunk) * chunkSize })) {
          if (recipients.length > 0) await visit({ head: sent.head, recipients });
          spent += groupsPerChunk;
          if (++next < sent.head.chunks && spent >= budget) return `${system}/${id}.${next}`;
        }
      } else await visit(sent);
      spent++;
    }
    if (spent >= budget) return system;
  }
  return null;
}

/** The first system after another, in the order of their numbers. */
export const following = async (table: Table, system: string | undefined): Promise<string | undefined> => (await systemsAfter(table, system, 1)).systems[0];
