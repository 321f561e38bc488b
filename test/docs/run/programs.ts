import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import ts from 'typescript';

const root = process.cwd();
const here = join(root, 'test/docs/run');

/** A program to run, by its name, and the token it finds in TOKEN. */
export interface Program { name: string; source: string; token: string }
/** What a program printed, or why it failed. */
export interface Told { printed?: any[]; problem?: string }

/** Whether this machine has a program. What decides whether a change is right (CI) has to have them all. */
export function has(program: string): boolean {
  if (process.env.CI) return true;
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A folder within the project, so that programs find its packages, with the files that samples upload. */
export function folderFor(files: Record<string, string | Buffer>): string {
  const above = join(root, 'node_modules/.cache/merkazia');
  mkdirSync(above, { recursive: true });
  const folder = mkdtempSync(join(above, 'samples-'));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  return folder;
}

/** Runs each with bash, as a person pastes it. */
export async function runShell(folder: string, programs: Program[]): Promise<Told[]> {
  const told: Told[] = [];
  for (const { source, token } of programs) {
    const before = new Set(readdirSync(folder));
    try {
      const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', source.replaceAll('curl ', 'curl -sS ')], { cwd: folder, env: { ...process.env, TOKEN: token } });
      const saved = readdirSync(folder).filter((name) => !before.has(name));
      told.push({ printed: saved.length > 0 ? saved : answersIn(stdout).slice(-1) });
    } catch (problem) {
      told.push({ problem: String(problem) });
    }
  }
  return told;
}

/** The answers that a shell printed one after another, each an object of JSON; one that refused ends it. */
function answersIn(stdout: string): any[] {
  const answers = stdout.split(/(?<=\})(?=\{)/).map((text) => JSON.parse(text) as { responseStatus?: string; message?: string });
  const refused = answers.find(({ responseStatus = 'OK' }) => responseStatus !== 'OK');
  if (refused) throw new Error(refused.message);
  return answers;
}

/** Runs them with python3, in one process. */
export function runPython(folder: string, programs: Program[]): Promise<Told[]> {
  const written = programs.map(({ name, source, token }) => {
    writeFileSync(join(folder, `${name}.py`), source);
    return { file: join(folder, `${name}.py`), token };
  });
  return drive('python3', join(here, 'driver.py'), folder, written);
}

/** Runs them with Node, in one process, their own packages read as TypeScript. */
export async function runTypeScript(folder: string, programs: Program[]): Promise<Told[]> {
  for (const { name, source } of programs) writeFileSync(join(folder, `${name}.ts`), source);
  const outdir = join(folder, 'built');
  await build({
    entryPoints: programs.map(({ name }) => join(folder, `${name}.ts`)), outdir, outExtension: { '.js': '.mjs' },
    bundle: true, splitting: true, platform: 'node', format: 'esm', target: 'node20', conditions: ['source'], logLevel: 'error',
  });
  return drive(process.execPath, join(here, 'driver.mjs'), folder, programs.map(({ name, token }) => ({ file: pathToFileURL(join(outdir, `${name}.mjs`)).href, token })));
}

/** What the compiler says of programs, under the project's own options. */
export function typeErrors(folder: string, programs: Pick<Program, 'name' | 'source'>[]): string[] {
  for (const { name, source } of programs) writeFileSync(join(folder, `${name}.ts`), source);
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const program = ts.createProgram(programs.map(({ name }) => join(folder, `${name}.ts`)), options);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => `${file?.fileName.slice(folder.length + 1)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

function drive(command: string, driver: string, cwd: string, programs: object[]): Promise<Told[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [driver], { cwd, stdio: ['pipe', 'pipe', 'pipe'] });
    const [out, errors]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(JSON.parse(Buffer.concat(out).toString())) : reject(new Error(Buffer.concat(errors).toString()))));
    child.stdin.end(JSON.stringify(programs));
  });
}
