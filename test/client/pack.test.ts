import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alone } from '../harness/alone.ts';
import { ok, ours, server } from './server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = (path: string) => join(root, 'node_modules', path);
let folder: string;
let project: string;
let tarball: string;

/** Runs a program and gives what it wrote; what it wrote is the error when it fails. */
async function run(cwd: string, program: string, ...args: string[]): Promise<string> {
  try {
    return (await promisify(execFile)(program, args, { cwd, env: { ...process.env, FORCE_COLOR: '0' } })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${args.join(' ')}\n${stdout}\n${stderr}`);
  }
}

async function pack(from: string, ...args: string[]): Promise<string> {
  const [{ filename }] = JSON.parse(await run(from, 'npm', 'pack', '--json', '--silent', '--pack-destination', folder, ...args));
  return join(folder, filename.replace('@', '').replace('/', '-'));
}

const program = `import { CommandError, createClient, HookError, verifyHook } from '@merkazia/client';
import type { FileAnswer, TtsHook } from '@merkazia/client';
const [baseUrl = ''] = (globalThis as unknown as { process: { argv: string[] } }).process.argv.slice(2);
const client = createClient({ baseUrl, token: 'hweR4mQ0pZ1cT9sJ76TM' });
const { sendCount, oks }: { sendCount: number; oks: string[] } = await client.call('SendSms', { phones: '0501234567', message: 'x' });
const refused: CommandError = await client.call('GetCustomerData').then(() => { throw new Error(); }, (error) => error);
const report: FileAnswer | { responseStatus: 'OK' } = await client.call('RenderYMGRFile', { wath: 'ivr2:/a.ymgr', convertType: 'csv' });
const forged = await verifyHook<TtsHook>({ headers: {}, body: '' }, 'whsec_c2VjcmV0').then(({ hook }) => hook.Status, (error) => error instanceof HookError);
console.log(JSON.stringify([sendCount, oks, refused instanceof CommandError, refused.message, 'stream' in report && await report.text(), forged]));
// @ts-expect-error There is no such command.
void (() => client.call('SendSmss', {}));
`;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'merkazia-pack-')));
  tarball = await alone(() => pack(join(root, 'packages/client')));
  project = join(folder, 'project');
  await mkdir(project);
  // What the package needs comes from the copy that this repository pins, so that the test needs no network.
  const overrides: Record<string, string> = {};
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers']) overrides[name] = `file:${await pack(bin(name), '--ignore-scripts')}`;
  await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'caller', private: true, type: 'module', overrides }));
  await run(project, 'npm', 'install', '--offline', '--no-audit', '--no-fund', tarball);
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a project elsewhere that installed the package', () => {
  it('got openapi-fetch with it and nothing else', async () => {
    const packages = (await readdir(join(project, 'node_modules'))).filter((name) => !name.startsWith('.'));
    expect(packages.sort()).toEqual(['@merkazia', 'openapi-fetch', 'openapi-typescript-helpers']);
    const manifest = JSON.parse(await readFile(join(project, 'node_modules/@merkazia/client/package.json'), 'utf8'));
    expect(manifest.dependencies).toEqual({ 'openapi-fetch': '0.17.0' });
    const files = await readdir(join(project, 'node_modules/@merkazia/client'));
    expect(files.sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json', 'src']);
  });

  it.each([['NodeNext', 'DOM'], ['Bundler', 'node']])('compiles against its types (%s resolution, the globals of %s) and runs', async (resolution, globals) => {
    const compilerOptions = {
      target: 'ES2022', module: resolution === 'Bundler' ? 'ESNext' : resolution, moduleResolution: resolution, strict: true, exactOptionalPropertyTypes: true, outDir: 'out',
      ...(globals === 'DOM' ? { lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [] } : { lib: ['ES2022'], types: ['node'], typeRoots: [bin('@types')], skipLibCheck: true }),
    };
    await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['caller.ts'] }));
    await writeFile(join(project, 'caller.ts'), program);
    await run(project, process.execPath, bin('typescript/bin/tsc'), '-p', '.');
    const exchange = await server(({ command }) => (response) => {
      if (command === 'RenderYMGRFile') return response.writeHead(200, { 'content-type': 'text/csv' }).end('a,b');
      if (command === 'GetCustomerData') return response.writeHead(200, { 'content-type': 'application/json' }).end('{"responseStatus":"FORBIDDEN","message":"You may not."}');
      return ok({ sendCount: 1, oks: ['0501234567'] }, ours)(response);
    });
    const printed = await run(project, process.execPath, 'out/caller.js', exchange.baseUrl);
    expect(JSON.parse(printed)).toEqual([1, ['0501234567'], true, 'You may not.', 'a,b', true]);
    expect(exchange.commands()).toEqual(['ValidationToken', 'SendSms', 'GetCustomerData', 'RenderYMGRFile']);
  }, 120_000);

  it('bundles it for a browser, with openapi-fetch in at most 8 kB minified and gzipped', async () => {
    const entry = `import { createClient, verifyHook } from '@merkazia/client'; globalThis.client = createClient({ baseUrl: 'https://exchange.test', token: 't' }); globalThis.verifyHook = verifyHook;`;
    const { outputFiles, warnings } = await build({ stdin: { contents: entry, resolveDir: project }, bundle: true, minify: true, format: 'esm', platform: 'browser', target: 'es2022', write: false });
    const size = gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
    console.log(`@merkazia/client with openapi-fetch: ${outputFiles[0]!.contents.length} bytes minified, ${size} gzipped`);
    expect(warnings).toEqual([]);
    expect(size).toBeLessThanOrEqual(8 * 1024);
  });

  it('finds in it no trace of the contract as a package', async () => {
    const dist = join(project, 'node_modules/@merkazia/client/dist');
    const files = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
    expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['client.js', 'client.d.ts', 'contract.d.ts', 'types.d.ts']));
    for (const { parentPath, name } of files) expect(await readFile(join(parentPath, name), 'utf8')).not.toContain('@merkazia/contract');
  });
});

describe('the tarball', () => {
  it('has nothing for publint to say', async () => {
    const { messages, pkg } = await publint({ pkgDir: join(project, 'node_modules/@merkazia/client'), pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg!, { color: false }))).toEqual([]);
  });

  it('has types that are right for every ESM resolution (attw)', async () => {
    const report = await run(folder, process.execPath, bin('@arethetypeswrong/cli/dist/index.js'), tarball, '--config-path', join(root, 'packages/client/.attw.json'), '--format', 'ascii');
    expect(report).toMatch(/node16 \(from ESM\): 🟢[^]*bundler: 🟢/u);
  }, 120_000);
});
