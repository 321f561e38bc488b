import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { tableSchema } from '@merkazia/exchange/store/keys';
import { beforeAll, describe, expect, it } from 'vitest';
import { permissions, polling, tracing } from '../../functions/permissions.ts';
import { readSettings } from '../../functions/settings.ts';
import { evaluated } from '../bundles/deployment.ts';
import { unpackPlatform } from './platform.ts';

// SST's program is unpacked by small scripts of a Unix shell.
const describeUnix = describe.skipIf(process.platform === 'win32');

type Evaluated = Awaited<ReturnType<typeof evaluated>>;
let stage: Evaluated;
let production: Evaluated;
const all = (from: Evaluated, type: string) => from.resources.filter((one) => one.type === type);
const inputsOf = (from: Evaluated, type: string, name: string) => all(from, type).find((one) => one.name === name)?.inputs;

const handlers = {
  Api: 'api', Admin: 'admin', CarrierHook: 'hooks/carrier', HostedHook: 'hooks/hosted', Due: 'workers/due', Hooks: 'workers/hooks', TickJob: 'jobs/tick', WatchJob: 'jobs/watch',
  ExpireUnitsJob: 'jobs/expireUnits', ExpireCallerIdsJob: 'jobs/expireCallerIds', EndMessagesJob: 'jobs/endMessages', ReadHostedJob: 'jobs/readHosted', CheckMoneyJob: 'jobs/checkMoney',
};
const granted: Record<keyof typeof handlers, keyof typeof permissions> = {
  Api: 'api', Admin: 'admin', CarrierHook: 'carrierHook', HostedHook: 'hostedHook', Due: 'due', Hooks: 'hooks', TickJob: 'tick', WatchJob: 'watch',
  ExpireUnitsJob: 'expireUnits', ExpireCallerIdsJob: 'expireCallerIds', EndMessagesJob: 'endMessages', ReadHostedJob: 'readHosted', CheckMoneyJob: 'checkMoney',
};
const names = Object.keys(handlers) as (keyof typeof handlers)[];
const statementsOf = (name: string): { Action: string[]; Resource: string[] }[] =>
  inputsOf(stage, 'aws:iam/role:Role', `${name}Role`).inlinePolicies.flatMap(({ policy }: { policy: string }) => JSON.parse(policy).Statement);

describeUnix('a deployment of sst.config.ts', () => {
  beforeAll(async () => {
    stage = await evaluated();
    production = await evaluated('production', { MERKAZIA_DOMAIN: 'api.example.com', MERKAZIA_ALARM_MAIL: 'ops@example.com', MERKAZIA_RESERVED: '100' });
  });

  it('is right by SST\'s own types', async () => {
    await unpackPlatform();
    const said = await promisify(execFile)(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'test/infra/sst.tsconfig.json']).then(() => '', ({ stdout }) => String(stdout));
    // SST's own sources have faults of their own, and the providers that we do not use are not installed.
    expect(said.split('\n').filter((line) => line !== '' && !/^(\.sst\/|\s)/.test(line))).toEqual([]);
  });

  it('evaluates without an error', () => {
    for (const one of [stage, production]) expect(one.error).toBeUndefined();
    expect(stage.app).toMatchObject({ removal: 'remove', protect: false });
    expect(production.app).toMatchObject({ removal: 'retain', protect: true });
    expect(stage.outputs).toEqual(expect.arrayContaining(['api', 'admin', 'carrierHook', 'hostedHook', 'docs', 'table', 'files', 'deadPokes', 'alarms']));
  });

  it('has every function, each of its own source, and no other', () => {
    expect(Object.fromEntries(stage.built.map(({ functionID, handler }) => [functionID, handler]))).toEqual(Object.fromEntries(names.map((name) => [name, `functions/${handlers[name]}.handler`])));
    for (const { inputs } of all(stage, 'aws:lambda/function:Function')) expect(inputs).toMatchObject({ runtime: 'nodejs22.x', architectures: ['arm64'], memorySize: expect.any(Number), timeout: expect.any(Number), loggingConfig: { logFormat: 'JSON', systemLogLevel: 'WARN' } });
  });

  it('keeps every log for a month', () => {
    expect(all(stage, 'aws:cloudwatch/logGroup:LogGroup').map(({ name, inputs }) => [name, inputs.retentionInDays])).toEqual(expect.arrayContaining(names.map((name) => [`${name}LogGroup`, 30])));
  });

  it('runs functions by four addresses, two queues and seven schedules', () => {
    expect(all(stage, 'aws:lambda/functionUrl:FunctionUrl').map(({ name }) => name).sort()).toEqual(['AdminUrl', 'ApiUrl', 'CarrierHookUrl', 'HostedHookUrl']);
    const mappings = all(stage, 'aws:lambda/eventSourceMapping:EventSourceMapping').map(({ inputs }) => inputs);
    expect(mappings).toHaveLength(2);
    for (const [queue, worker, atOnce] of [['PokesQueue', 'DueFunction', 20], ['HookPokesQueue', 'HooksFunction', 50]] as const) {
      const mapping = mappings.find(({ eventSourceArn }) => eventSourceArn.includes(`-${queue}-`));
      expect(mapping).toMatchObject({ functionName: expect.stringContaining(`-${worker}-`), batchSize: 10, functionResponseTypes: ['ReportBatchItemFailures'], scalingConfig: { maximumConcurrency: atOnce } });
    }
    const schedules = all(stage, 'aws:scheduler/schedule:Schedule');
    expect(Object.fromEntries(schedules.map(({ name, inputs }) => [name.replace('Schedule', ''), inputs.scheduleExpression]))).toEqual({
      Tick: 'rate(1 minute)', Watch: 'rate(5 minutes)', ExpireUnits: 'cron(10 0 * * ? *)', ExpireCallerIds: 'cron(20 0 * * ? *)', EndMessages: 'rate(1 hour)', ReadHosted: 'rate(1 hour)', CheckMoney: 'cron(40 3 * * ? *)',
    });
    for (const { name, inputs } of schedules) {
      expect(inputs).toMatchObject({ scheduleExpressionTimezone: 'Asia/Jerusalem', target: { retryPolicy: { maximumRetryAttempts: 2 }, arn: expect.stringContaining(`-${name.replace('Schedule', 'Job')}Function-`) } });
    }
  });

  it('sends pokes that fail five times to the dead, whom it keeps for 14 days', () => {
    for (const queue of ['PokesQueue', 'HookPokesQueue']) {
      expect(JSON.parse(inputsOf(stage, 'aws:sqs/queue:Queue', queue).redrivePolicy)).toMatchObject({ maxReceiveCount: 5, deadLetterTargetArn: expect.stringContaining('-DeadPokesQueue-') });
    }
    expect(inputsOf(stage, 'aws:sqs/queue:Queue', 'DeadPokesQueue').messageRetentionSeconds).toBe(14 * 86_400);
    // A message may not come again while a worker still has it.
    for (const queue of ['PokesQueue', 'HookPokesQueue']) expect(inputsOf(stage, 'aws:sqs/queue:Queue', queue).visibilityTimeoutSeconds).toBeGreaterThanOrEqual(6 * 60);
  });

  it('has the table of keys.ts, its attributes declared, restorable and protected', () => {
    const [{ inputs }] = all(stage, 'aws:dynamodb/table:Table') as unknown as [{ inputs: any }];
    const schema = tableSchema('x');
    expect(inputs).toMatchObject({ billingMode: 'PAY_PER_REQUEST', hashKey: 'pk', rangeKey: 'sk', ttl: { attributeName: 'ttl', enabled: true }, pointInTimeRecovery: { enabled: true } });
    const declared = inputs.attributes.map(({ name, type }: { name: string; type: string }) => `${name} ${type}`).sort();
    expect(declared).toEqual(schema.AttributeDefinitions!.map(({ AttributeName, AttributeType }) => `${AttributeName} ${AttributeType}`).sort());
    expect(inputs.globalSecondaryIndexes).toEqual(schema.GlobalSecondaryIndexes!.map(({ IndexName, KeySchema, Projection }) => ({ name: IndexName, hashKey: KeySchema![0]!.AttributeName, rangeKey: KeySchema![1]!.AttributeName, projectionType: Projection!.ProjectionType })));
    expect(inputsOf(production, 'aws:dynamodb/table:Table', 'TableTable').deletionProtectionEnabled).toBe(true);
    // Without a key of one's own DynamoDB encrypts by its own.
    expect(inputs.serverSideEncryption).toBeUndefined();
  });

  it('keeps files encrypted, out of the public\'s reach, and deleted ones as long as the table can be restored', () => {
    expect(inputsOf(stage, 'aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration', 'FilesEncryption').rules).toMatchObject([{ applyServerSideEncryptionByDefault: { sseAlgorithm: 'AES256' } }]);
    expect(inputsOf(stage, 'aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock', 'FilesPublicAccessBlock')).toMatchObject({ blockPublicAcls: true, restrictPublicBuckets: true });
    expect(inputsOf(stage, 'aws:s3/bucketVersioning:BucketVersioning', 'FilesVersioning').versioningConfiguration.status).toBe('Enabled');
    expect(inputsOf(stage, 'aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration', 'FilesLifecycle').rules).toMatchObject([
      { id: 'answers', expiration: { days: 2 } }, { id: 'parts', expiration: { days: 2 } }, { id: 'deleted', noncurrentVersionExpiration: { noncurrentDays: 35 } },
    ]);
    for (const { inputs } of all(stage, 'aws:sqs/queue:Queue')) expect(inputs.sqsManagedSseEnabled).toBe(true);
  });

  it.each(names)('lets %s do what permissions.ts says, to what it names, and nothing else', (name) => {
    const may: Record<string, string[] | undefined> = permissions[granted[name]];
    const worker = name === 'Due' || name === 'Hooks';
    const expected = [...['table', 'due', 'queue', 'files', 'mail'].flatMap((on) => may[on] ?? []), ...(worker ? polling : []), ...tracing].sort();
    expect(statementsOf(name).flatMap(({ Action }) => Action).sort()).toEqual(expected);
    for (const { Action, Resource } of statementsOf(name)) {
      expect(Action.filter((action) => action.includes('*'))).toEqual([]);
      // X-Ray names no resources; of a bucket all files are meant.
      for (const resource of Resource) if (!(resource === '*' && Action.join() === tracing.join()) && !/^arn:aws:s3:::[\w-]+\/\*$/.test(resource)) expect(resource).toMatch(/^arn:aws:[a-z0-9]+:[^*]+$/);
    }
    const role = inputsOf(stage, 'aws:iam/role:Role', `${name}Role`);
    expect(role.managedPolicyArns).toEqual(['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole']);
    expect(role.assumeRolePolicy.Statement).toMatchObject([{ Principal: { Service: 'lambda.amazonaws.com' } }]);
  });

  it('gives the operator key to nobody but the operators\' function', () => {
    const keyed = all(stage, 'aws:lambda/function:Function').filter(({ inputs }) => inputs.environment.variables.OPERATOR_KEY);
    expect(keyed.map(({ name }) => name)).toEqual(['AdminFunction']);
  });

  it('alarms of dead letters, errors, throttles, faults, money and overdue work, by mail where one is named', () => {
    const alarms = all(production, 'aws:cloudwatch/metricAlarm:MetricAlarm').map(({ name }) => name);
    expect(alarms.sort()).toEqual(['DeadLetters', 'Faults', 'Money', 'Overdue', ...names.flatMap((name) => [`${name}Errors`, `${name}Throttles`])].sort());
    for (const { inputs } of all(production, 'aws:cloudwatch/metricAlarm:MetricAlarm')) expect(inputs.alarmActions).toHaveLength(1);
    expect(inputsOf(production, 'aws:sns/topicSubscription:TopicSubscription', 'AlarmMail')).toMatchObject({ protocol: 'email', endpoint: 'ops@example.com' });
    for (const name of ['Money', 'Overdue']) expect(inputsOf(stage, 'aws:cloudwatch/metricAlarm:MetricAlarm', name).treatMissingData).toBe('breaching');
    expect(JSON.parse(inputsOf(stage, 'aws:cloudwatch/dashboard:Dashboard', 'Dashboard').dashboardBody).widgets).toHaveLength(9);
  });

  it('reserves concurrency, and stands behind a domain, only where that is asked for', () => {
    const reserved = (from: Evaluated) => all(from, 'aws:lambda/function:Function').flatMap(({ name, inputs }) => (inputs.reservedConcurrentExecutions === undefined ? [] : [[name, inputs.reservedConcurrentExecutions]])).sort();
    expect(reserved(stage)).toEqual([]);
    expect(reserved(production)).toEqual([['ApiFunction', 100], ['DueFunction', 20], ['HooksFunction', 50]]);
    const aliases = (from: Evaluated) => all(from, 'aws:cloudfront/distribution:Distribution').flatMap(({ inputs }) => inputs.aliases ?? []);
    expect(aliases(stage)).toEqual([]);
    expect(aliases(production)).toEqual(['api.example.com']);
    for (const [from, secret] of [[stage, undefined], [production, 'the EdgeSecret']] as const) expect(inputsOf(from, 'aws:lambda/function:Function', 'ApiFunction').environment.variables.EDGE_SECRET).toBe(secret);
  });
});

describe('an operator who deploys', () => {
  it('is refused the simulator in production without a flag, and what is no setting', () => {
    expect(readSettings({}, 'production')).toEqual({ carrier: 'gateway', domain: undefined, alarmMail: undefined, reserved: undefined });
    expect(readSettings({ MERKAZIA_CARRIER: 'simulator' }, 'dev').carrier).toBe('simulator');
    expect(() => readSettings({ MERKAZIA_CARRIER: 'simulator' }, 'production')).toThrow('MERKAZIA_SIMULATE_PRODUCTION=yes');
    expect(readSettings({ MERKAZIA_CARRIER: 'simulator', MERKAZIA_SIMULATE_PRODUCTION: 'yes' }, 'production').carrier).toBe('simulator');
    expect(() => readSettings({ MERKAZIA_CARRIER: 'pigeon' }, 'dev')).toThrow('it can be gateway, hosted, simulator');
    expect(() => readSettings({ MERKAZIA_RESERVED: 'many' }, 'dev')).toThrow('a whole number above 0');
  });
});
