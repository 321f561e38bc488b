import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type AttributeValue, type DynamoDBClient, GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Carrier } from '@merkazia/exchange/carrier/carrier';
import { report, sendSms } from './bare-sms.ts';

export interface Bare {
  client: DynamoDBClient; table: string; secret: string; carrier: Carrier;
  /** Writes down what the carrier reported; of a single message, unless given. */
  reported?: (event: { key: string; status?: string; outcome?: string }) => Promise<void>;
}

export type Row = Record<string, AttributeValue>;

/** A handler that makes the exchange's calls to DynamoDB for two commands and a carrier's event, and nothing it could do without. */
export function bare(parts: Bare): RequestListener {
  return (request, response) => {
    handle(parts, request, response).catch((problem) => {
      process.stderr.write(`floor: ${problem?.stack ?? problem}\n`);
      response.writeHead(500).end();
    });
  };
}

async function handle(parts: Bare, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await bodyOf(request);
  if (request.url === '/hooks/carrier') return answer(response, await carrierEvent(parts, request, body));
  const session = await sessionOf(parts, request.headers.authorization ?? '');
  if (request.url === '/ym/api/GetCustomerData') return answer(response, await customerData(parts, session));
  return answer(response, await sendSms(parts, session, JSON.parse(body)));
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((done, fail) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part) => { text += part; }).on('end', () => done(text)).on('error', fail);
  });
}

function answer(response: ServerResponse, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) }).end(text);
}

/** The system of a token. */
async function sessionOf({ client, table }: Bare, token: string): Promise<string> {
  const pk = `TOK#${createHash('sha256').update(token).digest('base64url')}`;
  const { Item } = await client.send(new GetItemCommand({ TableName: table, Key: { pk: { S: pk }, sk: { S: 'TOK' } }, ConsistentRead: true }));
  return Item!.system!.S!;
}

async function customerData({ client, table }: Bare, system: string): Promise<object> {
  const { Items } = await client.send(new QueryCommand({
    TableName: table, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': { S: `S#${system}` } }, ScanIndexForward: true, ConsistentRead: true,
  }));
  const { name, email, organization, contactName, phones, did, accessPassword, reseller } = Items!.find((row) => row.sk!.S === 'SYS')!;
  const units = Items!.find((row) => row.sk!.S === 'BAL#units')!;
  return { responseStatus: 'OK', mainDid: did!.S, name: name!.S, email: email!.S, organization: organization!.S, contactName: contactName!.S, phones: phones!.S, accessPassword: accessPassword!.S, resellerCreditFile: reseller!.S, units: units.amount!.N };
}

async function carrierEvent(parts: Bare, { headers }: IncomingMessage, body: string): Promise<object> {
  const signature = createHmac('sha256', parts.secret).update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`).digest('base64');
  if (headers['webhook-signature'] !== `v1,${signature}`) return { accepted: false };
  const event = JSON.parse(body);
  await (parts.reported ? parts.reported(event) : report(parts, event));
  return { accepted: true };
}
