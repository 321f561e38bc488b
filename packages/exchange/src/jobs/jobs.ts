import { armSystems } from '../carrier/hosted/arm.ts';
import { workOff } from '../due/work.ts';
import type { Exchange } from '../exchange.ts';
import { endMessages } from './messages.ts';
import { sweep } from './sweep.ts';

/** One of the exchange's own jobs. Run twice it does its work once; what it does it tells, a sentence each. */
export interface Job {
  /** In a sentence, for operators. */
  does: string;
  run(exchange: Exchange): AsyncIterable<string>;
}

/** The exchange's own jobs by name. The tick warns of units and caller IDs that expire, and expires them, within a minute; these two do what it left, without the queue. */
export const jobs = {
  'expire-units': { does: 'Warns by mail of balances about to expire, and takes what is left of those that have.', run: (exchange) => workOff(exchange, 'units') },
  'expire-caller-ids': { does: 'Warns by mail of caller IDs about to expire, and takes away those whose year is over.', run: (exchange) => workOff(exchange, 'callerId') },
  'end-messages': { does: 'Ends messages that a carrier took 72 hours ago and never reported.', run: endMessages },
  'read-hosted': { does: 'Sees to it that the accounts at the exchange that carries for this one are read there.', run: armSystems },
  sweep: { does: 'Deletes rows that time ended, where the database does not.', run: sweep },
} satisfies Record<string, Job>;

export type JobName = keyof typeof jobs;

/** Runs a job to its end and answers what it did; each sentence goes to the log as well. */
export async function runJob(exchange: Exchange, name: JobName): Promise<string[]> {
  const did: string[] = [];
  for await (const sentence of jobs[name].run(exchange)) {
    did.push(sentence);
    exchange.log({ level: 'info', event: 'job', job: name, did: sentence });
  }
  return did;
}
