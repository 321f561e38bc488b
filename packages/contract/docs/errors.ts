import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Site } from './command.ts';
import { code, type Html, html } from './html.ts';
import { line } from './markdown.ts';

/** Words in both languages. */
export interface Both { en: string; he: string }

/** A refusal that callers meet. In its text `{…}` stands for what differs from time to time. */
export interface CataloguedError { text: string; status: 'ERROR' | 'EXCEPTION' | 'FORBIDDEN'; code?: number; http?: number; cause: Both; cure: Both }

/** Refusals about one thing, as a file of docs/errors has them. */
export interface ErrorFile { title: Both; errors: CataloguedError[] }

/** The numbers and statuses that answers carry. */
interface CodeFile { codes: { code: number; meaning: Both; cure: Both }[]; statuses: { http: number; meaning: Both; cure: Both }[]; intro: Both; titles: { codes: Both; statuses: Both } }

/** What a reader looks for first; others follow. */
const order = ['sessions', 'campaigns', 'speech', 'calls', 'approvals', 'lists', 'files', 'uploads', 'tasks', 'queues', 'sip', 'parameters', 'transport', 'bodies'];
const place = (file: string) => order.findIndex((name, i) => file === `${name}.yaml` || i === order.length - 1);

/** Every refusal that has an entry, by file. */
export function errorFiles(root: string): Record<string, ErrorFile> {
  const folder = join(root, 'docs/errors');
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'codes.yaml').sort((a, b) => place(a) - place(b));
  return Object.fromEntries(files.map((name) => [name, parse(readFileSync(join(folder, name), 'utf8')) as ErrorFile]));
}

/** The numbers (`messageCode`) and HTTP statuses that have an entry. */
export const errorCodes = (root: string): CodeFile => parse(readFileSync(join(root, 'docs/errors/codes.yaml'), 'utf8')) as CodeFile;

/** The catalogue of errors: numbers, HTTP statuses, and every text by what it is about. */
export function errorsPage({ words, commands }: Site, root: string): Html {
  const said = (text: Both) => line(text[words.lang as 'en' | 'he'], commands);
  const { codes, statuses, intro, titles } = errorCodes(root);
  const table = (rows: { key: number; meaning: Both; cure: Both }[], name: string) => html`<table><thead><tr><th>${name}</th><th>${words.meaning}</th><th>${words.cure}</th></tr></thead><tbody>${rows.map(({ key, meaning, cure }) => html`<tr id="${name}-${key}"><th dir="ltr">${key}</th><td>${said(meaning)}</td><td>${said(cure)}</td></tr>`)}</tbody></table>`;
  return html`<article class="errors"><h1>${words.errors}</h1><p>${said(intro)}</p>
<h2 id="codes">${said(titles.codes)}</h2>${table(codes.map(({ code, ...rest }) => ({ key: code, ...rest })), 'messageCode')}
<h2 id="http">${said(titles.statuses)}</h2>${table(statuses.map(({ http, ...rest }) => ({ key: http, ...rest })), 'HTTP')}
${Object.entries(errorFiles(root)).map(([file, { title, errors }]) => html`<h2 id="${file.replace('.yaml', '')}">${said(title)}</h2>${errors.map(({ text, status, code: number, http, cause, cure }) => html`<section class="error"><h3 dir="ltr">${text}</h3><p class="facts" dir="ltr">${code(status)} ${number === undefined ? undefined : code(`messageCode ${number}`)} ${http === undefined ? undefined : code(`HTTP ${http}`)}</p><dl><dt>${words.cause}</dt><dd>${said(cause)}</dd><dt>${words.cure}</dt><dd>${said(cure)}</dd></dl></section>`)}`)}</article>`;
}
