/** The carrier took the message; nothing more is known yet. */
export const handedOn = 'ESME_ROK';

/** What the log tells of a recipient who was stopped. */
export const stopped = 'STOPPED';

/**
 * How much a status says; of two the surer one stands, in whatever order they come. Delivered is proof, a refusal is a
 * carrier's word, an expiry only the end of waiting.
 */
export function rank(status: string): number {
  if (status === 'DELIVRD') return 4;
  if (status === handedOn) return 1;
  if (status === 'EXPIRED') return 2;
  return 3;
}

/** The status a caller is told: the surer of the carrier's first word and its reports; null when there is neither. */
export function deliveryReport(taken: string | null | undefined, report: { rank: number; status: string } | undefined): string | null {
  if (!report) return taken ?? null;
  return taken && rank(taken) > report.rank ? taken : report.status;
}
