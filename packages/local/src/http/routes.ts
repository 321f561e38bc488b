import { pathOf } from '@merkazia/exchange/dispatch/route';
import type { Log } from '@merkazia/exchange/log';
import type { Running } from '../run.ts';
import type { Links } from '../files/links.ts';
import { documentation } from './docs.ts';
import { filesRoute } from './files.ts';
import { intrusion, readableBy } from './guard.ts';
import type { Handle } from './server.ts';
import { simulatorRoutes } from './simulator.ts';
import { root } from '../root.ts';
import { wallFiles } from '../wall/page.ts';
import type { Wall } from '../wall/wall.ts';

export interface RouteOptions { running: Running; wall: Wall; links: Links; onLoopback: boolean; /** Whether there are pages for people: the telephones and the documentation. */ pages: boolean; log: Log }

/** Who answers what: the API, the operators' commands, the files they gave out, the carriers' hook and what registrars ask for anybody with their keys, the rest for this machine's owner. */
export function routes({ running, wall, links, onLoopback, pages, log }: RouteOptions): Handle {
  const docs = pages ? documentation(log) : nothing;
  const page = pages ? wallFiles(root, log) : nothing;
  const simulator = simulatorRoutes(running, wall);
  const files = filesRoute({ files: running.files, clock: running.clock, links });

  async function answer(request: Request, path: string): Promise<Response> {
    const refused = intrusion(request, onLoopback);
    if (refused) return json(403, { error: refused });
    if (/^\/simulator(\/|$)/.test(path)) {
      const response = await simulator.fetch(request);
      return response.status === 404 ? json(404, { error: 'The simulator has GET events, GET stream, GET mail, GET and POST outcomes, POST calls, POST replies, POST incoming, GET and POST incoming-calls, GET and POST queue, GET and POST clock, GET and POST upstream, GET systems, GET ledger, GET queues, GET hooks, POST hooks/replay, and POST reset.' }) : response;
    }
    const [, file] = /^\/docs(?:\/(.*))?$/.exec(path) ?? [];
    const found = /^(GET|HEAD)$/.test(request.method) && (/^\/docs(\/|$)/.test(path) ? await docs(file ?? '', new URL(request.url).origin) : await page(path));
    return found || json(404, { error: `There is nothing at ${path.slice(0, 100)}; commands are at /ym/api/{Command}, the documentation at /docs.` });
  }

  async function route(request: Request, ip: string, path: string): Promise<Response | undefined> {
    if (/^\/+ym\/+api(\/|$)/i.test(path)) return running.gate.enter(() => running.api(request, ip));
    if (/^\/+ym\/+admin(\/|$)/i.test(path)) return running.gate.enter(() => running.admin(request, ip));
    if (path === '/hooks/carrier') return request.method === 'POST' ? running.gate.enter(() => running.hook(request)) : json(405, { message: 'Events are posted.' });
    if (path.startsWith('/sip/')) return request.method === 'POST' ? running.gate.enter(() => running.registrar(request)) : json(405, { status: 405, reason: 'Registrars ask by POST.' });
    if (path.startsWith('/hooks/hosted/')) return running.gate.enter(() => running.hostedHook(request));
    if (path.startsWith('/files/')) return running.gate.enter(() => files(request));
    const response = await answer(request, path);
    for (const [name, value] of Object.entries(readableBy(request))) response.headers.set(name, value);
    return response;
  }

  return async (request, ip) => {
    const path = pathOf(request.url);
    try {
      return await route(request, ip, path);
    } catch (problem) {
      log({ level: 'error', event: 'request failed', path, problem: String((problem as Error)?.stack ?? problem) });
      return json(500, { error: 'This failed; the exchange\'s log tells why.' });
    }
  };
}

const nothing = async () => undefined;
const json = (status: number, body: object) => Response.json(body, { status });
