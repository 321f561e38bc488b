import { execFile } from 'node:child_process';
import { access, chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** SST's own source, which stands inside its binary: what sst.config.ts is checked and evaluated against. */
export const platform = resolve('.sst/platform');

/**
 * Has SST unpack its platform into .sst, unless this version of it is there. Its packages (Pulumi and the provider of AWS) are
 * ours already, so the programs that it would fetch to install them are stood in for and nothing leaves the machine.
 */
export async function unpackPlatform(): Promise<void> {
  const { version } = JSON.parse(await readFile('node_modules/sst/package.json', 'utf8')) as { version: string };
  const unpacked = await readFile(join(platform, 'version'), 'utf8').catch(() => '');
  if (unpacked.trim() === version && await access(join(platform, 'src/components/index.ts')).then(() => true, () => false)) return;
  const home = resolve('.sst/home');
  const programs = join(home, 'sst/bin');
  await mkdir(programs, { recursive: true });
  for (const [name, said] of [['pulumi', 'v3.215.0'], ['bun', '1.2.1']] as const) {
    await writeFile(join(programs, name), `#!/bin/sh\n[ "$1" = install ] || echo ${said}\n`);
    await chmod(join(programs, name), 0o755);
  }
  await promisify(execFile)(resolve('node_modules/.bin/sst'), ['install', '--stage', 'test'], { env: { ...process.env, XDG_CONFIG_HOME: home, SST_TELEMETRY_DISABLED: '1' } });
}
