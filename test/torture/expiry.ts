import { advance, command } from './caller.ts';
import type { Story } from './story.ts';

/** A year passes: the units, the SMS units and the caller ID of the demo system expire. */
export function expiry(): Story {
  return {
    name: 'expiry',
    act: (url) => advance(url, 'P367D'),
    // The clock moves by the machine's minute of the tick while a dead worker's lease lasts.
    recover: (url) => advance(url, 'P367D'),
    async judge(url) {
      const complaints: string[] = [];
      const { transactions } = await command(url, 'GetTransactions', { limit: '100' });
      const expired = transactions.filter(({ description }: { description: string }) => description === 'Units expired');
      if (expired.length !== 1 || expired[0].amount !== -1000 || expired[0].newBalance !== 0) complaints.push(`the units expired so: ${JSON.stringify(transactions)}`);
      const { units, smsUnits, callerIds } = await command(url, 'GetCustomerData');
      if (units !== '0' || smsUnits !== 0 || callerIds.length > 0) complaints.push(`${units} units, ${smsUnits} SMS units and ${callerIds.length} caller IDs outlived their year`);
      return complaints;
    },
  };
}
