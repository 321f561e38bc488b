import type { Exchange } from '../exchange.ts';

/** One of the exchange's own jobs. Run twice it does its work once; what it does it tells, a sentence each. */
export interface Job {
  name: string;
  /** In a sentence, for operators. */
  does: string;
  run(exchange: Exchange): AsyncIterable<string>;
}

/** Runs a job to its end and answers what it did; each sentence goes to the log as well. */
export async function run(exchange: Exchange, { name, run: begin }: Job): Promise<string[]> {
  const did: string[] = [];
  for await (const sentence of begin(exchange)) {
    did.push(sentence);
    exchange.log({ level: 'info', event: 'job', job: name, did: sentence });
  }
  return did;
}
