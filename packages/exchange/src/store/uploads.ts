import { uploadPartKey, uploadPk } from './keys.ts';
import type { Item, Table } from './table.ts';

/** A part of an upload as it waits: its bytes with the files, and what its sender said of the whole. */
export interface Part { index: number; blob: string; size: number; offset?: number; /** How many parts and bytes the whole has. */ parts: number; total: number }

/** How long parts wait for the others, in seconds. */
const lifetime = 24 * 3600;

/** Keeps a part; one that comes again takes the place of the first. */
export async function keepPart(table: Table, system: string, upload: string, part: Part, now: number): Promise<void> {
  await table.writeAll([{ put: { ...uploadPartKey(system, upload, part.index), ...part, ttl: Math.ceil(now / 1000) + lifetime } }]);
}

/** The parts of an upload that have come and still wait, in their order. */
export async function partsOf(table: Table, system: string, upload: string, now: number): Promise<Part[]> {
  const parts: (Item & Part)[] = [];
  for (let after; ;) {
    const page = await table.query({ pk: uploadPk(system, upload), after });
    parts.push(...(page.items as (Item & Part)[]));
    if (!(after = page.next)) return parts.filter(({ ttl }) => ttl * 1000 > now);
  }
}
