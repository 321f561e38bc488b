import { fileKey } from '@merkazia/exchange/store/keys';
import type { useExchange } from './exchange.ts';

/** Puts a text into a file of a system. */
export async function putText(at: ReturnType<typeof useExchange>, system: string, path: string, text: string): Promise<void> {
  await at.exchange.table.writeAll([{ put: { ...fileKey(system, 'root', path.replace(/^\//, '')), text } }]);
}
