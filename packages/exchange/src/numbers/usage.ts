/**
 * Where a secondary number leads, of the uses that may be chosen: an extension (`goto:/1/2`), or a SIP number, which from 200 to
 * 10000 is that of a SIP extension and below that of an account. `text` is how it is kept.
 */
export interface Usage { text: string; sip?: { number: number; kind: 'account' | 'extension' | 'none' } }

/** Reads a use; undefined for one that cannot be chosen, an empty one too. */
export function readUsage(written: string): Usage | undefined {
  if (/^goto:\/[A-Za-z0-9א-ת/]*$/.test(written)) return { text: written };
  const digits = /^sip:([0-9]+)$/.exec(written)?.[1];
  if (digits === undefined) return undefined;
  const number = Number(digits);
  return { text: `sip:${number}`, sip: { number, kind: number > 10_000 ? 'none' : number >= 200 ? 'extension' : 'account' } };
}
