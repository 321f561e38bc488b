import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildDocs } from './docs.ts';
import { generate } from './generate.ts';

const root = process.cwd();

if (process.argv[2] === 'docs') {
  await buildDocs(root);
} else {
  const folder = `${root}/packages/contract/src/generated`;
  const files = Object.entries(await generate(root));
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
