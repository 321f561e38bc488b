import type { ParamValidator } from '@merkazia/contract/params';
import type { Plane } from './plane.ts';

/** What is read of a command. */
export interface CommandParts { handler: Plane['handlers'][string]; validator: ParamValidator }

/**
 * A contract of which each command's handler and validator are read when it is first asked for: a function that starts to
 * send an SMS reads nothing of the others.
 */
export function lazily(callers: Omit<Plane, 'validators' | 'handlers'>, read: (command: string) => Promise<CommandParts>): Plane {
  const plane: Plane = { ...callers, validators: {}, handlers: {}, load };

  async function load(command: string): Promise<void> {
    if (plane.validators[command]) return;
    const { handler, validator } = await read(command);
    plane.handlers[command] = handler;
    plane.validators[command] = validator;
  }
  return plane;
}
