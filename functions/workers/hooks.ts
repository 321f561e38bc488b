import { workHook } from '@merkazia/exchange/hooks/work';
// Every hook is posted: what reads it at the first would only begin later.
import '@merkazia/exchange/outgoing/post';
import { exchange } from '../exchange.ts';
import { batch, workBy } from './batch.ts';

/** Posts the hooks that a batch of pokes points at. */
export const handler = batch(exchange, workBy({ hook: workHook }));
