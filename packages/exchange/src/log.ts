/** One event of the exchange's life. Never a token, a password, a code or a query line. */
export interface LogEntry { level: 'info' | 'warn' | 'error'; event: string; [field: string]: unknown }

export type Log = (entry: LogEntry) => void;

/** Writes each entry as a line of JSON. */
export const jsonLog = (write: (line: string) => void): Log => (entry) => write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
