import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { nodejs } from '../../functions/nodejs.ts';

// As SST 4.17 does it (pkg/runtime/node/build.go) for an ESM function on nodejs22.x.
const banner = [
  "import { createRequire as topLevelCreateRequire } from 'module';",
  'const require = topLevelCreateRequire(import.meta.url);',
  'import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url"',
  'const __filename = topLevelFileUrlToPath(import.meta.url)',
  'const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url))',
].join('\n');

export interface Bundle { file: string; bytes: number; remove(): Promise<void> }

/** Bundles an entry (a path from the repository's root, where we run) as SST bundles a function, into a folder with no node_modules above it. */
export async function bundle(entry: string): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), 'merkazia-bundle-'));
  const file = join(folder, 'bundle.mjs');
  await build({
    entryPoints: [resolve(entry)], outfile: file, bundle: true, platform: 'node', target: 'es2023', mainFields: ['module', 'main'],
    keepNames: true, external: ['sharp', 'pg-native'], sourcemap: 'linked', banner: { js: banner }, logLevel: 'error',
    format: nodejs.format, minify: nodejs.minify, ...nodejs.esbuild,
  });
  return { file, bytes: (await stat(file)).size, remove: () => rm(folder, { recursive: true, force: true }) };
}
