import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { bundle } from '../infra/bundle.ts';

export interface Imports { bytes: number; importMs: number; floorBytes: number; floorImportMs: number }

/** Size and cold import of the api's bundle, beside a bare handler with the same SDK clients; each import in a process of its own, the median of `times`. */
export async function imports(times = 11): Promise<Imports> {
  const api = await bundle('functions/api.ts');
  const floor = await bundle('test/bench/floor.ts');
  try {
    const [ours, bare]: [number[], number[]] = [[], []];
    for (let i = 0; i < times; i++) {
      ours.push(await coldImport(api.file));
      bare.push(await coldImport(floor.file));
    }
    return { bytes: api.bytes, importMs: median(ours), floorBytes: floor.bytes, floorImportMs: median(bare) };
  } finally {
    await Promise.all([api.remove(), floor.remove()]);
  }
}

async function coldImport(file: string): Promise<number> {
  const script = `const start = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); console.log(performance.now() - start);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env: { PATH: process.env.PATH, ...environment } });
  return Number(stdout);
}

const environment = {
  AWS_REGION: 'eu-central-1', AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', TABLE_NAME: 'table', QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/123456789012/pokes', HOOK_QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/123456789012/hookPokes',
  SEALING_KEY: randomBytes(32).toString('base64'), CARRIER_SECRET: 'secret', CARRIER: 'gateway', CARRIER_URL: 'https://gateway.example.com',
  FILES_BUCKET: 'files', MAIL_FROM: 'mail@example.com',
};

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
