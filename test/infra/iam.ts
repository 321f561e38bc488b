import type { Permissions } from '../../functions/permissions.ts';
import { type Server, startServer } from './http.ts';

/**
 * What IAM does in front of DynamoDB and SQS: hands a call on when every action it needs is granted, and refuses it by the
 * name of the missing action otherwise.
 */
export async function startIam(granted: Permissions, upstream: string): Promise<Server> {
  return startServer(async ({ path, headers, body }) => {
    const missing = needed(headers['x-amz-target'] as string, JSON.parse(body)).find(([on, action]) => !granted[on]?.includes(action));
    if (missing) return { status: 400, body: JSON.stringify({ __type: 'com.amazon.coral.service#AccessDeniedException', Message: `not authorized to perform: ${missing[1]} on ${missing[0]}` }) };
    const { host: _, connection: __, ...passed } = headers as Record<string, string>;
    const response = await fetch(`${upstream}${path}`, { method: 'POST', headers: passed, body });
    return { status: response.status, type: response.headers.get('content-type')!, body: await response.text() };
  });
}

type Needed = [keyof Permissions, string];

function needed(target: string, input: any): Needed[] {
  const [service, operation] = target.split('.') as [string, string];
  if (service === 'AmazonSQS') return [['queue', `sqs:${operation.replace(/Batch$/, '')}`]];
  if (operation === 'TransactWriteItems') return input.TransactItems.flatMap((item: object) => Object.keys(item)).map((kind: string) => ['table', `dynamodb:${parts[kind]}`]);
  return [[input.IndexName === 'due' ? 'due' : 'table', `dynamodb:${operation}`]];
}

const parts: Record<string, string> = { Put: 'PutItem', Update: 'UpdateItem', Delete: 'DeleteItem', ConditionCheck: 'ConditionCheckItem' };
