import type { Log, LogEntry } from '@merkazia/exchange/log';

/** Reads what a function writes: Powertools' lines become the entries that they were; lines of figures are CloudWatch's. */
export const logged = (log: Log) => (line: string): void => {
  const read = parsed(line);
  if (!read) return log({ level: 'warn', event: 'line', line });
  if ('_aws' in read) return;
  const { level, message, timestamp: _, service: __, sampling_rate: ___, ...fields } = read;
  log({ ...fields, level: String(level).toLowerCase() as LogEntry['level'], event: String(message) });
};

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
