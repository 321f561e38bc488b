import type { Exchange } from '../exchange.ts';
import { hashPassword, seal, unseal } from '../secrets.ts';
import { closeAllSessions } from '../store/sessions.ts';
import { readSystem, rewriteSecrets } from '../store/systems.ts';

/** Gives a system another password; every session that the old one opened is over, `number:password` too. */
export async function changePassword(exchange: Exchange, system: string, password: string): Promise<void> {
  const { table, config } = exchange;
  const hash = await hashPassword(password);
  for (;;) {
    const row = await readSystem(table, system);
    const accessPassword = seal(config.sealingKey, password, `${row.did}/access`);
    if (await rewriteSecrets(table, row, { password: hash, accessPassword, recordPassword: row.recordPassword })) break;
  }
  await closeAllSessions(table, system);
}

/** Seals a system's secrets anew by the newest key, after which the older keys are not needed for it. */
export async function resealSystem({ table, config }: Exchange, system: string): Promise<void> {
  for (;;) {
    const row = await readSystem(table, system);
    const anew = (sealed: string, purpose: string) => seal(config.sealingKey, unseal(config.sealingKey, sealed, purpose), purpose);
    const { password } = row;
    if (await rewriteSecrets(table, row, { password, accessPassword: anew(row.accessPassword, `${row.did}/access`), recordPassword: anew(row.recordPassword, `${row.did}/record`) })) return;
  }
}
