/** What a function may do to the table, to its index of due rows, and to the queues of pokes. */
export interface Permissions { table?: string[]; due?: string[]; queue?: string[] }

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
  },
  admin: {
    table: [
      'dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem',
      'dynamodb:ConditionCheckItem', 'dynamodb:BatchWriteItem',
    ],
    due: ['dynamodb:Query'],
    queue: ['sqs:SendMessage'],
  },
  carrierHook: { table: ['dynamodb:UpdateItem'] },
  due: { table: ['dynamodb:UpdateItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'], queue: ['sqs:SendMessage'] },
  hooks: { table: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem'], queue: ['sqs:SendMessage'] },
  expireUnits: { table: ['dynamodb:UpdateItem', 'dynamodb:PutItem'], due: ['dynamodb:Query'], queue: ['sqs:SendMessage'] },
  expireCallerIds: { table: ['dynamodb:UpdateItem', 'dynamodb:DeleteItem'], due: ['dynamodb:Query'], queue: ['sqs:SendMessage'] },
  endMessages: { table: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:UpdateItem', 'dynamodb:BatchWriteItem', 'dynamodb:PutItem'] },
  tick: { due: ['dynamodb:Query'], queue: ['sqs:SendMessage'] },
} satisfies Record<string, Permissions>;
