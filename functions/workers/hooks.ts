import { exchange } from '../exchange.ts';
import { batch } from './batch.ts';

/** Posts the hooks that a batch of pokes points at. */
export const handler = batch(exchange);
