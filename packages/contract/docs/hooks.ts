import type { Document, Schema } from '../generate/openapi.ts';
import { type Site, pointed } from './command.ts';
import { highlighted } from './highlight.ts';
import { type Html, html } from './html.ts';
import { line, prose } from './markdown.ts';
import { shapes } from './schema.ts';

interface Hook { summary: string; description: string; parameters: ({ $ref: string } | HookHeader)[]; requestBody: { $ref: string } | Body; responses: Record<string, { description?: string; $ref?: string }> }
interface HookHeader { name: string; description: string }
interface Body { content: Record<string, { schema: Schema; example?: unknown; examples?: Record<string, { summary: string; value: unknown }> }> }

/** What the exchange posts to its customers, and what a carrier posts to it. */
export function hooksPage({ document, words, commands }: Site): Html {
  const { told } = shapes(document, words, commands);
  const at = <T>(part: T | { $ref: string }): T => (part && typeof part === 'object' && '$ref' in part ? pointed(document, (part as { $ref: string }).$ref) : part) as T;
  const hooks = Object.entries((document as Document & { webhooks: Record<string, { post: Hook }> }).webhooks);
  return html`<article><h1>${words.hooks}</h1>${hooks.map(([name, { post }]) => {
    const [[type, { schema, example, examples = {} }]] = Object.entries(at<Body>(post.requestBody).content) as [[string, Body['content'][string]]];
    const shown = example === undefined ? Object.values(examples).map((one) => at(one)) : [{ summary: '', value: example }];
    return html`<section class="hook"><h2 id="${name}"><span>${line(post.summary)}</span> <code dir="ltr">${name}</code></h2>${prose(post.description, commands)}
<p class="address" dir="ltr"><b>POST</b> <code>${type}</code></p>
<h3>${words.headers}</h3><ul class="fields">${post.parameters.map((header) => html`<li><div class="head"><code class="name" dir="ltr">${at<HookHeader>(header).name}</code></div><div class="about">${line(at<HookHeader>(header).description, commands)}</div></li>`)}</ul>
<h3>${words.posts}</h3>${told(schema)}
${shown.map(({ summary, value }) => html`<details class="example"><summary>${line(summary || words.example)}</summary><pre dir="ltr"><code>${highlighted(typeof value === 'string' ? value : JSON.stringify(value, null, 2), 'json')}</code></pre></details>`)}
<table><tbody>${Object.entries(post.responses).map(([status, response]) => html`<tr><th dir="ltr">${status}</th><td>${line(at<{ description?: string }>(response as { $ref: string }).description, commands)}</td></tr>`)}</tbody></table></section>`;
  })}</article>`;
}
