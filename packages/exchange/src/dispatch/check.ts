import type { ParamError } from '@merkazia/contract/params';
import { codes, error } from '../refusal.ts';
import type { Coerced } from './coerce.ts';
import type { Plane } from './plane.ts';
import { nearest } from './route.ts';
import { printable } from './text.ts';

/** Checks a command's parameters by the validator compiled from the contract; the refusal names the first that is wrong. */
export function check(plane: Plane, command: string, { params, unknown }: Coerced): void {
  const validate = plane.validators[command]!;
  if (!validate(params)) throw error(explain(plane, command, validate.errors?.[0], unknown), codeOf(validate.errors?.[0]));
}

/** A path that is not there has a code of its own. */
const codeOf = (problem: ParamError | undefined): number | undefined =>
  problem?.params.missingProperty === 'path' || (problem?.keyword === 'minLength' && problem.instancePath === '/path') ? codes.noPath : undefined;

function explain(plane: Plane, command: string, problem: ParamError | undefined, unknown: string[]): string {
  const [, name = '', ...inside] = (problem?.instancePath ?? '').split('/');
  const what = inside.length ? `Parameter ${printable(name)} (at ${printable(inside.join('/'))})` : `Parameter ${printable(name)}`;
  const given = problem?.params ?? {};
  switch (problem?.keyword) {
    case 'required': return missing(plane, command, given.missingProperty, name && what, unknown);
    case 'enum': return `${what} must be one of ${given.allowedValues.join(', ')}.`;
    case 'const': return `${what} must be ${given.allowedValue}.`;
    case 'discriminator': return given.tagValue === undefined ? missing(plane, command, given.tag, name && what, unknown) : `Parameter ${given.tag} cannot be ${printable(String(given.tagValue))}.`;
    case 'minLength': return given.limit === 1 ? `${what} is empty.` : `${what} must have at least ${given.limit} characters.`;
    case 'maxLength': return `${what} must have at most ${given.limit} characters.`;
    case 'minItems': return `${what} must have at least ${given.limit} entries.`;
    case 'maxItems': return `${what} must have at most ${given.limit} entries.`;
    case 'minimum': return `${what} must be at least ${given.limit}.`;
    case 'maximum': return `${what} must be at most ${given.limit}.`;
    case 'pattern': return `${what} must match ${given.pattern}.`;
    default: return name ? `${what} ${problem?.message ?? 'is not valid'}.` : `The parameters of ${command} are not valid.`;
  }
}

/** An unknown name that is almost the missing one is likely what the caller meant. */
function missing(plane: Plane, command: string, name: string, inside: string, unknown: string[]): string {
  if (inside) return `${inside} lacks ${name}.`;
  const [meant] = nearest(name, unknown.slice(0, 50));
  const known = name in plane.commands[command]!.params ? name : printable(name);
  return `Parameter ${known} is required${meant ? ` (${printable(meant)} was given)` : ''}.`;
}
