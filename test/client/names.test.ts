import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { clientNames } from '../../packages/client/generate/names.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('the client knows the commands as the contract has them (npm run generate)', () => {
  expect(readFileSync(`${root}/packages/client/src/generated/names.ts`, 'utf8')).toBe(clientNames(root));
});
