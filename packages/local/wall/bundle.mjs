// Writes the telephone wall's script and style sheet to the output, as JSON.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const { outputFiles } = await build({
  entryPoints: [here('main.ts')], bundle: true, write: false, platform: 'browser', format: 'esm', target: 'es2022', minify: true, charset: 'utf8', logLevel: 'error',
});
process.stdout.write(JSON.stringify({ script: outputFiles[0].text, style: await readFile(here('style.css'), 'utf8') }));
