import { hookSecretsKey } from './keys.ts';
import type { Table } from './table.ts';

/** The signing secrets of a system, sealed, the newest first; an older one is valid until its moment. */
export interface HookSecrets { version: number; secrets: { sealed: string; until?: number }[] }

export async function readHookSecrets(table: Table, system: string): Promise<HookSecrets | undefined> {
  return (await table.get(hookSecretsKey(system))) as HookSecrets | undefined;
}

/** Writes what follows the version that was read; lost when another came first, and then that one is found. */
export async function writeHookSecrets(table: Table, system: string, next: HookSecrets): Promise<HookSecrets> {
  const outcome = await table.write({
    put: { ...hookSecretsKey(system), ...next }, if: next.version === 1 ? 'attribute_not_exists(pk)' : 'version = :before',
    ...(next.version === 1 ? {} : { values: { ':before': next.version - 1 } }),
  });
  return outcome.done ? next : (outcome.found as unknown as HookSecrets);
}
