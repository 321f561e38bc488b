type Unit = 'Count' | 'Seconds';
let waiting: { name: string; unit: Unit; value: number }[] = [];

/** Events that an operator watches as figures. What happens all the time is no metric of ours: Lambda and DynamoDB count it already, and each line would cost. */
const counted: Record<string, string> = { 'given up': 'Faults', 'carrier unsure': 'CarrierUnsure', 'poke lost': 'PokesLost', 'mail not sent': 'MailNotSent' };

/** Counts an event of the log that is to be seen in figures. */
export function count(event: string, { outcome }: Record<string, unknown>): void {
  const name = event === 'command' && outcome === 'fault' ? 'Faults' : counted[event];
  if (name !== undefined) gauge(name, 'Count', 1);
}

/** A figure of this moment, such as `OldestOverdueSeconds`. */
export function gauge(name: string, unit: Unit, value: number): void {
  waiting.push({ name, unit, value });
}

/** Writes what was counted by Powertools, which is read only then; CloudWatch makes metrics of the line. */
export async function publish(): Promise<void> {
  if (waiting.length === 0) return;
  const figures = waiting;
  waiting = [];
  const { Metrics } = await import('./later/metrics.ts');
  const metrics = new Metrics({ namespace: 'Merkazia', serviceName: process.env.STAGE });
  for (const { name, unit, value } of figures) metrics.addMetric(name, unit, value);
  metrics.publishStoredMetrics();
}
