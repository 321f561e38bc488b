import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root, run, scratchProject } from './scratch.ts';

let scratch: Awaited<ReturnType<typeof scratchProject>>;
beforeAll(async () => { scratch = await scratchProject('client', 'testing'); }, 120_000);
afterAll(() => scratch?.remove());

const bin = (path: string) => join(root, 'node_modules', path);

it('runs the example of its README in a project elsewhere, compiled against its types', async () => {
  const { project } = scratch;
  const readme = await readFile(join(project, 'node_modules/@merkazia/testing/README.md'), 'utf8');
  const [, example] = /```ts\n(import assert[^]*?)```/.exec(readme)!;
  const compilerOptions = { target: 'ES2022', module: 'NodeNext', moduleResolution: 'NodeNext', strict: true, lib: ['ES2022'], types: ['node'], typeRoots: [bin('@types')], skipLibCheck: true, outDir: 'out' };
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['order.test.ts'] }));
  await writeFile(join(project, 'order.test.ts'), example!);
  await run(project, process.execPath, bin('typescript/bin/tsc'), '-p', '.');
  const told = await run(project, process.execPath, '--test', '--test-reporter=tap', 'out/order.test.js');
  expect(told).toMatch(/^# pass 1$/m);
  expect(told).toMatch(/^# fail 0$/m);
});

it('starts within a second, two at once beside each other, and leaves no process behind', async () => {
  const { project } = scratch;
  await writeFile(join(project, 'two.mjs'), `
import { startExchange } from '@merkazia/testing';
await (await startExchange()).close();
const began = performance.now();
const one = await startExchange();
const ready = performance.now() - began;
const other = await startExchange({ startAt: '2030-01-01T08:00:00Z', log: () => {} });
await one.demo.client.call('SendSms', { phones: '0521234567', message: 'one' });
await one.waitForSms('0521234567');
console.log(JSON.stringify({ ready, other: other.sms(), year: other.clock.now().getUTCFullYear(), docs: (await fetch(one.url + '/docs')).status }));
await Promise.all([one.close(), other.close()]);
`);
  const told = JSON.parse(await run(project, process.execPath, 'two.mjs'));
  console.log(`@merkazia/testing: ready after ${Math.round(told.ready)} ms`);
  expect(told).toMatchObject({ other: [], year: 2030, docs: 404 });
});

it('packs its code, its declarations and nothing of the workspace', async () => {
  const { project } = scratch;
  const folder = join(project, 'node_modules/@merkazia/testing');
  expect((await readdir(folder)).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
  for (const file of await readdir(join(folder, 'dist'))) expect(await readFile(join(folder, 'dist', file), 'utf8')).not.toMatch(/from ["']@merkazia\/(?!client)/);
  const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg!, { color: false }))).toEqual([]);
  const report = await run(project, process.execPath, bin('@arethetypeswrong/cli/dist/index.js'), scratch.tarballs[1]!, '--config-path', join(root, 'packages/testing/.attw.json'), '--format', 'ascii');
  expect(report).toMatch(/node16 \(from ESM\): 🟢[^]*bundler: 🟢/u);
});
