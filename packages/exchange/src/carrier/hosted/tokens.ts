import type { Keyring } from '../../secrets.ts';
import { unseal } from '../../secrets.ts';
import { findSystem } from '../../store/systems.ts';
import type { Table } from '../../store/table.ts';
import type { Clock } from '../../time/clock.ts';

/** A token that an operator changed is the old one for so many milliseconds more in other processes. */
const remembered = 60_000;

/** The tokens of systems' accounts upstream. */
export interface Tokens {
  /** `number:password`, or a token that lives; undefined when a system has none. */
  of(system: string): Promise<string | undefined>;
  /** The system has another one now. */
  forget(system: string): void;
}

/** The tokens of systems' accounts upstream, as operators set them; `fixed` is one that the environment gives. */
export function hostedTokens({ table, clock, sealingKey, fixed }: { table: Table; clock: Clock; sealingKey: Keyring; fixed?: { system: string; token: string } | undefined }): Tokens {
  const known = new Map<string, { token: string | undefined; until: number }>();
  async function of(system: string): Promise<string | undefined> {
    const now = clock.now();
    const before = known.get(system);
    if (before && before.until > now) return before.token;
    const sealed = (await findSystem(table, system))?.hostedToken;
    const token = sealed === undefined ? (fixed?.system === system ? fixed.token : undefined) : unseal(sealingKey, sealed, `${system}/hosted`);
    if (known.size > 10_000) known.clear();
    known.set(system, { token, until: token === undefined ? 0 : now + remembered });
    return token;
  }

  return { of, forget: (system) => void known.delete(system) };
}
