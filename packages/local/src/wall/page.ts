import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Log } from '@merkazia/exchange/log';
import { html, page } from '../http/page.ts';

const policy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "img-src 'self' data: blob:", "frame-src 'self' blob:",
  "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ');
const safe = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };

const shell = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Merkazia · Telephones</title><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><link rel="stylesheet" href="/wall/style.css"><script type="module" src="/wall/main.js"></script>
<body><noscript>The telephone wall needs JavaScript; what reached the telephones is also at <a href="/simulator/events">/simulator/events</a>.</noscript></body></html>`;

export type WallFiles = (path: string) => Promise<Response | undefined>;

/** Serves the telephone wall at `/`: a page, a script and a style sheet, bundled from `packages/local/wall` at the first request. */
export function wallFiles(root: string, log: Log): WallFiles {
  let made: Promise<{ script: string; style: string }> | undefined;
  const answer = (body: string, type: string) => new Response(body, { headers: { ...safe, 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy } });
  return async (path) => {
    if (!/^\/(wall\/(main\.js|style\.css))?$/.test(path)) return undefined;
    try {
      const { script, style } = await (made ??= bundle(root));
      return path === '/' ? answer(shell, 'text/html') : path.endsWith('.js') ? answer(script, 'text/javascript') : answer(style, 'text/css');
    } catch (problem) {
      made = undefined;
      log({ level: 'warn', event: 'telephone wall not built', problem: String(problem) });
      return page('Telephones', html`<p>The telephone wall could not be built here; what reached the telephones is at <a href="/simulator/events">/simulator/events</a>.</p>`, 503);
    }
  };
}

/** In a process of its own, as the documentation is written. */
async function bundle(root: string): Promise<{ script: string; style: string }> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'packages/local/wall/bundle.mjs')], { cwd: root, maxBuffer: 2 ** 22 });
  return JSON.parse(stdout) as { script: string; style: string };
}
