/// <reference path="./.sst/platform/config.d.ts" />

// The exchange on AWS, top to bottom; functions/README.md tells how to deploy and run it. Secrets, set before the first deployment of a stage:
//   npx sst secret set SealingKey "$(openssl rand -base64 32)"       what is encrypted at rest opens only with this: keep a copy; several, joined by commas, are tried in turn and the first seals
//   npx sst secret set CarrierSecret "$(openssl rand -base64 32)"    agreed with the carrier gateway
//   npx sst secret set OperatorKey "$(openssl rand -base64 32)"      for `merkazia systems list --base-url …`; two with a comma between while one replaces the other
//   npx sst secret set MailFrom mail@example.com                     SES sends it a link to confirm, once; in SES's sandbox, where every account begins, mail reaches confirmed addresses only
//   npx sst secret set CarrierUrl https://gateway.example.com        the carrier gateway, or with MERKAZIA_CARRIER=hosted the exchange that carries for this one
//   npx sst secret set SipRegistrarSecret "$(openssl rand -hex 32)"  only where a SIP registrar asks this exchange; until it is set, the function for registrars does not start
//   npx sst secret set EdgeSecret "$(openssl rand -base64 32)"       only with MERKAZIA_DOMAIN
// Chosen in the environment of a deployment: MERKAZIA_CARRIER, MERKAZIA_SIP, MERKAZIA_DOMAIN, MERKAZIA_ALARM_MAIL, MERKAZIA_RESERVED (functions/settings.ts).
export default $config({
  app(input) {
    return {
      name: 'merkazia',
      home: 'aws',
      removal: input?.stage === 'production' ? 'retain' : 'remove',
      protect: input?.stage === 'production',
      // Frankfurt: the region of Israel (il-central-1) has no function URLs.
      providers: { aws: { region: 'eu-central-1' } },
    };
  },

  async run() {
    const { nodejs } = await import('./functions/nodejs.ts');
    const { permissions, polling, tracing } = await import('./functions/permissions.ts');
    const { readSettings } = await import('./functions/settings.ts');
    const { dashboard } = await import('./functions/dashboard.ts');
    const { lifetimeDays } = await import('./packages/exchange/src/files/files.ts');

    const { carrier, sip, domain, alarmMail, reserved } = readSettings(process.env, $app.stage);
    const production = $app.stage === 'production';
    const sealingKey = new sst.Secret('SealingKey');
    const carrierSecret = new sst.Secret('CarrierSecret');
    const operatorKey = new sst.Secret('OperatorKey');
    const registrarSecret = new sst.Secret('SipRegistrarSecret', 'unset');
    const mailFrom = new sst.Secret('MailFrom');
    const carrierUrl = carrier === 'simulator' ? undefined : new sst.Secret('CarrierUrl');
    const edgeSecret = domain === undefined ? undefined : new sst.Secret('EdgeSecret');

    // The shape is that of packages/exchange/src/store/keys.ts. Encrypted by DynamoDB's own key; restorable to every second of 35 days.
    const table = new sst.aws.Dynamo('Table', {
      fields: { pk: 'string', sk: 'string', gk: 'string', gs: 'string' },
      primaryIndex: { hashKey: 'pk', rangeKey: 'sk' },
      globalIndexes: { due: { hashKey: 'gk', rangeKey: 'gs', projection: 'keys-only' } },
      ttl: 'ttl',
      deletionProtection: production,
      transform: { table: { pointInTimeRecovery: { enabled: true } } },
    });

    // Files by what they are kept for (packages/exchange/src/files/files.ts), each kind as long as it may be; callers read them
    // from addresses the api signs. A page of any origin may follow, as it may call. What is deleted can be had back as long as the table.
    const files = new sst.aws.Bucket('Files', {
      cors: { allowOrigins: ['*'], allowMethods: ['GET', 'HEAD'] },
      versioning: true,
      lifecycle: Object.entries(lifetimeDays).map(([kind, days]) => ({ id: kind, prefix: `${kind}/`, expiresIn: `${days} days` as const })),
      transform: { lifecycle: (args) => { args.rules = $output(args.rules!).apply((rules) => [...rules!, { id: 'deleted', status: 'Enabled', filter: {}, noncurrentVersionExpiration: { noncurrentDays: 35 }, expiration: { expiredObjectDeleteMarker: true }, abortIncompleteMultipartUpload: { daysAfterInitiation: 1 } }]); } },
    });
    new aws.s3.BucketServerSideEncryptionConfiguration('FilesEncryption', { bucket: files.name, rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: 'AES256' } }] });

    const post = new sst.aws.Email('Post', { sender: mailFrom.value });

    // Pokes are hints, so a dead one loses nothing; it is kept for 14 days to say what went wrong.
    const queue = (name: string, args: sst.aws.QueueArgs = {}, kept = 4) => new sst.aws.Queue(name, { visibilityTimeout: '6 minutes', ...args, transform: { queue: { messageRetentionSeconds: kept * 24 * 3600, sqsManagedSseEnabled: true } } });
    const dead = queue('DeadPokes', {}, 14);
    const pokes = queue('Pokes', { dlq: { queue: dead.arn, retry: 5 } });
    // Hooks wait for customers' machines: in a queue of their own they hold up nothing else.
    const hookPokes = queue('HookPokes', { dlq: { queue: dead.arn, retry: 5 } });
    const simulated = carrier === 'simulator' ? queue('Simulated') : undefined;

    // With a domain, CloudFront stands in front; it tells the functions who called, under a secret that only it has.
    const router = edgeSecret && new sst.aws.Router('Router', {
      domain: domain!,
      edge: { viewerRequest: { injection: $interpolate`event.request.headers["merkazia-viewer"] = { value: event.viewer.ip }; event.request.headers["merkazia-edge"] = { value: "${edgeSecret.value}" };` } },
    });
    const url = (...paths: string[]) => ({ cors: false as const, ...(router ? { router: { instance: router, path: paths[0]! } } : {}) });

    const functions: Record<string, sst.aws.Function> = {};
    /** A function that may do what functions/permissions.ts says and nothing else. SST's `link` would grant whole services. */
    const make = (name: string, handler: string, may: import('./functions/permissions.ts').Permissions, own: Omit<sst.aws.FunctionArgs, 'handler'> = {}, source?: sst.aws.Queue) => (functions[name] = new sst.aws.Function(name, {
      handler: `functions/${handler}.handler`, runtime: 'nodejs22.x', architecture: 'arm64', nodejs, memory: '512 MB', ...own,
      logging: { retention: '1 month', format: 'json' },
      transform: {
        // Lambda's own three lines a run would cost more than ours; what it warns of stays.
        function: (args) => { args.loggingConfig = $output(args.loggingConfig!).apply((config) => ({ ...config!, systemLogLevel: 'WARN' })); },
        // SST lets the whole account assume a function's role, which only `sst dev` needs.
        ...($dev ? {} : { role: { assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: 'lambda.amazonaws.com' }) } }),
      },
      environment: {
        STAGE: $app.stage, TABLE_NAME: table.name, QUEUE_URL: pokes.url, HOOK_QUEUE_URL: hookPokes.url, FILES_BUCKET: files.name, MAIL_FROM: mailFrom.value, SEALING_KEY: sealingKey.value, SIP: sip,
        CARRIER: carrier, CARRIER_SECRET: carrierSecret.value, ...(carrierUrl ? { [carrier === 'hosted' ? 'HOSTED_BASE_URL' : 'CARRIER_URL']: carrierUrl.value } : { SIMULATED_QUEUE_URL: simulated!.url }),
        ...(edgeSecret ? { EDGE_SECRET: edgeSecret.value } : {}), ...own.environment as object,
      },
      permissions: [
        ...(may.table ? [{ actions: may.table, resources: [table.arn] }] : []),
        ...(may.due ? [{ actions: may.due, resources: [$interpolate`${table.arn}/index/due`] }] : []),
        ...(may.queue ? [{ actions: may.queue, resources: [pokes.arn, hookPokes.arn, ...(simulated ? [simulated.arn] : [])] }] : []),
        ...(may.files ? [{ actions: may.files, resources: [files.arn, $interpolate`${files.arn}/*`] }] : []),
        ...(may.mail ? [{ actions: may.mail, resources: [post.nodes.identity.arn, post.nodes.configurationSet.arn] }] : []),
        ...(source ? [{ actions: polling, resources: [source.arn] }] : []),
        { actions: tracing, resources: ['*'] },
      ],
    }));

    const hostedHook = make('HostedHook', 'hooks/hosted', permissions.hostedHook, { url: url('/hooks/hosted'), timeout: '15 seconds' });
    // Whoever asks the exchange that carries for this one tells it where its hooks go.
    const asking = carrier === 'hosted' ? { HOSTED_HOOK_URL: router?.url ?? hostedHook.url } : {};

    // The exchange answers preflights itself, as on a laptop; with cors AWS would add its headers a second time.
    // Uploads, sound that is converted and reports that are rendered lie in its own temporary space.
    const api = make('Api', 'api', permissions.api, { url: url('/ym/api'), memory: '1024 MB', storage: '2 GB', timeout: '30 seconds', environment: asking, ...(reserved ? { concurrency: { reserved } } : {}) });
    // Some of its commands read whole logs.
    const admin = make('Admin', 'admin', permissions.admin, { url: url('/ym/admin'), memory: '1024 MB', timeout: '5 minutes', environment: { OPERATOR_KEY: operatorKey.value } });
    // What becomes of a call is posted to its customer before the carrier is answered.
    const carrierHook = make('CarrierHook', 'hooks/carrier', permissions.carrierHook, { url: url('/hooks/carrier'), timeout: '30 seconds' });
    const registrar = make('SipRegistrar', 'hooks/sip', permissions.registrar, { url: url('/hooks/sip'), timeout: '15 seconds', environment: { SIP_REGISTRAR_SECRET: registrarSecret.value } });

    const worker = (name: string, handler: string, from: sst.aws.Queue, may: Parameters<typeof make>[2], atOnce: number, environment: object = {}) => from.subscribe(
      make(name, handler, may, { timeout: '1 minute', environment: environment as {}, ...(reserved ? { concurrency: { reserved: atOnce } } : {}) }, from).arn,
      { batch: { size: 10, partialResponses: true }, transform: { eventSourceMapping: { scalingConfig: { maximumConcurrency: atOnce } } } },
    );
    // Customers' tasks act through the api, as any caller does.
    worker('Due', 'workers/due', pokes, permissions.due, 20, { ...asking, API_URL: router?.url ?? api.url });
    worker('Hooks', 'workers/hooks', hookPokes, permissions.hooks, 50);
    if (simulated) worker('Simulator', 'workers/simulated', simulated, permissions.simulator, 5, { CARRIER_HOOK_URL: carrierHook.url });

    // The exchange's own jobs; the time they may take grows with what they find, not with what is stored. Run twice they do their work once.
    const job = (name: string, schedule: `rate(${string})` | `cron(${string})`, file: string, may: Parameters<typeof make>[2], timeout: '50 seconds' | '15 minutes' = '15 minutes') => new sst.aws.CronV2(name, {
      schedule, timezone: 'Asia/Jerusalem', retries: 2, function: make(`${name}Job`, `jobs/${file}`, may, { timeout }).arn,
    });
    job('Tick', 'rate(1 minute)', 'tick', permissions.tick, '50 seconds');
    job('Watch', 'rate(5 minutes)', 'watch', permissions.watch, '50 seconds');
    job('ExpireUnits', 'cron(10 0 * * ? *)', 'expireUnits', permissions.expireUnits);
    job('ExpireCallerIds', 'cron(20 0 * * ? *)', 'expireCallerIds', permissions.expireCallerIds);
    job('EndMessages', 'rate(1 hour)', 'endMessages', permissions.endMessages);
    job('ReadHosted', 'rate(1 hour)', 'readHosted', permissions.readHosted);
    job('CheckMoney', 'cron(40 3 * * ? *)', 'checkMoney', permissions.checkMoney);

    const docs = new sst.aws.StaticSite('Docs', { path: '.', build: { command: 'npm run docs', output: 'dist/docs' }, ...(router ? { router: { instance: router, path: '/docs' } } : {}) });

    const alarms = new sst.aws.SnsTopic('Alarms');
    if (alarmMail) new aws.sns.TopicSubscription('AlarmMail', { topic: alarms.arn, protocol: 'email', endpoint: alarmMail });
    const alarm = (name: string, alarmDescription: string, metric: Partial<aws.cloudwatch.MetricAlarmArgs>) => new aws.cloudwatch.MetricAlarm(name, {
      statistic: 'Sum', period: 300, threshold: 0, comparisonOperator: 'GreaterThanThreshold', evaluationPeriods: 1, treatMissingData: 'notBreaching', alarmActions: [alarms.arn], okActions: [alarms.arn], alarmDescription, ...metric,
    });
    alarm('DeadLetters', 'Work failed at every try; npx merkazia dead list tells what was given up.', { namespace: 'AWS/SQS', metricName: 'ApproximateNumberOfMessagesVisible', statistic: 'Maximum', dimensions: { QueueName: dead.nodes.queue.name } });
    for (const [name, { name: FunctionName }] of Object.entries(functions)) {
      alarm(`${name}Errors`, `${name} threw, timed out or ran out of memory.`, { namespace: 'AWS/Lambda', metricName: 'Errors', dimensions: { FunctionName } });
      alarm(`${name}Throttles`, `${name} was refused a run: the account's or its own concurrency is used up.`, { namespace: 'AWS/Lambda', metricName: 'Throttles', dimensions: { FunctionName } });
    }
    const own = { namespace: 'Merkazia', dimensions: { service: $app.stage }, statistic: 'Maximum' };
    alarm('Faults', 'A command was answered 500 EXCEPTION, or work was given up.', { ...own, metricName: 'Faults', statistic: 'Sum' });
    // What watches is watched too: without a figure these alarm.
    alarm('Money', 'A balance is not the sum of its movements: npx merkazia money reconcile.', { ...own, metricName: 'MoneyDifferences', period: 86_400, treatMissingData: 'breaching' });
    alarm('Overdue', 'Work is a quarter of an hour late.', { ...own, metricName: 'OldestOverdueSeconds', threshold: 900, evaluationPeriods: 3, treatMissingData: 'breaching' });
    new aws.cloudwatch.Dashboard('Dashboard', {
      dashboardName: `${$app.name}-${$app.stage}`,
      dashboardBody: $jsonStringify(dashboard($app.stage, Object.values(functions).map(({ name }) => name), [pokes, hookPokes, dead].map(({ nodes }) => nodes.queue.name), table.name)),
    });

    return { api: api.url, admin: admin.url, carrierHook: carrierHook.url, hostedHook: hostedHook.url, registrar: registrar.url, docs: docs.url, table: table.name, files: files.name, deadPokes: dead.url, alarms: alarms.arn };
  },
});
