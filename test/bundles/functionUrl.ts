import { functionUrlEvent } from '../infra/events.ts';

/** What a function URL makes of a request, and of the function's answer to it. */
export function functionUrl(invoke: (event: unknown) => Promise<any>) {
  return async (request: Request, ip: string): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    const body = request.method === 'GET' || request.method === 'HEAD' ? undefined : Buffer.from(await request.arrayBuffer());
    const base64 = body !== undefined && !/^(text\/|application\/(json|x-www-form-urlencoded|javascript|xml))/.test(request.headers.get('content-type') ?? '');
    // AWS gives headers as text; the ones here hold bytes, one a character.
    const headers = Object.fromEntries([...request.headers].map(([name, value]) => [name, Buffer.from(value, 'latin1').toString('utf8')]));
    const { cookie, ...others } = headers;
    const event = functionUrlEvent({
      method: request.method, path: pathname, query: search.slice(1), headers: others,
      ...(cookie === undefined ? {} : { cookies: cookie.split('; ') }), ...(body === undefined || body.length === 0 ? {} : { body, base64 }), ip,
    });
    let answer: any;
    try {
      answer = await invoke(event);
    } catch {
      return Response.json({ Message: 'Internal Server Error' }, { status: 502 });
    }
    const content = answer.body === undefined ? null : Buffer.from(answer.body, answer.isBase64Encoded ? 'base64' : 'utf8');
    const response = new Response([204, 304].includes(answer.statusCode) ? null : content, { status: answer.statusCode, headers: answer.headers });
    for (const one of answer.cookies ?? []) response.headers.append('set-cookie', one);
    return response;
  };
}
