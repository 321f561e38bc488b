/** What a function may do to the table, to its index of due rows, to the queues of pokes, to the bucket of files and to the post. */
export interface Permissions { table?: string[]; due?: string[]; queue?: string[]; files?: string[]; mail?: string[] }

/** A signed address may what its signer may; without ListBucket a file that is not there would be told as a forbidden one. */
const files = ['s3:PutObject', 's3:GetObject', 's3:ListBucket'];
/** What Lambda does with a queue in a worker's name, for the worker of that queue. */
export const polling = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility', 'sqs:GetQueueAttributes'];
/** X-Ray has no resources that could be named: this is granted on `*`, and nothing else is. */
export const tracing = ['xray:PutTraceSegments'];

/** To send a mail as it is written, raw. */
const mail = ['ses:SendEmail', 'ses:SendRawEmail'];

/**
 * What each function may do, and no more: sst.config.ts grants it, and test/infra runs the bundles under it. SST's `link`
 * would grant dynamodb:* and sqs:*. A transaction needs the actions of its parts. The api has all that store/table.ts can
 * do, because commands do; no function may scan, or touch the table itself.
 */
export const permissions = {
  api: {
    table: [
      'dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem',
      'dynamodb:ConditionCheckItem', 'dynamodb:BatchWriteItem',
    ],
    queue: ['sqs:SendMessage'],
    files,
  },
  admin: {
    table: [
      'dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem',
      'dynamodb:ConditionCheckItem', 'dynamodb:BatchWriteItem',
    ],
    due: ['dynamodb:Query'],
    queue: ['sqs:SendMessage'],
    files,
  },
  carrierHook: { table: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:ConditionCheckItem'], queue: ['sqs:SendMessage'] },
  due: {
    table: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:UpdateItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'],
    queue: ['sqs:SendMessage'],
    files: [...files, 's3:DeleteObject'],
    mail,
  },
  registrar: { table: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:UpdateItem', 'dynamodb:BatchWriteItem'] },
  hostedHook: { table: ['dynamodb:PutItem'], queue: ['sqs:SendMessage'] },
  hooks: { table: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'], queue: ['sqs:SendMessage'], mail },
  expireUnits: { table: ['dynamodb:GetItem', 'dynamodb:UpdateItem', 'dynamodb:PutItem'], due: ['dynamodb:Query'], queue: ['sqs:SendMessage'], mail },
  expireCallerIds: { table: ['dynamodb:GetItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'], due: ['dynamodb:Query'], queue: ['sqs:SendMessage'], mail },
  endMessages: { table: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:UpdateItem', 'dynamodb:BatchWriteItem', 'dynamodb:PutItem'] },
  readHosted: { table: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:UpdateItem'], queue: ['sqs:SendMessage'] },
  watch: { due: ['dynamodb:Query'] },
  checkMoney: { table: ['dynamodb:GetItem', 'dynamodb:Query'] },
  /** It acts through the carriers' hook only. */
  simulator: {},
  tick: { due: ['dynamodb:Query'], queue: ['sqs:SendMessage'] },
} satisfies Record<string, Permissions>;
