import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(await generate(root))) writeFileSync(`${folder}/${name}`, text);
}
