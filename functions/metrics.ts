import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

const metrics = new Metrics({ namespace: 'Merkazia', serviceName: process.env.STAGE });

/** Events that an operator watches as figures. What happens all the time is no metric of ours: Lambda and DynamoDB count it already, and each line would cost. */
const counted: Record<string, string> = { 'given up': 'Faults', 'carrier unsure': 'CarrierUnsure', 'poke lost': 'PokesLost', 'mail not sent': 'MailNotSent' };

/** Counts an event of the log that is to be seen in figures. */
export function count(event: string, { outcome }: Record<string, unknown>): void {
  const name = event === 'command' && outcome === 'fault' ? 'Faults' : counted[event];
  if (name !== undefined) metrics.addMetric(name, MetricUnit.Count, 1);
}

/** A figure of this moment, such as `OldestOverdueSeconds`. */
export const gauge = (name: string, unit: 'Count' | 'Seconds', value: number): void => void metrics.addMetric(name, MetricUnit[unit], value);

/** Writes what was counted; CloudWatch makes metrics of the line. */
export function publish(): void {
  if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
}
