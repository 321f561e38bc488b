import type { Exchange } from '@merkazia/exchange/exchange';
import { reach } from './carrier.ts';
import { parts } from './parts.ts';

/** The exchange on AWS: built while the container starts, shared by every invocation it serves. */
export const exchange: Exchange = { ...parts, ...(await reach()) };
