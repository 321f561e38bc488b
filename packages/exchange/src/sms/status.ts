/** What is known of a message's delivery, as GetSmsOutLog tells it: null, then ever surer. */
export const handedOn = 'ESME_ROK';

/**
 * How much a status says; of two reports the surer one stands, in whatever order they come. Delivered is proof, a refusal
 * is a carrier's word, an expiry only the end of waiting.
 */
export function rank(status: string): number {
  if (status === 'DELIVRD') return 4;
  if (status === handedOn) return 1;
  if (status === 'EXPIRED') return 2;
  return 3;
}
