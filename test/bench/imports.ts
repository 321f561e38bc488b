import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Bundle, bundle } from '../infra/bundle.ts';
import { median } from './statistics.ts';

/** Size and cold start of one function: bytes read at every start and those read later, milliseconds of its import, megabytes that its process then has resident. */
export interface Imported { name: string; bytes: number; lazyBytes: number; importMs: number; resident: number }

/** Every function that sst.config.ts deploys, by its source, and the floor: a bare handler with the same SDK clients. */
export const functionSources = [
  'functions/api.ts', 'functions/admin.ts', 'functions/hooks/carrier.ts', 'functions/hooks/hosted.ts', 'functions/hooks/sip.ts', 'functions/workers/due.ts', 'functions/workers/hooks.ts', 'functions/workers/simulated.ts',
  ...['tick', 'watch', 'expireUnits', 'expireCallerIds', 'endMessages', 'readHosted', 'checkMoney'].map((job) => `functions/jobs/${job}.ts`),
];
const floor = 'test/bench/floor.ts';

/** All of them, bundled as for deployment and imported cold, each import in a process of its own and in turn, the best of `times`, which a busy machine troubles least; the floor first. */
export async function imports(times = 11, sources = functionSources): Promise<Imported[]> {
  const bundles: { name: string; bundled: Bundle; taken: { ms: number; resident: number }[] }[] = [];
  for (const source of [floor, ...sources]) bundles.push({ name: source.replace(/^functions\/|\.ts$/g, ''), bundled: await bundle(source), taken: [] });
  try {
    for (let i = 0; i < times; i++) for (const { bundled, taken } of bundles) taken.push(await coldImport(bundled.file));
    return bundles.map(({ name, bundled: { bytes, lazyBytes }, taken }) => ({ name, bytes, lazyBytes, importMs: Math.min(...taken.map(({ ms }) => ms)), resident: median(taken.map(({ resident }) => resident)) }));
  } finally {
    await Promise.all(bundles.map(({ bundled }) => bundled.remove()));
  }
}

/** Bytes that the api reads until it has sent an SMS: what every start reads, its command and that one's validator. */
export async function bytesOfSendSms(): Promise<number> {
  const api = await bundle('functions/api.ts');
  await api.remove();
  return api.bytes + api.lazyBytesOf(/generated\/api\/SendSms\.js$/);
}

async function coldImport(file: string): Promise<{ ms: number; resident: number }> {
  const script = `const start = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); console.log(performance.now() - start, process.memoryUsage.rss() / 1048576); process.exit();`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env: { PATH: process.env.PATH, ...environment } });
  const [ms, resident] = stdout.split(' ').map(Number) as [number, number];
  return { ms, resident };
}

const environment = {
  AWS_REGION: 'eu-central-1', AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', AWS_LAMBDA_FUNCTION_NAME: 'bench', STAGE: 'bench', TABLE_NAME: 'table',
  QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/123456789012/pokes', HOOK_QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/123456789012/hookPokes',
  SEALING_KEY: randomBytes(32).toString('base64'), CARRIER_SECRET: 'secret', CARRIER: 'gateway', CARRIER_URL: 'https://gateway.example.com',
  FILES_BUCKET: 'files', MAIL_FROM: 'mail@example.com', OPERATOR_KEY: randomBytes(32).toString('base64'), SIP_REGISTRAR_SECRET: randomBytes(32).toString('base64'), CARRIER_HOOK_URL: 'https://hook.example.com',
};
