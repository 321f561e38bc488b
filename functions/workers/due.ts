import { usualWorkers } from '@merkazia/exchange/due/usual';
import { exchange } from '../exchange.ts';
import { batch, workBy } from './batch.ts';

/** Does the due work that a batch of pokes points at. */
export const handler = batch(exchange, workBy({ ...usualWorkers, campaign: async (...row) => (await import('../later/campaign.ts')).workCampaign(...row) }));
