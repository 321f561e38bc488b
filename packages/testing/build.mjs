// Builds dist/: our own code in one module and what it loads when asked for, npm's packages as imports, and the declarations.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = join(here, 'dist');
const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));

rmSync(dist, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: [join(here, 'src/testing.ts')], outdir: dist, bundle: true, splitting: true, metafile: true,
  format: 'esm', platform: 'node', target: 'node20', conditions: ['source'], loader: { '.html': 'text' }, logLevel: 'warning',
  plugins: [{
    name: 'ours-inside',
    setup: (b) => b.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || (path.startsWith('@merkazia/') && path !== '@merkazia/client') ? undefined : { path, external: true }),
  }],
});

// What is imported and not among the dependencies would be missed only where the package is installed.
const packageOf = (path) => path.split('/').slice(0, path.startsWith('@') ? 2 : 1).join('/');
for (const [file, { imports }] of Object.entries(metafile.inputs)) {
  for (const { path, external } of imports) {
    if (external && !path.startsWith('node:') && !(packageOf(path) in dependencies)) throw new Error(`${file} imports ${path}, which is no dependency of @merkazia/testing.`);
  }
}

// What the package shows is declared in its own words, and on those of @merkazia/client: no other declaration is needed. That they are right, `npm run types` says.
for (const name of ['testing', 'types']) {
  const source = readFileSync(join(here, 'src', `${name}.ts`), 'utf8');
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(source, { fileName: `${name}.ts`, reportDiagnostics: true, compilerOptions: { isolatedDeclarations: true, declaration: true, target: ts.ScriptTarget.ES2022 } });
  if (diagnostics.length) throw new Error(ts.formatDiagnostics(diagnostics, { getCanonicalFileName: (file) => file, getCurrentDirectory: () => here, getNewLine: () => '\n' }));
  writeFileSync(join(dist, `${name}.d.ts`), outputText.replaceAll(/'\.\/(\w+)\.ts'/g, "'./$1.js'"));
}
