import { wrongBooks } from '@merkazia/exchange/units/wrongBooks';
import { exchange } from '../exchange.ts';
import { gauge } from '../metrics.ts';
import { observed } from '../observed.ts';

/** Every night: whether each balance of each system is the sum of its movements, as a figure with an alarm. */
export const handler = observed(async (): Promise<void> => {
  let differences = 0;
  for await (const { system, purse, balance, sum } of wrongBooks(exchange)) {
    differences++;
    exchange.log({ level: 'error', event: 'money differs', system, purse, balance, sum });
  }
  gauge('MoneyDifferences', 'Count', differences);
});
