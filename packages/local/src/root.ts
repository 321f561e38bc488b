import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this repository, wherever below it our code was bundled to. */
export const root = rootAbove(dirname(fileURLToPath(import.meta.url)));

function rootAbove(folder: string): string {
  return existsSync(join(folder, 'packages/local/boot.mjs')) || dirname(folder) === folder ? folder : rootAbove(dirname(folder));
}
