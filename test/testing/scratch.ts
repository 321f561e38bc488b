import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { alone } from '../harness/alone.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

interface Locked { version: string; optional?: boolean; dependencies?: Record<string, string>; optionalDependencies?: Record<string, string>; peerDependencies?: Record<string, string> }

/** Runs a program and gives what it wrote; what it wrote is the error when it fails. */
export async function run(cwd: string, program: string, ...args: string[]): Promise<string> {
  try {
    return (await promisify(execFile)(program, args, { cwd, env: { ...process.env, FORCE_COLOR: '0' } })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${args.join(' ')}\n${stdout}\n${stderr}`);
  }
}

/** A project of somebody else that installed packages of ours from their tarballs, and what they need in the versions that this repository pins. */
export async function scratchProject(...packages: string[]): Promise<{ project: string; tarballs: string[]; remove: () => Promise<void> }> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'merkazia-scratch-')));
  const tarballs = await alone(() => Promise.all(packages.map(async (name) => {
    const [{ filename }] = JSON.parse(await run(join(root, 'packages', name), 'npm', 'pack', '--json', '--silent', '--pack-destination', folder));
    return join(folder, filename.replace('@', '').replace('/', '-'));
  })));
  const project = join(folder, 'project');
  await mkdir(project);
  const dependencies = Object.fromEntries(packages.map((name, i) => [`@merkazia/${name}`, `file:../${basename(tarballs[i]!)}`]));
  const manifest = { name: 'somebody-elses', version: '1.0.0', private: true, type: 'module', dependencies };
  await writeFile(join(project, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(project, 'package-lock.json'), JSON.stringify(await lockOf(manifest, packages)));
  await run(project, 'npm', 'ci', '--prefer-offline', '--no-audit', '--no-fund');
  return { project, tarballs, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The lock file by which npm takes every package from where this repository took it, mostly its cache. */
async function lockOf(manifest: { dependencies: Record<string, string> }, packages: string[]): Promise<object> {
  const { packages: locked } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
  const kept: Record<string, object> = { '': manifest };
  const keep = (name: string, from: string): void => {
    const place = [...ancestors(from), ''].map((parent) => `${parent}${parent && '/'}node_modules/${name}`).find((one) => locked[one]);
    if (place === undefined || kept[place] || name.startsWith('@merkazia/')) return;
    kept[place] = locked[place]!;
    for (const needed of neededBy(locked[place]!)) keep(needed, place);
  };
  for (const name of packages) {
    const { version, dependencies, optionalDependencies } = JSON.parse(await readFile(join(root, 'packages', name, 'package.json'), 'utf8')) as Locked;
    kept[`node_modules/@merkazia/${name}`] = { version, resolved: manifest.dependencies[`@merkazia/${name}`], dependencies, optionalDependencies };
    for (const needed of neededBy({ version, dependencies, optionalDependencies })) keep(needed, '');
  }
  return { ...manifest, lockfileVersion: 3, requires: true, packages: kept };
}

const neededBy = (one: Locked): string[] => Object.keys({ ...one.dependencies, ...one.optionalDependencies, ...one.peerDependencies });

/** The places from a package up in which npm looks for what it needs: its own first. */
function ancestors(place: string): string[] {
  const places = [];
  for (let at = place; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) places.push(at);
  return places;
}
