import { isMac, type Keyring, mac } from '../../secrets.ts';
import type { Ask } from '../../store/asks.ts';

type Of = Pick<Ask, 'system' | 'name'>;

const signed = (kind: string, { system, name }: Of) => JSON.stringify(['hosted hook', kind, system, name]);

/**
 * The address that the exchange upstream is given for its hooks of one ask. Those are not signed, so the address is what lets
 * them in: it has 256 bits that only this exchange can make.
 */
export const hookAddress = (ring: Keyring, base: string, kind: string, ask: Of): string =>
  `${base.replace(/\/+$/, '')}/${kind}/${ask.system}/${encodeURIComponent(ask.name)}/${mac(ring, signed(kind, ask))}`;

/** Whose hook an address is for; undefined for one that this exchange did not make. */
export function addressed(ring: Keyring, url: string): Of & { kind: string } | undefined {
  const [, kind, system, written, proof] = /\/([a-z]+)\/(\d+)\/([^/]{1,300})\/([\w-]{43})$/.exec(new URL(url).pathname) ?? [];
  const name = written === undefined ? undefined : decoded(written);
  return name !== undefined && isMac(ring, signed(kind!, { system: system!, name }), proof!) ? { kind: kind!, system: system!, name } : undefined;
}

function decoded(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}
