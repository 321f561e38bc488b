/** The operators' page in CloudWatch, as its service takes it: what is asked of the exchange, what fails, what waits and what it takes. */
export function dashboard(stage: string, functions: unknown[], [pokes, hookPokes, dead]: unknown[], table: unknown): object {
  const lambda = (metric: string) => functions.map((name) => ['AWS/Lambda', metric, 'FunctionName', name]);
  const queues = (metric: string) => [pokes, hookPokes, dead].map((name) => ['AWS/SQS', metric, 'QueueName', name]);
  const ours = (...metrics: string[]) => metrics.map((metric) => ['Merkazia', metric, 'service', stage]);
  const charts: [string, unknown[][], string][] = [
    ['Invocations', lambda('Invocations'), 'Sum'],
    ['Duration, 99 of 100', lambda('Duration'), 'p99'],
    ['Errors and throttles', [...lambda('Errors'), ...lambda('Throttles')], 'Sum'],
    ['Faults, doubts of the carrier, lost pokes', ours('Faults', 'CarrierUnsure', 'PokesLost', 'MailNotSent'), 'Sum'],
    ['Waiting pokes', queues('ApproximateNumberOfMessagesVisible'), 'Maximum'],
    ['Age of the oldest poke, seconds', queues('ApproximateAgeOfOldestMessage'), 'Maximum'],
    ['Overdue work, seconds; money', ours('OldestOverdueSeconds', 'MoneyDifferences'), 'Maximum'],
    ['Write and read units', ['ConsumedWriteCapacityUnits', 'ConsumedReadCapacityUnits'].map((metric) => ['AWS/DynamoDB', metric, 'TableName', table]), 'Sum'],
    ['Concurrent runs', lambda('ConcurrentExecutions'), 'Maximum'],
  ];
  return {
    widgets: charts.map(([title, metrics, stat], i) => ({
      type: 'metric', x: (i % 3) * 8, y: Math.floor(i / 3) * 6, width: 8, height: 6,
      properties: { title, metrics, stat, period: 300, region: 'eu-central-1', view: 'timeSeries' },
    })),
  };
}
