/// <reference path="./.sst/platform/config.d.ts" />

// The exchange on AWS, top to bottom. Before the first deployment of a stage:
//   npx sst secret set SealingKey "$(openssl rand -base64 32)"       what is encrypted at rest opens only with this: keep a copy; several, joined by commas, are tried in turn and the first seals
//   npx sst secret set CarrierSecret "$(openssl rand -base64 32)"    agreed with the carrier gateway
//   npx sst secret set OperatorKey "$(openssl rand -base64 32)"      for `merkazia systems list --base-url …`; two with a comma between while one replaces the other
//   npx sst secret set CarrierUrl https://gateway.example.com      or, with MERKAZIA_CARRIER=hosted in the environment of the deployment, the exchange that carries for this one
//   npx sst secret set SipRegistrarSecret "$(openssl rand -hex 32)"  only where a SIP registrar asks this exchange; until it is set, the function for registrars does not start
//   npx sst secret set MailFrom mail@example.com                     SES sends it a link to confirm, once; the account has to be out of SES's sandbox
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
    const { permissions } = await import('./functions/permissions.ts');
    const { lifetimeDays } = await import('./packages/exchange/src/files/files.ts');

    // `gateway`, or `hosted`: another exchange that speaks the contract, where operators give each system a token.
    const carriedBy = process.env.MERKAZIA_CARRIER ?? 'gateway';
    const sealingKey = new sst.Secret('SealingKey');
    const carrierSecret = new sst.Secret('CarrierSecret');
    const carrierUrl = new sst.Secret('CarrierUrl');
    const mailFrom = new sst.Secret('MailFrom');
    const operatorKey = new sst.Secret('OperatorKey');
    const registrarSecret = new sst.Secret('SipRegistrarSecret', 'unset');

    // The shape is that of packages/exchange/src/store/keys.ts.
    const table = new sst.aws.Dynamo('Table', {
      fields: { pk: 'string', sk: 'string', gk: 'string', gs: 'string' },
      primaryIndex: { hashKey: 'pk', rangeKey: 'sk' },
      globalIndexes: { due: { hashKey: 'gk', rangeKey: 'gs', projection: 'keys-only' } },
      ttl: 'ttl',
      deletionProtection: $app.stage === 'production',
      transform: { table: { pointInTimeRecovery: { enabled: true } } },
    });

    // Files by what they are kept for (packages/exchange/src/files/files.ts), each kind as long as it may be; callers read them
    // from addresses the api signs. A page of any origin may follow, as it may call.
    const files = new sst.aws.Bucket('Files', {
      cors: { allowOrigins: ['*'], allowMethods: ['GET', 'HEAD'] },
      lifecycle: Object.entries(lifetimeDays).map(([kind, days]) => ({ id: kind, prefix: `${kind}/`, expiresIn: `${days} days` as const })),
    });

    const post = new sst.aws.Email('Post', { sender: mailFrom.value });

    // Pokes are hints, so a dead one loses nothing; it is kept for 14 days to say what went wrong.
    const dead = new sst.aws.Queue('DeadPokes', { transform: { queue: { messageRetentionSeconds: 14 * 24 * 3600 } } });
    const pokes = new sst.aws.Queue('Pokes', { visibilityTimeout: '6 minutes', dlq: { queue: dead.arn, retry: 5 } });
    // Hooks wait for customers' machines: in a queue of their own they hold up nothing else.
    const hookPokes = new sst.aws.Queue('HookPokes', { visibilityTimeout: '6 minutes', dlq: { queue: dead.arn, retry: 5 } });

    const may = ({ table: onTable, due: onDue, queue: onQueue, files: onFiles, mail: onMail }: import('./functions/permissions.ts').Permissions) => [
      ...(onTable ? [{ actions: onTable, resources: [table.arn] }] : []),
      ...(onDue ? [{ actions: onDue, resources: [$interpolate`${table.arn}/index/due`] }] : []),
      ...(onQueue ? [{ actions: onQueue, resources: [pokes.arn, hookPokes.arn] }] : []),
      ...(onFiles ? [{ actions: onFiles, resources: [files.arn, $interpolate`${files.arn}/*`] }] : []),
      ...(onMail ? [{ actions: onMail, resources: [post.nodes.identity.arn, post.nodes.configurationSet.arn] }] : []),
    ];

    const common = {
      runtime: 'nodejs22.x' as const,
      architecture: 'arm64' as const,
      nodejs,
      // SST lets the whole account assume a function's role, which only `sst dev` needs.
      transform: $dev ? {} : { role: { assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: 'lambda.amazonaws.com' }) } },
      environment: {
        TABLE_NAME: table.name,
        QUEUE_URL: pokes.url,
        HOOK_QUEUE_URL: hookPokes.url,
        SEALING_KEY: sealingKey.value,
        CARRIER_SECRET: carrierSecret.value,
        CARRIER: carriedBy,
        ...(carriedBy === 'hosted' ? { HOSTED_BASE_URL: carrierUrl.value } : { CARRIER_URL: carrierUrl.value }),
        FILES_BUCKET: files.name,
        MAIL_FROM: mailFrom.value,
        SIP: process.env.MERKAZIA_SIP ?? 'on',
      },
    };

    // The exchange answers preflights itself, as on a laptop; with cors AWS would add its headers a second time.
    // Uploads, sound that is converted and reports that are rendered lie in its own temporary space.
    const api = new sst.aws.Function('Api', {
      ...common, handler: 'functions/api.handler', url: { cors: false }, memory: '1024 MB', storage: '2 GB', timeout: '30 seconds', permissions: may(permissions.api),
    });

    // Some of its commands read whole logs.
    const admin = new sst.aws.Function('Admin', {
      ...common, environment: { ...common.environment, OPERATOR_KEY: operatorKey.value },
      handler: 'functions/admin.handler', url: { cors: false }, memory: '1024 MB', timeout: '5 minutes', permissions: may(permissions.admin),
    });

    // What becomes of a call is posted to its customer before the carrier is answered.
    const carrierHook = new sst.aws.Function('CarrierHook', {
      ...common, handler: 'functions/hooks/carrier.handler', url: { cors: false }, memory: '512 MB', timeout: '30 seconds', permissions: may(permissions.carrierHook),
    });

    const hostedHook = new sst.aws.Function('HostedHook', {
      ...common, handler: 'functions/hooks/hosted.handler', url: { cors: false }, memory: '512 MB', timeout: '15 seconds', permissions: may(permissions.hostedHook),
    });

    const registrar = new sst.aws.Function('SipRegistrar', {
      ...common, environment: { ...common.environment, SIP_REGISTRAR_SECRET: registrarSecret.value },
      handler: 'functions/hooks/sip.handler', url: { cors: false }, memory: '512 MB', timeout: '15 seconds', permissions: may(permissions.registrar),
    });

    // Customers' tasks act through the api, as any caller does.
    pokes.subscribe(
      { ...common, environment: { ...common.environment, API_URL: api.url }, handler: 'functions/workers/due.handler', memory: '512 MB', timeout: '1 minute', permissions: may(permissions.due) },
      { batch: { size: 10, partialResponses: true }, transform: { eventSourceMapping: { scalingConfig: { maximumConcurrency: 20 } } } },
    );

    hookPokes.subscribe(
      { ...common, handler: 'functions/workers/hooks.handler', memory: '512 MB', timeout: '1 minute', permissions: may(permissions.hooks) },
      { batch: { size: 10, partialResponses: true }, transform: { eventSourceMapping: { scalingConfig: { maximumConcurrency: 50 } } } },
    );

    new sst.aws.CronV2('Tick', {
      schedule: 'rate(1 minute)',
      timezone: 'Asia/Jerusalem',
      function: { ...common, handler: 'functions/jobs/tick.handler', memory: '512 MB', timeout: '50 seconds', permissions: may(permissions.tick) },
    });

    // The exchange's own jobs; the time they may take grows with what they find, not with what is stored.
    const job = (name: string, schedule: `rate(${string})` | `cron(${string})`, file: string, permissions: ReturnType<typeof may>) => new sst.aws.CronV2(name, {
      schedule, timezone: 'Asia/Jerusalem', function: { ...common, handler: `functions/jobs/${file}.handler`, memory: '512 MB', timeout: '15 minutes', permissions },
    });
    job('ExpireUnits', 'cron(10 0 * * ? *)', 'expireUnits', may(permissions.expireUnits));
    job('ExpireCallerIds', 'cron(20 0 * * ? *)', 'expireCallerIds', may(permissions.expireCallerIds));
    job('EndMessages', 'rate(1 hour)', 'endMessages', may(permissions.endMessages));
    job('ReadHosted', 'rate(1 hour)', 'readHosted', may(permissions.readHosted));

    return { api: api.url, admin: admin.url, carrierHook: carrierHook.url, hostedHook: hostedHook.url, registrar: registrar.url, table: table.name, deadPokes: dead.url };
  },
});
