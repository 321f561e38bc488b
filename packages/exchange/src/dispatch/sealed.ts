import type { Exchange } from '../exchange.ts';
import { seal, unseal } from '../secrets.ts';

const purpose = 'kept answer';

/** An answer that tells a secret, as it is kept for an Idempotency-Key. */
export const sealAnswer = ({ config }: Exchange, text: string): string => seal(config.sealingKey, text, purpose);

/** A kept answer as it was given, sealed or not: JSON begins with a brace, and what was sealed does not. */
export const openAnswer = ({ config }: Exchange, kept: string): string => (kept.startsWith('{') ? kept : unseal(config.sealingKey, kept, purpose));
