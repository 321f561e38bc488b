import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from '../infra/bundle.ts';
import { unpackPlatform } from '../infra/platform.ts';

export interface Statement { Effect: string; Action: string[]; Resource: string[] }
/** A function as it would be deployed: its bundle, its environment and what its role may. */
export interface Deployed { file: string; environment: Record<string, string>; statements: Statement[] }
export type Deployment = Record<string, Deployed>;

/** Every resource that sst.config.ts registers for a stage, with its inputs, as evaluated in a process of its own; `settings` stand in its environment. */
export async function evaluated(stage = 'test', settings: Record<string, string> = {}) {
  await unpackPlatform();
  const file = join(await mkdtemp(join(tmpdir(), 'merkazia-evaluated-')), 'resources.json');
  await promisify(execFile)(process.execPath, ['packages/local/boot.mjs', 'test/infra/evaluate-child.ts', stage, file], { env: { ...process.env, ...settings }, timeout: 120_000 });
  return JSON.parse(await readFile(file, 'utf8')) as {
    app: { removal: string; protect: boolean }; outputs: string[]; error?: string;
    resources: { type: string; name: string; inputs: any }[]; built: { functionID: string; handler: string; properties: object }[];
  };
}

/** Bundles every function that sst.config.ts has, and writes down where it lies, with the environment and the permissions that it evaluates to. */
export async function deploy(file: string): Promise<() => Promise<void>> {
  const { resources, built, error } = await evaluated();
  if (error) throw new Error(error);
  const inputs = (type: string, name: string) => resources.find((one) => one.type === type && one.name === name)!.inputs;
  const deployment: Deployment = {};
  const bundles = await Promise.all(built.map(async ({ functionID, handler }) => {
    const bundled = await bundle(`${handler.replace(/\.handler$/, '')}.ts`, { configurable: true });
    deployment[functionID] = {
      file: bundled.file,
      environment: inputs('aws:lambda/function:Function', `${functionID}Function`).environment.variables,
      statements: inputs('aws:iam/role:Role', `${functionID}Role`).inlinePolicies.flatMap(({ policy }: { policy: string }) => JSON.parse(policy).Statement),
    };
    return bundled;
  }));
  await writeFile(file, JSON.stringify(deployment));
  return async () => { await Promise.all(bundles.map(({ remove }) => remove())); };
}
