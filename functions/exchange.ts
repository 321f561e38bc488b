import type { Exchange } from '@merkazia/exchange/exchange';
import { reach } from './carrier.ts';
import { makeParts } from './parts.ts';

/** The exchange on AWS: built while the container starts, shared by every invocation it serves. */
export const exchange: Exchange = await build();

async function build(): Promise<Exchange> {
  const { parts, sqs } = makeParts();
  return { ...parts, ...(await reach(parts, sqs)) };
}
