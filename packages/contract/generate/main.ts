import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { translatedFile, translatedOf } from '../docs/translated.ts';
import { buildDocs } from './docs.ts';
import { generate } from './generate.ts';

const root = process.cwd();
const folder = `${root}/packages/contract/src/generated`;

if (process.argv[2] === 'docs') {
  await buildDocs(root);
} else if (process.argv[2] === 'translated') {
  writeFileSync(`${root}/${translatedFile}`, translatedOf(JSON.parse(readFileSync(`${folder}/openapi.json`, 'utf8'))));
} else {
  const files = Object.entries(await generate(root));
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
