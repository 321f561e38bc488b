/** HTML that is safe to send: what is put into it as text is escaped. */
interface Html { html: string }

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign]!);

/** A template of HTML: values are escaped, unless they are HTML themselves (or a list of such). */
export function html(strings: TemplateStringsArray, ...values: (string | number | Html | Html[])[]): Html {
  const put = (value: string | number | Html | Html[]): string =>
    Array.isArray(value) ? value.map(put).join('') : typeof value === 'object' ? value.html : escaped(String(value));
  return { html: strings.reduce((text, part, i) => text + put(values[i - 1]!) + part) };
}

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b1f24;background:#fff}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}code,pre{font-family:ui-monospace,monospace;font-size:.9em}pre{overflow-x:auto;padding:.8rem;background:#f3f5f7;border-radius:.4rem}
ol{list-style:none;padding:0}li{border:1px solid #d5dae0;border-radius:.6rem;padding:.6rem .9rem;margin:.6rem 0}li header{display:flex;gap:1rem;flex-wrap:wrap;color:#57606a;font-size:.85rem}
li p{margin:.3rem 0 0;white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext}
@media (prefers-color-scheme:dark){body{color:#e6edf3;background:#0d1117}pre{background:#161b22}li{border-color:#30363d}li header{color:#9198a1}a{color:#58a6ff}}`;

/** A whole page; it runs no script and asks nothing of the network. */
export function page(title: string, body: Html, status = 200): Response {
  const text = html`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Merkazia</title><style>${{ html: style }}</style><body>${body}</body></html>`;
  return new Response(text.html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  });
}
