import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderSite } from '../docs/site.ts';

/** Where the documentation site is built. */
export const docsFolder = (root: string) => join(root, 'dist/docs');

/** Builds the documentation site from the contract, the guides and the errors: pages that ask nothing of the network, also from file://. */
export async function buildDocs(root: string): Promise<void> {
  const folder = docsFolder(root);
  await rm(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(renderSite(root))) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}
