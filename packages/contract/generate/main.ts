import { mkdirSync, writeFileSync } from 'node:fs';
import { buildDocs } from './docs.ts';
import { generate } from './generate.ts';

const root = process.cwd();

if (process.argv[2] === 'docs') {
  await buildDocs(root);
} else {
  const folder = `${root}/packages/contract/src/generated`;
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(await generate(root))) writeFileSync(`${folder}/${name}`, text);
}
