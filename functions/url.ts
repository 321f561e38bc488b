import { sameText } from '@merkazia/exchange/secrets';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { observed } from './observed.ts';

/** Serves a function URL: its event becomes a Request, the Response its answer. */
export const functionUrl = (answer: (request: Request, from: { ip: string }) => Promise<Response>) =>
  observed(async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => result(await answer(request(event), { ip: callerOf(event) })));

/** The caller's address: the one AWS saw, or where CloudFront stands in front and proves that it does, the one that CloudFront saw. */
function callerOf({ headers, requestContext }: APIGatewayProxyEventV2): string {
  const { 'merkazia-edge': edge, 'merkazia-viewer': viewer } = headers;
  const secret = process.env.EDGE_SECRET;
  return secret && edge && viewer && sameText(edge, secret) ? viewer : requestContext.http.sourceIp;
}

function request(event: APIGatewayProxyEventV2): Request {
  const url = new URL(`https://${event.requestContext.domainName}`);
  url.pathname = event.rawPath;
  url.search = event.rawQueryString;
  const headers = new Headers();
  // A Headers object holds bytes, as the wire does; AWS gives text.
  for (const [name, value = ''] of Object.entries(event.headers)) headers.set(name, Buffer.from(value, 'utf8').toString('latin1'));
  if (event.cookies) headers.set('cookie', event.cookies.join('; '));
  const { method } = event.requestContext.http;
  const body = event.body === undefined || method === 'GET' || method === 'HEAD' ? undefined : Buffer.from(event.body, event.isBase64Encoded ? 'base64' : 'utf8');
  return new Request(url, { method, headers, body });
}

/** JSON goes as text and everything else as bytes, because text would lose the byte-order mark of a csv. */
async function result(response: Response): Promise<APIGatewayProxyStructuredResultV2> {
  const bytes = Buffer.from(await response.arrayBuffer());
  const text = (response.headers.get('content-type')?.startsWith('application/json') ?? false) && !isShorterAsBytes(bytes);
  const cookies = response.headers.getSetCookie();
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'set-cookie'));
  return { statusCode: response.status, headers, ...(cookies.length > 0 ? { cookies } : {}), body: bytes.toString(text ? 'utf8' : 'base64'), isBase64Encoded: !text };
}

/** Large JSON with many quotes, each of them two characters in the text that AWS is given, is shorter in base64. */
const isShorterAsBytes = (json: Buffer): boolean => json.length > 3_000_000 && JSON.stringify(json.toString()).length > (json.length * 4) / 3;
