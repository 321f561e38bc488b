// Evaluates sst.config.ts for a stage as the sst program would, with Pulumi's mocks in the place of AWS, and writes what it registered to a file.
// A process of its own: Pulumi and SST keep their state in globals. Arguments: the stage, the file.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { startServer } from './http.ts';
import { platform } from './platform.ts';

const [stage = 'test', named = '.sst/evaluated.json'] = process.argv.slice(2);
// SST goes to another folder.
const file = resolve(named);
const secrets = ['SealingKey', 'CarrierSecret', 'OperatorKey', 'CarrierUrl', 'EdgeSecret'];
const [region, accountId] = ['eu-central-1', '123456789012'];
const work = resolve('.sst/mock', String(process.pid));
const require = createRequire(join(platform, 'package.json'));

// What the sst program serves to the configuration that it runs.
// The documentation is not built for this: a page stands for it.
for (const folder of ['bundle', 'root/dist/docs']) mkdirSync(join(work, folder), { recursive: true });
writeFileSync(join(work, 'root/dist/docs/index.html'), '');
writeFileSync(join(work, 'bundle/bundle.mjs'), 'export const handler = async () => ({});');
const built: unknown[] = [];
const served: Record<string, (params: any[]) => unknown> = {
  'Provider.Aws.Bootstrap': () => ({ asset: 'sst-asset', assetEcrRegistryId: accountId, assetEcrUrl: `${accountId}.dkr.ecr.${region}.amazonaws.com/sst-asset`, state: 'sst-state', appsyncHttp: 'x', appsyncRealtime: 'x' }),
  'Provider.Aws.Appsync': () => ({ http: 'x', realtime: 'x' }),
  'Runtime.AddTarget': () => true,
  'Runtime.Build': (params) => (built.push(...params), { handler: 'bundle.handler', out: join(work, 'bundle'), sourcemaps: [], errors: [] }),
};
const sst = await startServer(({ body }) => {
  const { method, params } = JSON.parse(body);
  const answer = served[method];
  return { status: 200, body: JSON.stringify(answer ? { result: answer(params) } : { error: `rpc: can't find ${method}` }) };
});
Object.assign(process.env, { SST_SERVER: sst.url, SST_AWS_REGION: region });
for (const secret of secrets) process.env[`SST_SECRET_${secret}`] = `the ${secret}`;
process.env.SST_SECRET_MailFrom = 'mail@example.com';

/** Providers that our configuration has no use for, and that SST's index names all the same. */
const others: Plugin = {
  name: 'other providers',
  setup({ onResolve, onLoad }) {
    // Nothing is packed.
    onResolve({ filter: /^archiver$/ }, () => ({ path: 'archiver', namespace: 'packer' }));
    onLoad({ filter: /.*/, namespace: 'packer' }, () => ({ contents: 'module.exports = () => { let to; return { on() {}, file() {}, append() {}, pipe(stream) { to = stream; }, finalize: () => to.end() }; };' }));
    onResolve({ filter: /^(@pulumi\/(cloudflare|command|docker-build|random|tls)|@pulumiverse\/vercel|@aws-sdk\/|aws4fetch|glob|unenv|undici|@cloudflare\/)/ }, ({ path, resolveDir }) => {
      try {
        createRequire(join(resolveDir, 'x.js')).resolve(path);
        return { path, external: true };
      } catch {
        return { path, namespace: 'absent' };
      }
    });
    onLoad({ filter: /.*/, namespace: 'absent' }, ({ path }) => ({
      contents: `const absent = (name) => new Proxy(function () {}, { get: (_, key) => key === '__esModule' ? false : typeof key === 'symbol' || key === 'then' ? undefined : absent(name + '.' + key), construct() { throw new Error(name + ' is not installed'); }, apply() { throw new Error(name + ' is not installed'); } });\nmodule.exports = absent(${JSON.stringify(path)});`,
    }));
  },
};

const entry = join(work, 'entry.ts');
const out = join(platform, `.evaluated-${process.pid}.cjs`);
writeFileSync(entry, [
  `export { run } from ${JSON.stringify(join(platform, 'src/auto/run.ts'))};`,
  `export * as sst from ${JSON.stringify(join(platform, 'src/components/index.ts'))};`,
  "export * as aws from '@pulumi/aws';",
  `export const config = () => require(${JSON.stringify(resolve('sst.config.ts'))}).default;`,
].join('\n'));
await build({
  entryPoints: [entry], outfile: out, bundle: true, platform: 'node', format: 'cjs', target: 'node20', packages: 'external', inject: [join(platform, 'src/shim/run.js')],
  define: { 'import.meta.url': '__url' }, banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" }, logLevel: 'error', loader: { '.node': 'file' }, plugins: [others], nodePaths: [resolve('node_modules')],
});

const pulumi = require('@pulumi/pulumi');
const resources: { type: string; name: string; inputs: any }[] = [];
await pulumi.runtime.setMocks({
  newResource({ type, name, inputs }: { type: string; name: string; inputs: any }) {
    resources.push({ type, name, inputs: plain(inputs) });
    return { id: name, state: { ...inputs, name: inputs.name ?? name, ...stateOf(type, name, inputs) } };
  },
  call({ token, inputs }: { token: string; inputs: any }) {
    if (token.endsWith(':getRegion')) return { region, name: region, id: region };
    if (token.endsWith(':getCallerIdentity')) return { accountId, arn: `arn:aws:iam::${accountId}:root`, userId: 'u' };
    if (token.endsWith(':getPartition')) return { partition: 'aws', dnsSuffix: 'amazonaws.com', id: 'aws' };
    if (!token.endsWith(':getPolicyDocument')) return inputs;
    const statements = inputs.statements ?? [];
    return { statements, json: JSON.stringify({ Version: '2012-10-17', Statement: statements.map((one: any) => ({ Effect: one.effect ?? 'Allow', Action: one.actions, Resource: one.resources, Principal: one.principals, Condition: one.conditions })) }) };
  },
}, 'merkazia', stage, false);

function stateOf(type: string, name: string, inputs: any): object {
  const arn = (service: string, rest: string, where = `${region}:${accountId}`) => `arn:aws:${service}:${where}:${rest}`;
  switch (type) {
    case 'aws:dynamodb/table:Table': return { arn: arn('dynamodb', `table/${inputs.name}`) };
    case 'aws:sqs/queue:Queue': return { arn: arn('sqs', inputs.name), url: `https://sqs.${region}.amazonaws.com/${accountId}/${inputs.name}` };
    case 'aws:lambda/function:Function': return { arn: arn('lambda', `function:${inputs.name}`), invokeArn: arn('lambda', `function:${inputs.name}`) };
    case 'aws:lambda/functionUrl:FunctionUrl': return { functionUrl: `https://${name.toLowerCase()}.lambda-url.${region}.on.aws/` };
    case 'aws:s3/bucket:Bucket': case 'aws:s3/bucketV2:BucketV2': return { arn: arn('s3', inputs.bucket, ':'), bucket: inputs.bucket, bucketRegionalDomainName: `${inputs.bucket}.s3.${region}.amazonaws.com` };
    case 'aws:acm/certificate:Certificate': return { arn: arn('acm', 'certificate/x'), domainValidationOptions: [{ domainName: inputs.domainName, resourceRecordName: '_x', resourceRecordType: 'CNAME', resourceRecordValue: '_y' }] };
    default: return { arn: arn(type.split(/[:/]/)[1]!, name) };
  }
}

/** Pulumi's wire form as plain values: secrets opened, assets named. */
function plain(value: any): any {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('4dabf18193072939515e22adb298388d' in value) return 'value' in value ? plain(value.value) : String(value.path ?? value.uri ?? '[asset]');
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}

const globals = globalThis as any;
globals.$input = { stage };
globals.$dev = false;
globals.$cli = { command: 'deploy', rpc: sst.url, paths: { home: join(work, 'home'), root: join(work, 'root'), work, platform }, state: { version: {} } };
globals.$app = { name: 'pending', stage, removal: 'retain', providers: {}, protect: false };
const loaded = require(out);
globals.sst = loaded.sst;
globals.aws = loaded.aws;
const config = loaded.config();
const app = await config.app({ stage });
Object.assign(globals.$app, { name: app.name, removal: app.removal ?? 'retain', providers: app.providers ?? {}, protect: app.protect ?? false });

let outputs: any;
const failed = new Promise<never>((_, fail) => {
  process.on('unhandledRejection', fail);
  process.on('uncaughtException', fail);
  setTimeout(() => fail(new Error('the evaluation does not end')), 45_000);
});
let error: string | undefined;
try {
  await Promise.race([failed, (async () => {
    await pulumi.runtime.runInPulumiStack(async () => { outputs = await loaded.run(() => config.run()); return outputs; });
    await pulumi.runtime.disconnect();
  })()]);
} catch (problem: any) {
  error = String(problem?.message ?? problem);
}
process.removeAllListeners('uncaughtException');
process.removeAllListeners('unhandledRejection');
for (const left of [work, out]) rmSync(left, { recursive: true, force: true });
writeFileSync(file, JSON.stringify({ app, resources, built, outputs: Object.keys(outputs ?? {}), error }));
process.exit(0);
