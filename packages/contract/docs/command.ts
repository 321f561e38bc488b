import type { Document, Operation, Schema } from '../generate/openapi.ts';
import { highlighted } from './highlight.ts';
import { code, type Html, html } from './html.ts';
import { line, prose } from './markdown.ts';
import type { CodeSample } from './samples/samples.ts';
import { shapes } from './schema.ts';
import type { Words } from './words.ts';

/** What a page of the site is made of. */
export interface Site { document: Document; words: Words; commands: string[]; samples: Record<string, CodeSample[]> }

type Described = { description?: string; content?: Record<string, { schema?: Schema; example?: unknown; examples?: Record<string, unknown> }>; headers?: Record<string, { description?: string }> };
type Shown = Operation & { summary: string; description: string; responses: Record<string, Described | { $ref: string }> };

/** The page of one command: what it does, takes and answers, and how it is called. */
export function commandPage({ document, words, commands, samples }: Site, command: string): Html {
  const post = document.paths[`/${command}`]!.post as unknown as Shown;
  const { taken, told } = shapes(document, words, commands, command);
  const at = <T>(part: T | { $ref: string }): T => (typeof part === 'object' && part && '$ref' in part ? pointed(document, part.$ref) : part) as T;
  const { '200': answered, ...others } = post.responses;
  const { content = {}, description } = at(answered!) as Described;
  const body = Object.values(post.requestBody!.content).at(0)!;
  const multipart = post.requestBody!.content['multipart/form-data'];
  const parameters = multipart && JSON.stringify(multipart.schema) !== JSON.stringify(body.schema) ? multipart.schema : body.schema;
  const success = content['application/json']?.schema;
  const results = (success?.oneOf ?? []).filter(({ $ref }) => !$ref?.endsWith('/Failure'));
  const examples = Object.values(content['application/json']?.examples ?? {}).map((example) => at(example as { summary: string; value: unknown }));
  const files = Object.keys(content).filter((type) => type !== 'application/json');
  return html`<article class="command"><header><h1 dir="ltr">${command}</h1><p class="lead">${line(post.summary)}</p></header>
<div class="columns"><div class="told">
${prose(post.description, commands, command)}
<p class="address" dir="ltr"><b>GET</b> <b>POST</b> <code>/ym/api/${command}</code></p>
<h2 id="parameters">${words.parameters}</h2>
${taken(parameters)}
${post['x-command']!.changes ? html`<h2 id="headers">${words.headers}</h2><ul class="fields">${(post.parameters ?? []).map((parameter) => headerField(at(parameter) as HeaderParameter))}</ul>` : undefined}
<h2 id="answer">${words.answer}</h2><p>${line(description, commands, command)}</p>
${results.map((result) => told(result))}
${files.length > 0 ? html`<p>${words.bytes}: ${files.map((type) => html`${code(type)} `)}</p>` : undefined}
<h2 id="examples">${words.answers}</h2>
${examples.map(({ summary, value }) => html`<details class="example"><summary>${line(summary)} <span class="status ${(value as { responseStatus?: string }).responseStatus ?? ''}" dir="ltr">${(value as { responseStatus?: string }).responseStatus}</span></summary><pre dir="ltr"><code>${highlighted(JSON.stringify(value, null, 2), 'json')}</code></pre></details>`)}
<h2 id="statuses">${words.otherStatuses}</h2>
<table><tbody>${Object.entries(others).map(([status, response]) => html`<tr><th dir="ltr">${status}</th><td>${line((at(response) as Described).description, commands, command)}</td></tr>`)}</tbody></table>
</div>${samplesOf(words, samples[command]!)}</div></article>`;
}

interface HeaderParameter { name: string; description?: string }

/** A header, with what it is. */
export const headerField = ({ name, description }: HeaderParameter) => html`<li><div class="head"><code class="name" dir="ltr">${name}</code></div><div class="about">${line(description)}</div></li>`;

/** The same program in every language, one of them shown. */
export const samplesOf = (words: Words, samples: CodeSample[]): Html => html`<aside class="samples" aria-label="${words.samples}"><div class="tabs" role="tablist">${samples.map(({ label }, i) => html`<button type="button" role="tab" data-tab="${label}" aria-selected="${i === 0 ? 'true' : 'false'}">${label}</button>`)}</div>
${samples.map(({ label, lang, source }, i) => html`<div class="tab ${i === 0 ? 'shown' : ''}" role="tabpanel" data-tab="${label}"><pre dir="ltr"><code>${highlighted(source, { Shell: 'sh', TypeScript: 'ts', Python: 'python' }[lang])}</code></pre></div>`)}</aside>`;

/** The commands by their tags, each with what it does. */
export function commandTable({ document }: Site): Html {
  return html`${byTag(document).map(({ title, description, commands }) => html`<section><h3>${title}</h3><p>${line(description)}</p><table class="commands"><tbody>${commands.map(({ name, summary }) => html`<tr><th><a href="${name}.html" dir="ltr">${name}</a></th><td>${line(summary)}</td></tr>`)}</tbody></table></section>`)}`;
}

/** The tags of the contract that have commands, with these. */
export function byTag(document: Document): { title: string; description: string; commands: { name: string; summary: string }[] }[] {
  const { tags } = document as unknown as { tags: { name: string; description: string; 'x-displayName'?: string }[] };
  return tags.map((tag) => ({
    title: tag['x-displayName'] ?? tag.name, description: tag.description,
    commands: Object.entries(document.paths).flatMap(([path, { post }]) => {
      const { tags: of, summary } = post as unknown as { tags: string[]; summary: string };
      return of.includes(tag.name) ? [{ name: path.slice(1), summary }] : [];
    }),
  })).filter(({ commands }) => commands.length > 0);
}

/** What a reference within the contract stands for. */
export function pointed(document: Document, reference: string): unknown {
  return reference.slice(2).split('/').reduce((at: any, step) => at[step], document);
}
