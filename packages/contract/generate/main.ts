import { mkdirSync, writeFileSync } from 'node:fs';
import { generate } from './generate.ts';

const folder = `${process.cwd()}/packages/contract/src/generated`;
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(await generate(process.cwd()))) writeFileSync(`${folder}/${name}`, text);
