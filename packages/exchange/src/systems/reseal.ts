import type { Exchange } from '../exchange.ts';
import { resealHookSecrets } from '../hooks/secrets.ts';
import { seal, unseal } from '../secrets.ts';
import { passwordPurpose } from '../sip/account.ts';
import { resealedSip, sipAccountsOf } from '../store/sipAccounts.ts';
import { findSystem, resealed } from '../store/systems.ts';

/** Seals a system's passwords, those of its SIP accounts and the secrets of its hooks anew by the newest key, after which the older keys are not needed for them; false when there is no such system. */
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
  await resealSip(exchange, system);
  return true;
}

async function resealSip({ table, config }: Exchange, system: string): Promise<void> {
  for (const account of await sipAccountsOf(table, system)) {
    const purpose = passwordPurpose(system, account.number);
    // Lost where the account was deleted meanwhile, or sealed by the newest key by another; a new one of its number is sealed by it too.
    await resealedSip(table, system, account, seal(config.sealingKey, unseal(config.sealingKey, account.password, purpose), purpose));
  }
}
