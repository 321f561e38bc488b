import { type Server, startServer } from '../infra/http.ts';
import type { Statement } from './deployment.ts';

type Needed = [action: string, resource: string];

/** Whether a role may do something to a resource: IAM's rule for statements that name actions in full, and of whose resources only the end is open. */
const grants = (statements: Statement[], [action, resource]: Needed): boolean => statements.some(({ Effect, Action, Resource }) =>
  Effect === 'Allow' && Action.includes(action) && Resource.some((one) => one === resource || one === '*' || (one.endsWith('/*') && resource.startsWith(one.slice(0, -1)))));

/** The actions of a service that a role has on anything. */
export const actionsOf = (statements: Statement[], service: string): string[] => statements.flatMap(({ Action }) => Action.filter((one) => one.startsWith(`${service}:`)));

/** What IAM does in front of DynamoDB and SQS for one role: hands a call on when all that it needs is granted, and refuses it by the name of what is missing otherwise. */
export function startGate(statements: Statement[], upstream: string): Promise<Server> {
  return startServer(async ({ path, headers, body }) => {
    const missing = needed(headers['x-amz-target'] as string, JSON.parse(body)).find((one) => !grants(statements, one));
    if (missing) return { status: 400, body: JSON.stringify({ __type: 'com.amazon.coral.service#AccessDeniedException', Message: `not authorized to perform: ${missing[0]} on ${missing[1]}` }) };
    const { host: _, connection: __, ...passed } = headers as Record<string, string>;
    const response = await fetch(`${upstream}${path}`, { method: 'POST', headers: passed, body });
    return { status: response.status, type: response.headers.get('content-type')!, body: await response.text() };
  });
}

const place = 'eu-central-1:123456789012';
const tableArn = (name: string) => `arn:aws:dynamodb:${place}:table/${name}`;

function needed(target: string, input: any): Needed[] {
  const [service, operation] = target.split('.') as [string, string];
  if (service === 'AmazonSQS') return [[`sqs:${operation.replace(/Batch$/, '')}`, `arn:aws:sqs:${place}:${input.QueueUrl.split('/').at(-1)}`]];
  if (operation === 'TransactWriteItems') return input.TransactItems.flatMap((item: Record<string, { TableName: string }>) => Object.entries(item).map(([kind, { TableName }]) => [`dynamodb:${parts[kind]}`, tableArn(TableName)]));
  if (input.RequestItems) return Object.keys(input.RequestItems).map((name) => [`dynamodb:${operation}`, tableArn(name)]);
  return [[`dynamodb:${operation}`, `${tableArn(input.TableName)}${input.IndexName ? `/index/${input.IndexName}` : ''}`]];
}

const parts: Record<string, string> = { Put: 'PutItem', Update: 'UpdateItem', Delete: 'DeleteItem', ConditionCheck: 'ConditionCheckItem' };
