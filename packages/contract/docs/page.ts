import { byTag, type Site } from './command.ts';
import type { Guide } from './guides.ts';
import { type Html, html } from './html.ts';
import { line } from './markdown.ts';
import { withSlash } from './slash.ts';

/** A page of the site under its address within a language. */
export interface Page { file: string; title: string; body: Html }

/** A whole page; beside its own style and script it loads nothing. */
export function wholePage(site: Site, guides: Guide[], { file, title, body }: Page): string {
  const { words } = site;
  const up = words.lang === 'he' ? '../' : '';
  const other = words.lang === 'he' ? `../${file}` : `he/${file}`;
  const full = file === 'index.html' ? `Merkazia – ${words.tagline}` : `${title} – Merkazia`;
  return html`<!doctype html>
<html lang="${words.lang}" dir="${words.dir}"><head>${file === 'index.html' ? { html: withSlash } : undefined}<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${full}</title>
<link rel="stylesheet" href="${up}style.css"><link rel="alternate" hreflang="${words.otherLang}" href="${other}"><script src="${up}site.js" defer></script></head>
<body data-copy="${words.copy}" data-copied="${words.copied}"><a class="skip" href="#content">${words.skip}</a>
<header class="top"><button type="button" class="burger" aria-expanded="false" aria-controls="menu">${words.menu}</button><a class="brand" href="index.html"><b>Merkazia</b> <span>${words.tagline}</span></a><a class="other" href="${other}" lang="${words.otherLang}" hreflang="${words.otherLang}">${words.other}</a></header>
<div class="page">${menu(site, guides, file)}<main id="content" tabindex="-1">${body}</main></div></body></html>
`.html;
}

function menu({ document, words }: Site, guides: Guide[], current: string): Html {
  const link = (file: string, text: Html, more = '') => html`<li data-find="${more}"><a href="${file}" ${file === current ? html`aria-current="page"` : undefined}>${text}</a></li>`;
  return html`<nav id="menu" aria-label="${words.menu}"><input type="search" placeholder="${words.search}" aria-label="${words.search}"><p class="nothing" role="status" data-text="${words.nothing}"></p>
<ul>${link('index.html', html`${words.overview}`)}${link('errors.html', html`${words.errors}`)}${link('hooks.html', html`${words.hooks}`)}</ul>
<h2>${words.guides}</h2><ul>${guides.map(({ name, title }) => link(`${name}.html`, html`${title}`))}</ul>
${byTag(document).map(({ title, commands }) => html`<h2>${title}</h2><ul>${commands.map(({ name, summary }) => link(`${name}.html`, html`<span dir="ltr">${humps(name)}</span>`, summary))}</ul>`)}</nav>`;
}

/** A long name may part where its words do. */
const humps = (name: string): Html => ({ html: name.replace(/(?<=[a-z])(?=[A-Z])/g, '<wbr>') });

/** The page that a reader begins with. */
export function overview(site: Site, guides: Guide[], parts: { about: Html; access: Html; table: Html; samples: Html }): Html {
  const { document, words } = site;
  const { info } = document as unknown as { info: { title: string; summary: string } };
  return html`<article class="overview"><header><h1>${info.title}</h1><p class="lead">${line(info.summary)}</p></header>
<div class="columns"><div class="told">${parts.about}<h2 id="access">${words.access}</h2>${parts.access}</div>${parts.samples}</div>
<h2 id="guides">${words.guides}</h2><ul class="cards">${guides.map(({ name, title }) => html`<li><a href="${name}.html">${title}</a></li>`)}</ul>
<h2 id="commands">${words.commands}</h2>${parts.table}<p><a href="openapi.json">${words.contract}</a></p></article>`;
}
