// Prints the telephone wall's script and style sheet as JSON.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));
const { outputFiles: [script] } = await build({
  entryPoints: [join(folder, 'main.ts')], bundle: true, write: false, platform: 'browser', format: 'esm', target: 'es2022', minify: true, charset: 'utf8', logLevel: 'silent',
});
const style = ['page', 'telephones', 'views', 'narrow'].map((name) => readFileSync(join(folder, `style/${name}.css`), 'utf8')).join('');
process.stdout.write(JSON.stringify({ script: script.text, style }));
