import type { Document, Schema } from '../generate/openapi.ts';
import { headerField, pointed, type Site } from './command.ts';
import { highlighted } from './highlight.ts';
import { type Html, html } from './html.ts';
import { line, prose } from './markdown.ts';
import { shapes } from './schema.ts';

interface Hook { summary: string; description: string; parameters?: ({ $ref: string } | HookHeader)[]; requestBody: { $ref: string } | Body; responses: Record<string, Answer | { $ref: string }> }
interface Answer { description?: string; content?: Body['content'] }
interface HookHeader { name: string; description: string }
interface Body { content: Record<string, { schema: Schema; example?: unknown; examples?: Record<string, { summary: string; value: unknown }> }> }

/** What the exchange posts to its customers, and what a carrier posts to it. */
export function hooksPage({ document, words, commands }: Site): Html {
  const { told } = shapes(document, words, commands);
  const at = <T>(part: T | { $ref: string }): T => (part && typeof part === 'object' && '$ref' in part ? pointed(document, (part as { $ref: string }).$ref) : part) as T;
  const hooks = Object.entries((document as Document & { webhooks: Record<string, { post: Hook }> }).webhooks);
  return html`<article><h1>${words.hooks}</h1>${hooks.map(([name, { post }]) => {
    const [[type, body]] = Object.entries(at<Body>(post.requestBody).content) as [[string, Body['content'][string]]];
    return html`<section class="hook"><h2 id="${name}"><span>${line(post.summary)}</span> <code dir="ltr">${name}</code></h2>${prose(post.description, commands)}
<p class="address" dir="ltr"><b>POST</b> <code>${type}</code></p>
${headersOf(post)}
<h3>${words.posts}</h3>${told(body.schema)}
${examplesOf(body)}
${answersOf(post)}
<table><tbody>${Object.entries(post.responses).map(([status, response]) => html`<tr><th dir="ltr">${status}</th><td>${line(at<Answer>(response).description, commands)}</td></tr>`)}</tbody></table></section>`;
  })}</article>`;

  function headersOf({ parameters = [] }: Hook): Html | undefined {
    if (parameters.length === 0) return undefined;
    return html`<h3>${words.headers}</h3><ul class="fields">${parameters.map((header) => headerField(at<HookHeader>(header)))}</ul>`;
  }

  /** What is answered to it, where the contract says more than a status. */
  function answersOf({ responses }: Hook): Html | undefined {
    const json = Object.values(responses).map((response) => at<Answer>(response).content?.['application/json']).find((content) => content !== undefined);
    if (!json) return undefined;
    return html`<h3>${words.answer}</h3>${told(json.schema)}${examplesOf(json)}`;
  }

  function examplesOf({ example, examples = {} }: Body['content'][string]): Html[] {
    const shown = example === undefined ? Object.values(examples).map((one) => at(one)) : [{ summary: '', value: example }];
    return shown.map(({ summary, value }) => html`<details class="example"><summary>${line(summary || words.example)}</summary><pre dir="ltr"><code>${highlighted(typeof value === 'string' ? value : JSON.stringify(value, null, 2), 'json')}</code></pre></details>`);
  }
}
