// Runs a TypeScript entry of this repository on plain Node: bundles our own code (npm packages stay where they are) and imports it.
// node packages/local/boot.mjs <entry.ts> [arguments]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles one entry and returns its JavaScript; what is not ours stays an import. */
async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry], bundle: true, write: false, platform: 'node', format: 'esm', target: 'node20',
    sourcemap: 'inline', conditions: ['source'], loader: { '.html': 'text' }, logLevel: 'error',
    plugins: [{
      name: 'ours-inside',
      setup: (b) => b.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
        kind === 'entry-point' || path.startsWith('@merkazia/') ? undefined : { path, external: true }),
    }],
  });
  await stop();
  return outputFiles[0].text;
}

const entry = resolve(process.argv[2] ?? join(root, 'packages/local/src/main.ts'));
process.argv.splice(1, 2, entry);
process.setSourceMapsEnabled(true);
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
const cache = join(root, 'node_modules/.cache/merkazia');
const file = join(cache, `${basename(entry)}.${process.pid}.mjs`);
mkdirSync(cache, { recursive: true });
writeFileSync(file, await bundle(entry));
try {
  await import(pathToFileURL(file).href);
} finally {
  rmSync(file, { force: true });
}
