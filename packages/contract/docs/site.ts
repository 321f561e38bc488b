import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../generate/openapi.ts';
import { commandPage, commandTable, samplesOf, type Site } from './command.ts';
import { errorsPage } from './errors.ts';
import { guidePage, guidesOf } from './guides.ts';
import { hebrewOverlays, inHebrew } from './hebrew.ts';
import { hooksPage } from './hooks.ts';
import { code, html } from './html.ts';
import { line, prose } from './markdown.ts';
import { overview, type Page, wholePage } from './page.ts';
import { type CodeSample, codeSamples } from './samples/samples.ts';
import { languages, type Words } from './words.ts';

/** The whole documentation site, in English and under `he/` in Hebrew: the files by their paths. */
export function renderSite(root: string): Record<string, string> {
  const document = JSON.parse(readFileSync(join(root, 'packages/contract/src/generated/openapi.json'), 'utf8')) as Document;
  const samples = codeSamples(document);
  const asset = (name: string) => readFileSync(join(root, 'packages/contract/docs/assets', name), 'utf8');
  return {
    'style.css': asset('style.css'),
    'site.js': asset('site.js'),
    ...inLanguage(root, document, languages.en, samples),
    ...Object.fromEntries(Object.entries(inLanguage(root, inHebrew(document, hebrewOverlays(root)), languages.he, samples)).map(([file, text]) => [`he/${file}`, text])),
  };
}

function inLanguage(root: string, document: Document, words: Words, samples: Record<string, CodeSample[]>): Record<string, string> {
  const commands = Object.keys(document.paths).map((path) => path.slice(1));
  const site: Site = { document, words, commands, samples };
  const guides = guidesOf(root, words.lang);
  const { info, security, components } = document as unknown as { info: { title: string; description: string }; security: object[]; components: { securitySchemes: Record<string, { name: string; description: string }> } };
  const ways = security.flatMap(Object.keys).map((way) => components.securitySchemes[way]!);
  const pages: Page[] = [
    {
      file: 'index.html', title: info.title,
      body: overview(site, guides, {
        about: prose(info.description, commands),
        access: html`<ul class="fields">${ways.map(({ name, description }) => html`<li><div class="head">${code(name)}</div><div class="about">${line(description, commands)}</div></li>`)}</ul>`,
        table: commandTable(site), samples: samplesOf(words, samples.SendSms!),
      }),
    },
    { file: 'errors.html', title: words.errors, body: errorsPage(site, root) },
    { file: 'hooks.html', title: words.hooks, body: hooksPage(site) },
    ...guides.map((guide) => ({ file: `${guide.name}.html`, title: guide.title, body: guidePage(site, guide) })),
    ...commands.map((command) => ({ file: `${command}.html`, title: command, body: commandPage(site, command) })),
  ];
  return { ...Object.fromEntries(pages.map((page) => [page.file, wholePage(site, guides, page)])), 'openapi.json': published(document, samples) };
}

/** The contract with its samples, as other tools read them. */
function published(document: Document, samples: Record<string, CodeSample[]>): string {
  const copy = structuredClone(document);
  for (const [path, { post }] of Object.entries(copy.paths)) Object.assign(post, { 'x-codeSamples': samples[path.slice(1)] });
  return JSON.stringify(copy);
}
