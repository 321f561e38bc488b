import { perMillion, priceIn } from '../bench/price.ts';

/** What AWS does for one act: write and read units, runs of functions with the gigabyte-seconds they take, messages through SQS, lines in the log. */
export interface Use { writes: number; reads: number; runs: number; gigabyteSeconds: number; messages: number; logBytes: number; out: number }

/** Dollars of a million acts, part by part, by public prices on demand, nothing of the free tier. */
export function dollars({ writes, reads, runs, gigabyteSeconds, messages, logBytes, out }: Use, region: keyof typeof priceIn) {
  const price = priceIn[region];
  const parts = {
    DynamoDB: perMillion(writes, reads, price),
    Lambda: (runs * price.run + gigabyteSeconds * price.gigabyteSecond) * 1e6,
    // A message is sent by itself, and received and deleted with another.
    SQS: messages * 2 * price.message * 1e6,
    logs: ((logBytes * 1e6) / 1024 ** 3) * price.logGigabyte,
    traffic: ((out * 1e6) / 1024 ** 3) * price.outGigabyte,
  };
  return { ...parts, all: Object.values(parts).reduce((sum, one) => sum + one, 0) };
}

/** How long a function's run is billed on arm64, warm, in seconds, and with which memory in gigabytes: what the parts of a use are made of. */
export const billed = { api: { seconds: 0.03, gigabytes: 1 }, due: { seconds: 0.04, gigabytes: 0.5 }, carrierHook: { seconds: 0.015, gigabytes: 0.5 } };

const seconds = (name: keyof typeof billed): number => billed[name].seconds * billed[name].gigabytes;

/** A line of the log as Powertools writes it, in bytes, with what CloudWatch adds to each. */
const line = 380;

/** One SMS by one command: the api's run, a worker's run (batches of ten at best; here two), the carrier's report, and a line of each. */
export const single = (units: { writes: number; reads: number }): Use => ({
  ...units, runs: 1 + 1 / 2 + 1, gigabyteSeconds: seconds('api') + seconds('due') / 2 + seconds('carrierHook'), messages: 1, logBytes: 2 * line, out: 700,
});

/** One recipient of a campaign of ten thousand: a tenth of a group's turn, and the carrier's report. */
export const recipient = (units: { writes: number; reads: number }): Use => ({
  ...units, runs: 1 / 100 + 1, gigabyteSeconds: seconds('due') / 10 + seconds('carrierHook'), messages: 1 / 100, logBytes: line, out: 0,
});

/** The table of functions/README.md. */
export function costTable(rows: { what: string; use: Use; goal: number }[]): string {
  const figure = (value: number) => value.toFixed(2);
  return [
    '| A million | write units | read units | DynamoDB | Lambda | SQS | logs | traffic | in Frankfurt, $ | in Virginia, $ | goal |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...rows.map(({ what, use, goal }) => {
      const cost = dollars(use, 'frankfurt');
      return `| ${what} | ${figure(use.writes)} | ${figure(use.reads)} | ${figure(cost.DynamoDB)} | ${figure(cost.Lambda)} | ${figure(cost.SQS)} | ${figure(cost.logs)} | ${figure(cost.traffic)} | **${figure(cost.all)}** | ${figure(dollars(use, 'virginia').all)} | ${goal} |`;
    }),
  ].join('\n');
}
