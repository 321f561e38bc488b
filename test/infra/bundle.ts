import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { nodejs } from '../../functions/nodejs.ts';

// As SST 4.17 does it (pkg/runtime/node/build.go) for an ESM function on nodejs22.x.
const banner = [
  "import { createRequire as topLevelCreateRequire } from 'module';",
  'const require = topLevelCreateRequire(import.meta.url);',
  'import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url"',
  'const __filename = topLevelFileUrlToPath(import.meta.url)',
  'const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url))',
].join('\n');

export interface Bundle {
  file: string;
  /** Of what is read at every start: the entry and what it imports at once; and how many files that is. */
  bytes: number;
  files: number;
  /** Of what is read when it is first needed. */
  lazyBytes: number;
  /** Of what is read beside that once modules are imported whose paths match. */
  lazyBytesOf(modules: RegExp): number;
  remove(): Promise<void>;
}

/** Lets a test give a function what an operator decides in config.ts, which no deployment can. */
const configurable: Plugin = {
  name: 'configurable',
  setup: ({ onLoad }) => onLoad({ filter: /exchange\/src\/config\.ts$/ }, async ({ path }) => ({
    loader: 'ts',
    contents: `${await readFile(path, 'utf8')}\nconst given = JSON.parse(process.env.TEST_CONFIG ?? '{}');\nObject.assign(defaults, given);\nObject.assign(deployedRequests, given.requests);`,
  })),
};

/** Bundles an entry (a path from the repository's root, where we run) as SST bundles a function, into a folder with no node_modules above it. */
export async function bundle(entry: string, { configurable: isConfigurable = false } = {}): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), 'merkazia-bundle-'));
  const { metafile } = await build({
    entryPoints: [resolve(entry)], outdir: folder, outExtension: { '.js': '.mjs' }, metafile: true, bundle: true, platform: 'node', target: 'es2023', mainFields: ['module', 'main'],
    keepNames: true, external: ['sharp', 'pg-native'], sourcemap: 'linked', banner: { js: banner }, logLevel: 'error',
    format: nodejs.format, minify: nodejs.minify, splitting: nodejs.splitting, ...nodejs.esbuild, plugins: isConfigurable ? [configurable] : [],
  });
  const outputs = Object.fromEntries(Object.entries(metafile.outputs).filter(([path]) => path.endsWith('.mjs')));
  const [main] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint && resolve(entryPoint) === resolve(entry))!;
  const total = Object.values(outputs).reduce((sum, { bytes }) => sum + bytes, 0);
  const read = new Set<string>();
  const bytes = atOnce(outputs, main, read);
  return { file: join(folder, basename(main)), bytes, files: read.size, lazyBytes: total - bytes, lazyBytesOf: (modules) => lazily(outputs, main, modules), remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Each chunk once, with all that it imports, without those that the entry has read. */
function lazily(outputs: Metafile['outputs'], main: string, modules: RegExp): number {
  const seen = new Set<string>();
  atOnce(outputs, main, seen);
  return Object.entries(outputs).filter(([, { entryPoint }]) => entryPoint && modules.test(entryPoint)).reduce((sum, [path]) => sum + atOnce(outputs, path, seen), 0);
}

function atOnce(outputs: Metafile['outputs'], path: string, seen = new Set<string>()): number {
  if (seen.has(path) || !outputs[path]) return 0;
  seen.add(path);
  return outputs[path].imports.filter(({ kind }) => kind === 'import-statement').reduce((sum, { path: next }) => sum + atOnce(outputs, next, seen), outputs[path].bytes);
}
