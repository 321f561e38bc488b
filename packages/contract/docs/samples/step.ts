/** One command with its parameters; a value may be `Taken`, what the step before answered. */
export interface Step { command: string; params: Record<string, unknown> }

/** Where in the answer of the step before a value stands, as `sessions.0.id`. */
export class Taken {
  constructor(readonly path: string) {}
}
