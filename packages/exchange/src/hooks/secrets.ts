import { randomBytes } from 'node:crypto';
import type { Exchange } from '../exchange.ts';
import { seal, unseal } from '../secrets.ts';
import { type HookSecrets, readHookSecrets, writeHookSecrets } from '../store/hookSecrets.ts';

const prefix = 'whsec_';
const day = 86_400_000;
const purpose = (system: string) => `${system}/hooks`;

/** The secret that a system's hooks are signed with now, `whsec_` and base64; made when it is first asked for. */
export async function hookSecret(exchange: Exchange, system: string): Promise<string> {
  return (await validSecrets(exchange, system))[0]!;
}

/**
 * Replaces a system's secret and answers the new one. For `overlap` milliseconds (a day, unless given) hooks carry both
 * signatures, so that the customer can change over at any moment between.
 */
export async function rotateHookSecret(exchange: Exchange, system: string, overlap = day): Promise<string> {
  const now = exchange.clock.now();
  const before = await keptSecrets(exchange, system);
  const older = before.secrets.filter((secret) => isValid(secret, now)).map((secret) => ({ ...secret, until: Math.min(secret.until ?? Infinity, now + overlap) }));
  const made = newSecret();
  const next = { version: before.version + 1, secrets: [sealed(exchange, system, made), ...older] };
  const kept = await writeHookSecrets(exchange.table, system, next);
  // Another rotation came first, or this one's reply was lost: its secret stands, and it was made a moment ago.
  return unseal(exchange.config.sealingKey, kept.secrets[0]!.sealed, purpose(system));
}

/** Seals the secrets that a system has anew by the newest key. */
export async function resealHookSecrets({ table, config, clock }: Exchange, system: string): Promise<void> {
  const anew = (text: string) => seal(config.sealingKey, unseal(config.sealingKey, text, purpose(system)), purpose(system));
  for (;;) {
    const before = await readHookSecrets(table, system);
    if (!before) return;
    const valid = before.secrets.filter((secret) => isValid(secret, clock.now()));
    const next = { version: before.version + 1, secrets: valid.map((secret) => ({ ...secret, sealed: anew(secret.sealed) })) };
    const kept = await writeHookSecrets(table, system, next);
    if (kept.secrets[0]!.sealed === next.secrets[0]!.sealed) return;
  }
}

/** The secrets that sign now, the newest first. */
export async function validSecrets(exchange: Exchange, system: string): Promise<string[]> {
  const now = exchange.clock.now();
  const { secrets } = await keptSecrets(exchange, system);
  return secrets.filter((secret) => isValid(secret, now)).map((secret) => unseal(exchange.config.sealingKey, secret.sealed, purpose(system)));
}

/** The bytes that sign, of a secret as it is told. */
export const secretBytes = (secret: string): Uint8Array => Buffer.from(secret.slice(prefix.length), 'base64');

const isValid = (secret: { until?: number }, now: number): boolean => secret.until === undefined || secret.until > now;
const newSecret = (): string => prefix + randomBytes(32).toString('base64');
const sealed = ({ config }: Exchange, system: string, secret: string) => ({ sealed: seal(config.sealingKey, secret, purpose(system)) });

async function keptSecrets(exchange: Exchange, system: string): Promise<HookSecrets> {
  const kept = await readHookSecrets(exchange.table, system);
  return kept ?? writeHookSecrets(exchange.table, system, { version: 1, secrets: [sealed(exchange, system, newSecret())] });
}
