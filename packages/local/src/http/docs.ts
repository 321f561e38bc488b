import { execFile } from 'node:child_process';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { withSlash } from '../../../contract/docs/slash.ts';
import { baseUrl } from '../../../contract/docs/samples/address.ts';
import type { Log } from '@merkazia/exchange/log';
import { root } from '../root.ts';
import { html, page } from './page.ts';

const types: Record<string, string> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'";

/** Serves the documentation site, written from the contract at the first request: /docs in English, /docs/he in Hebrew. Its programs call the address it is read at. */
export function documentation(log: Log): (file: string, origin: string) => Promise<Response | undefined> {
  let writing: Promise<Record<string, string>> | undefined;
  return async (path, origin) => {
    let site: Record<string, string>;
    try {
      site = await (writing ??= write());
    } catch (problem) {
      writing = undefined;
      log({ level: 'warn', event: 'documentation not built', problem: String(problem) });
      return page('Documentation', html`<p>The documentation could not be built here. Run <code>npm run docs</code> in the project's folder: it says why.</p>`, 503);
    }
    const file = [path, `${path}.html`, join(path, 'index.html').replaceAll('\\', '/')].find((name) => Object.hasOwn(site, name));
    if (file === undefined) return undefined;
    const based = site[file]!.replace(withSlash, `<base href="/docs/${file.slice(0, -'index.html'.length)}">`);
    const text = /^https?:\/\/[\w.:[\]-]+$/.test(origin) ? based.replaceAll(baseUrl, origin) : based;
    return new Response(text, { headers: { 'content-type': `${types[extname(file)]}; charset=utf-8`, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', 'content-security-policy': policy } });
  };
}

/** In a process of its own: the exchange neither waits for it nor keeps what it needs. */
async function write(): Promise<Record<string, string>> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'packages/local/boot.mjs'), join(root, 'packages/contract/docs/main.ts')], { cwd: root, maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as Record<string, string>;
}
