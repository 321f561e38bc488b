import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

/** Runs the Redocly command line by the house's configuration, unless the arguments name another; answers what it printed; throws when it fails. */
export async function redocly(root: string, command: string, ...args: string[]): Promise<string> {
  const config = args.includes('--config') ? [] : ['--config', join(root, 'openapi/redocly.yaml')];
  const cli = join(root, 'node_modules/@redocly/cli/bin/cli.js');
  const { stdout } = await promisify(execFile)(process.execPath, [cli, command, ...args, ...config], { env: { ...process.env, ...quiet }, maxBuffer: 2 ** 26 });
  return stdout;
}
