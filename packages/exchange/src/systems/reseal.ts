import type { Exchange } from '../exchange.ts';
import { resealHookSecrets } from '../hooks/secrets.ts';
import { seal, unseal } from '../secrets.ts';
import { findSystem, resealed } from '../store/systems.ts';

/** Seals a system's passwords and the secrets of its hooks anew by the newest key, after which the older keys are not needed for them; false when there is no such system. */
export async function resealSystem(exchange: Exchange, system: string): Promise<boolean> {
  const { table, config } = exchange;
  for (;;) {
    const row = await findSystem(table, system);
    if (!row) return false;
    const anew = (sealed: string, purpose: string) => seal(config.sealingKey, unseal(config.sealingKey, sealed, purpose), purpose);
    const sealed = {
      accessPassword: anew(row.accessPassword, `${row.did}/access`), recordPassword: anew(row.recordPassword, `${row.did}/record`),
      ...(row.hostedToken === undefined ? {} : { hostedToken: anew(row.hostedToken, `${row.did}/hosted`) }),
    };
    if (await resealed(table, row, sealed)) break;
  }
  await resealHookSecrets(exchange, system);
  return true;
}
