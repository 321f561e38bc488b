import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guidesOf, programsOf } from '../../packages/contract/docs/guides.ts';
import { codeSamples } from '../../packages/contract/docs/samples/samples.ts';
import type { Document } from '../../packages/contract/generate/openapi.ts';
import { contract } from '../harness/contract.ts';
import { folderFor, typeErrors } from './run/programs.ts';

test('no program of the documentation in TypeScript has a type error', () => {
  const samples = Object.entries(codeSamples(contract as unknown as Document)).map(([name, written]) => ({ name, source: written.find(({ lang }) => lang === 'TypeScript')!.source }));
  const guides = guidesOf(process.cwd(), 'en').flatMap((guide) => programsOf(guide).filter(({ lang }) => lang === 'ts').map(({ source }, i) => ({ name: `${guide.name}-${i}`, source })));
  const folder = folderFor({});
  try {
    expect(typeErrors(folder, [...samples, ...guides])).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
