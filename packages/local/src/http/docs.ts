import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildDocs, docsFolder } from '../../../contract/generate/docs.ts';
import type { Log } from '@merkazia/exchange/log';
import { root } from '../root.ts';
import { html, page } from './page.ts';

/** Serves the documentation site, built at the first request when it is not there or older than the contract. */
export function documentation(log: Log): (file: string) => Promise<Response | undefined> {
  let building: Promise<void> | undefined;
  return async (file) => {
    const wanted = ({ '': 'index.html', 'index.html': 'index.html', 'openapi.json': 'openapi.json' } as Record<string, string>)[file];
    if (wanted === undefined) return undefined;
    try {
      if (!isFresh()) await (building ??= buildDocs(root).finally(() => { building = undefined; }));
      const type = wanted.endsWith('json') ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8';
      return new Response(await readFile(join(docsFolder(root), wanted)), { headers: { 'content-type': type, 'cache-control': 'no-cache' } });
    } catch (problem) {
      log({ level: 'warn', event: 'documentation not built', problem: String(problem) });
      return page('Documentation', html`<p>The documentation could not be built here. Run <code>npm run docs</code> in the project's folder: it says why.</p>`, 503);
    }
  };
}

function isFresh(): boolean {
  const built = statSync(join(docsFolder(root), 'openapi.json'), { throwIfNoEntry: false });
  const contract = statSync(join(root, 'packages/contract/src/generated/openapi.json'), { throwIfNoEntry: false });
  return built !== undefined && built.mtimeMs >= (contract?.mtimeMs ?? 0);
}
