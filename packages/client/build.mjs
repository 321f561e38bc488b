// Builds dist/: one module, and its declarations together with those of the contract, so that the package stands alone.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';

const here = fileURLToPath(new URL('.', import.meta.url));
const contract = join(here, '../contract/src');
const dist = join(here, 'dist');
const specifier = /(?<= from ')([^']+)(?=')/g;

/** Where an import of a declaration leads: a file of ours, or undefined for a package that stays one. */
function target(from, name) {
  if (name.startsWith('.')) return join(dirname(from), name).replace(/\.ts$/, '.d.ts');
  if (name === '@merkazia/contract') return join(contract, 'contract.d.ts');
  if (name === '@merkazia/contract/types') return join(contract, 'generated/types.d.ts');
  return undefined;
}

/** A source's place in dist/: the client's own at the top, the contract's in a folder. */
function placeOf(file) {
  return file.startsWith(contract) ? join(dist, 'contract', relative(contract, file)) : join(dist, relative(join(here, 'src'), file));
}

/** Every declaration by file name, as the compiler writes them beside their sources. */
function declarations() {
  const { config } = ts.readConfigFile(join(here, '../../tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson({
    ...config.compilerOptions, noEmit: false, declaration: true, emitDeclarationOnly: true, baseUrl: here,
    paths: { '@merkazia/contract': ['../contract/src/contract.ts'], '@merkazia/contract/types': ['../contract/src/generated/types.ts'] },
  }, here);
  const program = ts.createProgram([join(here, 'src/client.ts')], options);
  const errors = ts.getPreEmitDiagnostics(program);
  if (errors.length) throw new Error(ts.formatDiagnostics(errors, { getCanonicalFileName: (f) => f, getCurrentDirectory: () => here, getNewLine: () => '\n' }));
  const texts = new Map();
  program.emit(undefined, (file, text) => texts.set(join(file), text));
  return texts;
}

/** Writes a declaration and all it imports. */
function write(file, texts, written = new Set()) {
  if (written.has(file)) return;
  written.add(file);
  const place = placeOf(file);
  const text = texts.get(file).replace(specifier, (name) => {
    const to = target(file, name);
    if (!to) return name;
    write(to, texts, written);
    const path = relative(dirname(place), placeOf(to)).replace(/\.d\.ts$/, '.js');
    return path.startsWith('.') ? path : `./${path}`;
  });
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
}

rmSync(dist, { recursive: true, force: true });
await build({
  entryPoints: [join(here, 'src/client.ts')], outfile: join(dist, 'client.js'),
  bundle: true, format: 'esm', platform: 'neutral', target: 'es2022', external: ['openapi-fetch'], logLevel: 'warning',
});
write(join(here, 'src/client.d.ts'), declarations());
