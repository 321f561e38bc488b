import { watchesAfter } from '../../store/watches.ts';
import { shownWatch } from '../watches.ts';
import type { AdminHandler } from '../call.ts';

/** A page of the watches, by name. */
export const ListWatches: AdminHandler<'ListWatches'> = async ({ exchange, given: { after, limit = 100 } }) => {
  const { watches, next } = await watchesAfter(exchange.table, after, limit);
  return { responseStatus: 'OK', watches: watches.map(shownWatch), next };
};
