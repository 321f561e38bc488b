import { mkdirSync, writeFileSync } from 'node:fs';
import { clientNames } from './names.ts';

const folder = `${process.cwd()}/packages/client/src/generated`;
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/names.ts`, clientNames(process.cwd()));
