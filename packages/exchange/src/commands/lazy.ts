import type { Plane } from '../dispatch/plane.ts';
import { publicCallers } from './callers.ts';

/**
 * The public contract of which each command's validator and handler are read when it is first asked for: a function that
 * starts to send an SMS reads nothing of the others.
 */
export function lazyPlane(): Plane {
  const plane: Plane = { ...publicCallers, validators: {}, handlers: {}, load };

  async function load(command: string): Promise<void> {
    if (plane.validators[command]) return;
    const [handler, validator] = await Promise.all([import(`./${command}.ts`), import(`../../../contract/src/generated/params/${command}.js`)]);
    plane.handlers[command] = handler[command];
    plane.validators[command] = validator[command];
  }
  return plane;
}
