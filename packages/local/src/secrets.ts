import { randomBytes } from 'node:crypto';
import { type Keyring, readKeyring } from '@merkazia/exchange/secrets';
import type { Folder } from './folder.ts';
import { problem } from './problem.ts';

const name = 'secrets.json';

export interface Secrets { sealingKey: Keyring; carrierSecret: string }

/** The sealing key and the carrier's secret, made at the first start and kept in the data folder for its owner's eyes only. */
export function secretsOf(folder: Folder): Secrets {
  const kept = folder.read(name);
  if (kept === undefined) {
    const made = { sealingKey: randomBytes(32), carrierSecret: randomBytes(24).toString('base64url') };
    folder.write(name, `${JSON.stringify({ ...made, sealingKey: made.sealingKey.toString('base64') })}\n`);
    return made;
  }
  try {
    const { sealingKey, carrierSecret } = JSON.parse(kept);
    const keys = readKeyring(sealingKey);
    if (keys && typeof carrierSecret === 'string' && carrierSecret !== '') return { sealingKey: keys, carrierSecret };
  } catch {
    // Told below: what these keys sealed is lost without them, so none are made anew.
  }
  throw problem(`${folder.file(name)} does not hold the exchange's keys any more; put it back, or start afresh in another folder (MERKAZIA_DATA).`);
}
