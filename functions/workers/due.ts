import { exchange } from '../exchange.ts';
import { batch } from './batch.ts';

/** Does the due work that a batch of pokes points at. */
export const handler = batch(exchange);
