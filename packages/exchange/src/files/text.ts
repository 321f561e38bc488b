import type { Exchange } from '../exchange.ts';
import { fileKey } from '../store/keys.ts';

/** The text of a file of a system, by its path from the main extension (`PhonesName.ini`); undefined when there is none. */
export async function readText({ table }: Exchange, system: string, path: string): Promise<string | undefined> {
  return (await table.get(fileKey(system, 'root', path)))?.text;
}
