import type { Upload } from './multipart.ts';

/** Parameters as they arrived: text from queries and forms, anything from JSON. */
export interface Received {
  values: Map<string, unknown>;
  uploads: Upload[];
  /** Deletes what was uploaded. */
  dispose(): Promise<void>;
}

/** What came of a parameter that a query or form has several times. */
export class Repeated {
  constructor(readonly values: string[]) {}
}

/** Adds a parameter to those that came before it; of one that comes again, both are kept. */
export function add(values: Map<string, unknown>, name: string, value: string): void {
  const before = values.get(name) as string | Repeated | undefined;
  if (before instanceof Repeated) before.values.push(value);
  else values.set(name, before === undefined ? value : new Repeated([before, value]));
}
