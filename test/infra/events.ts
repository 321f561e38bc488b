import { createHash } from 'node:crypto';
import type { APIGatewayProxyEventV2, SQSEvent } from 'aws-lambda';
import url from './events/function-url.json' with { type: 'json' };
import record from './events/sqs.json' with { type: 'json' };
import type { Message } from './sqs.ts';

export interface Asked {
  method?: string;
  path: string;
  query?: string;
  headers?: Record<string, string>;
  cookies?: string[];
  body?: string | Uint8Array;
  /** AWS gives text types as text and all others in base64. */
  base64?: boolean;
  /** The caller's address. */
  ip?: string;
}

/** The event in which a function URL hands over a request. */
export function functionUrlEvent({ method = 'GET', path, query = '', headers = {}, cookies, body, base64 = false, ip = url.requestContext.http.sourceIp }: Asked): APIGatewayProxyEventV2 {
  const { requestContext } = url;
  return {
    ...url, rawPath: path, rawQueryString: query, isBase64Encoded: base64,
    headers: { ...url.headers, ...(body === undefined ? {} : { 'content-length': String(Buffer.from(body).length) }), ...headers },
    ...(cookies ? { cookies } : {}),
    ...(body === undefined ? {} : { body: Buffer.from(body).toString(base64 ? 'base64' : 'utf8') }),
    requestContext: { ...requestContext, http: { ...requestContext.http, method, path, sourceIp: ip } } as unknown as APIGatewayProxyEventV2['requestContext'],
  };
}

/** The event in which Lambda hands over a batch of messages of a queue. */
export const sqsEvent = (messages: Message[]): SQSEvent => ({
  Records: messages.map(({ MessageId, Body, MessageGroupId }) => ({
    ...record, messageId: MessageId, body: Body, md5OfBody: createHash('md5').update(Body).digest('hex'), attributes: { ...record.attributes, MessageGroupId },
  })),
});

/** What EventBridge Scheduler sends for a schedule of SST's CronV2: the input it was given, which is nothing. */
export const schedulerEvent = () => ({});
