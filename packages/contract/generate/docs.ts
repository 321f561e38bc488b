import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { redocly } from './redocly.ts';

/** Where the documentation site is built. */
export const docsFolder = (root: string) => join(root, 'dist/docs');

/** Builds the documentation site from the contract: one page that asks nothing of the network, also from file://. */
export async function buildDocs(root: string): Promise<void> {
  const folder = docsFolder(root);
  const page = join(folder, 'index.html');
  const contract = join(root, 'packages/contract/src/generated/openapi.json');
  await mkdir(folder, { recursive: true });
  await redocly(root, 'build-docs', contract, '--inlineBundle', '--title', 'Merkazia', '-o', page);
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replaceAll(/https:\/\/cdn\.(redoc\.ly|redocly\.com)\/[^"'`\s)]*/g, 'data:,'));
  await writeFile(join(folder, 'openapi.json'), await readFile(contract));
}
