import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The pages of faxes that arrived, by the id of the fax, each one PDF; no folder keeps them in memory. */
export interface Faxes {
  keep(id: number, pdf: Uint8Array): void;
  /** Undefined for one that was never kept. */
  pages(id: number): Uint8Array | undefined;
  forget(): void;
}

export function faxes(folder: string | undefined): Faxes {
  const kept = new Map<number, Uint8Array>();
  const file = (id: number) => join(folder!, `${id}.pdf`);
  if (folder === undefined) return { keep: (id, pdf) => void kept.set(id, pdf), pages: (id) => kept.get(id), forget: () => kept.clear() };
  return {
    keep(id, pdf) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(file(id), pdf, { mode: 0o600 });
    },
    pages(id) {
      try {
        return readFileSync(file(id));
      } catch (error: any) {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      }
    },
    forget: () => rmSync(folder, { recursive: true, force: true }),
  };
}
