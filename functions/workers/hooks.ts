import { workHook } from '@merkazia/exchange/hooks/work';
// Each of its runs posts: here that is no reading for later.
import '@merkazia/exchange/outgoing/post';
import { exchange } from '../exchange.ts';
import { batch, workBy } from './batch.ts';

/** Posts the hooks that a batch of pokes points at. */
export const handler = batch(exchange, workBy({ hook: workHook }));
