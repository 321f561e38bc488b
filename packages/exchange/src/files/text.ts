import type { Exchange } from '../exchange.ts';
import { fileKey } from '../store/keys.ts';

/** The text of a file of a system, such as `/1/2/queue.ini`; undefined when there is none. */
export async function readText(exchange: Exchange, system: string, path: string): Promise<string | undefined> {
  return (await exchange.table.get(fileKey(system, 'root', path.replace(/^\//, ''))))?.text;
}
