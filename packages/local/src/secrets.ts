import { randomBytes } from 'node:crypto';
import { type Keyring, readKeyring, writeKeyring } from '@merkazia/exchange/secrets';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Folder } from './folder.ts';
import { problem } from './problem.ts';

const name = 'secrets.json';

export interface Secrets {
  sealingKey: Keyring;
  carrierSecret: string;
  operatorKey: string;
  /** What SIP registrars ask with. */
  registrarSecret: string;
  /** Whether the operator key was made just now. */
  isNew: boolean;
}

const newSecret = () => randomBytes(24).toString('base64url');
const newOperatorKey = () => `mko_${randomBytes(24).toString('base64url')}`;

/** The sealing key, the secrets of the carrier and of registrars and the operator key, made at the first start and kept in the data folder for its owner's eyes only. */
export function secretsOf(folder: Folder): Secrets {
  const kept = folder.read(name);
  if (kept === undefined) {
    return keep(folder, { sealingKey: randomBytes(32), carrierSecret: newSecret(), operatorKey: newOperatorKey(), registrarSecret: newSecret() });
  }
  try {
    const { sealingKey, carrierSecret, operatorKey, registrarSecret } = JSON.parse(kept);
    const keys = readKeyring(sealingKey);
    if (keys && typeof carrierSecret === 'string' && carrierSecret !== '') {
      if (operatorKey && registrarSecret) return { sealingKey: keys, carrierSecret, operatorKey, registrarSecret, isNew: false };
      // A folder from before there were operators, or registrars, gets their keys now.
      const made = keep(folder, { sealingKey: keys, carrierSecret, operatorKey: operatorKey ?? newOperatorKey(), registrarSecret: newSecret() });
      return { ...made, isNew: !operatorKey };
    }
  } catch {
    // Told below: what these keys sealed is lost without them, so none are made anew.
  }
  throw problem(`${folder.file(name)} does not hold the exchange's keys any more; put it back, or start afresh in another folder (MERKAZIA_DATA).`);
}

function keep(folder: Folder, secrets: Omit<Secrets, 'isNew'>): Secrets {
  folder.write(name, `${JSON.stringify({ ...secrets, sealingKey: writeKeyring(secrets.sealingKey) })}\n`);
  return { ...secrets, isNew: true };
}

/** The operator key of an exchange on this machine, by its data folder; undefined when there is none. */
export function keptOperatorKey(path: string): string | undefined {
  try {
    return JSON.parse(readFileSync(join(path, name), 'utf8')).operatorKey;
  } catch {
    return undefined;
  }
}
