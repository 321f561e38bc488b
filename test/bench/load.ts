import { Agent, request as open } from 'node:http';

export interface Ask { url: string; command: string; token: string; key?: string }

/** Sends one command as its client does; resolves to the status and the text of the answer once it has all come. */
export function post(agent: Agent | undefined, { url, command, token, key }: Ask, params: object): Promise<{ status: number; text: string }> {
  const body = JSON.stringify(params);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), authorization: token, ...(key === undefined ? {} : { 'idempotency-key': key }) };
  return new Promise((done, fail) => {
    const sent = open(`${url}/ym/api/${command}`, { agent, method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => { text += part; }).on('end', () => done({ status: response.statusCode!, text })).on('error', fail);
    });
    sent.on('error', fail).end(body);
  });
}

export const connections = 16;

/** A closed loop: 16 connections, each asking again when it was answered. */
export function loader(ask: Ask, params: (i: number) => object) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let sent = 0;
  async function loop(more: () => boolean, took: number[]): Promise<void> {
    while (more()) {
      const start = performance.now();
      const { status, text } = await post(agent, ask, params(sent++));
      took.push(performance.now() - start);
      if (status !== 200 || !text.startsWith('{"responseStatus":"OK"')) throw new Error(`${ask.command} was answered ${status}: ${text.slice(0, 300)}`);
    }
  }
  async function all(more: () => boolean): Promise<number[]> {
    const took: number[] = [];
    await Promise.all(Array.from({ length: connections }, () => loop(more, took)));
    return took;
  }
  return {
    /** For so many milliseconds; answers the milliseconds that each request took. */
    run(ms: number): Promise<number[]> {
      const until = performance.now() + ms;
      return all(() => performance.now() < until);
    },
    /** So many requests. */
    times(requests: number): Promise<number[]> {
      const until = sent + requests;
      return all(() => sent < until);
    },
    close: () => agent.destroy(),
  };
}
