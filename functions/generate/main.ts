import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commandFiles } from './commands.ts';

const folder = `${process.cwd()}/functions/generated`;
rmSync(folder, { recursive: true, force: true });
for (const [name, text] of Object.entries(commandFiles())) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
