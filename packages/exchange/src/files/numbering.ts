import type { Table } from '../store/table.ts';
import { entriesOf } from '../store/files.ts';

/** The number after the highest that names a file in a folder, such as 12 where `011.wav` is; 0 when there is none. */
export async function nextNumber(table: Table, system: string, folder: string): Promise<number> {
  let next = 0;
  for await (const entries of entriesOf(table, system, folder, { between: ['0', ':'] })) {
    for (const { sk, kind } of entries) {
      const number = kind === 'file' ? /^(\d{1,9})(?:\.|$)/.exec(sk)?.[1] : undefined;
      if (number !== undefined) next = Math.max(next, Number(number) + 1);
    }
  }
  return next;
}

/** A number as a file's name has it: three digits at least. */
export const numbered = (number: number, extension: string): string => `${String(number).padStart(3, '0')}${extension}`;
