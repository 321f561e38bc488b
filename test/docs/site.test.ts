import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../packages/contract/docs/words.ts';
import { buildDocs, docsFolder } from '../../packages/contract/generate/docs.ts';
import { browser } from '../harness/browser.ts';
import { commandNames } from '../harness/contract.ts';

const root = process.cwd();
const folder = docsFolder(root);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const pages = () => (readdirSync(folder, { recursive: true }) as string[]).map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.html'));
const inBothLanguages = (file: string) => [file, `he/${file}`];

beforeAll(() => buildDocs(root), 60_000);

test('the documentation has a page for every command in both languages, each under the address of the other', () => {
  const wanted = [...commandNames, 'index', 'errors', 'hooks', 'first-sms', 'campaign-with-hooks', 'verify-by-tzintuk', 'from-the-hosted-service', 'deploying'];
  expect(pages().sort()).toEqual(wanted.flatMap((name) => inBothLanguages(`${name}.html`)).sort());
  for (const name of wanted) {
    expect(read(`${name}.html`)).toMatch(new RegExp(`^<!doctype html>\\n<html lang="en" dir="ltr">[^]*hreflang="he" href="he/${name}\\.html"`));
    expect(read(`he/${name}.html`)).toMatch(new RegExp(`^<!doctype html>\\n<html lang="he" dir="rtl">[^]*hreflang="en" href="\\.\\./${name}\\.html"`));
  }
});

test('every link of the documentation leads to a page that is there, and nothing is loaded from elsewhere', () => {
  const known = new Set([...pages(), 'openapi.json', 'he/openapi.json', 'style.css', 'site.js']);
  const lost = pages().flatMap((page) => [...read(page).matchAll(/<(\w+)[^>]*? (?:href|src)="([^"#]+)(#[^"]*)?"/g)].flatMap(([, tag, target]) => {
    const external = /^https?:/.test(target!);
    return (external ? tag === 'a' : known.has(new URL(target!, `http://x/${page}`).pathname.slice(1))) ? [] : [`${page}: ${target}`];
  }));
  expect([...new Set(lost)]).toEqual([]);
});

test('every command\'s page has its programs in three languages, and code reads from left to right in Hebrew', () => {
  for (const command of commandNames) {
    for (const page of inBothLanguages(`${command}.html`).map(read)) {
      expect([...page.matchAll(/role="tab" data-tab="(\w+)"/g)].map(([, label]) => label), command).toEqual(['curl', 'TypeScript', 'Python']);
      expect(page.match(/<(pre|code)(?![^>]*dir="ltr")[^>]*>/g)?.filter((tag) => tag !== '<code>') ?? [], command).toEqual([]);
    }
  }
});

test('the contract is published with its programs, in the words of each language', () => {
  for (const [file, description] of [['openapi.json', /^Sends a text/], ['he/openapi.json', /^שולחת טקסט/]] as const) {
    const { post } = JSON.parse(read(file)).paths['/SendSms'];
    expect(post.description).toMatch(description);
    expect(post['x-codeSamples'].map(({ lang }: { lang: string }) => lang)).toEqual(['Shell', 'TypeScript', 'Python']);
  }
});

test('the site says all of its own words in both languages', () => {
  const { en, he } = languages;
  const same = (Object.keys(en) as (keyof typeof en)[]).filter((word) => en[word] === he[word] && word !== 'hooks');
  expect(same).toEqual([]);
});

let chrome: Browser | undefined;
afterAll(() => chrome?.close());

/** A page in a browser, with what it asked of the network and what went wrong. */
async function open(file: string): Promise<{ tab: Page; asked: string[]; problems: string[] }> {
  chrome ??= await chromium.launch({ executablePath: browser!, args: ['--no-sandbox'] });
  const tab = await chrome.newPage({ viewport: { width: 1400, height: 900 } });
  const [asked, problems]: [string[], string[]] = [[], []];
  tab.on('request', (request) => { if (!/^(file|data):/.test(request.url())) asked.push(request.url()); });
  tab.on('pageerror', (error) => problems.push(error.message));
  await tab.goto(pathToFileURL(join(folder, file)).href);
  return { tab, asked, problems };
}

test.runIf(browser)('in a browser the menu stands at the side where a language begins, and nothing is wider than the screen', async () => {
  for (const file of ['SendSms.html', 'errors.html', 'CreateTask.html', 'verify-by-tzintuk.html'].flatMap(inBothLanguages)) {
    const { tab, asked, problems } = await open(file);
    const { x } = (await tab.locator('#menu').boundingBox())!;
    expect(x > 700, file).toBe(file.startsWith('he/'));
    for (const width of [1400, 900, 360]) {
      await tab.setViewportSize({ width, height: 900 });
      expect({ file, width, over: await tab.evaluate('document.documentElement.scrollWidth - innerWidth') }).toEqual({ file, width, over: 0 });
    }
    expect([...asked, ...problems], file).toEqual([]);
    await tab.close();
  }
});

test.runIf(browser)('in a browser a reader finds a command by what it does, reads it in Python and goes to the other language', async () => {
  const { tab } = await open('he/index.html');
  await tab.getByRole('searchbox').fill('אין כזה דבר');
  await tab.getByText('אין בתפריט דבר מתאים.').waitFor();
  await tab.getByRole('searchbox').fill('צינתוק למספרים');
  await tab.locator('#menu').getByRole('link', { name: 'RunTzintuk', exact: true }).click();
  expect(await tab.locator('#menu').getByRole('link', { name: 'RunTzintuk', exact: true }).getAttribute('aria-current')).toBe('page');
  await tab.getByRole('tab', { name: 'Python' }).click();
  await tab.getByRole('tabpanel').getByText('urllib.request').first().waitFor();
  await tab.getByRole('link', { name: 'English' }).click();
  expect(await tab.locator('html').getAttribute('lang')).toBe('en');
  expect(await tab.getByRole('heading', { level: 1 }).textContent()).toBe('RunTzintuk');
  await tab.close();
});

test.runIf(browser)('put wherever files are served, it finds its way also from an address that lacks the last slash', async () => {
  chrome ??= await chromium.launch({ executablePath: browser!, args: ['--no-sandbox'] });
  const tab = await chrome.newPage();
  await tab.route('http://files.example/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^\/docs\/?/, '');
    const file = [path, join(path, 'index.html')].find((name) => existsSync(join(folder, name)) && /\.\w+$/.test(name));
    await route.fulfill(file ? { path: join(folder, file) } : { status: 404, body: '' });
  });
  for (const [address, language] of [['http://files.example/docs', 'en'], ['http://files.example/docs/he', 'he']] as const) {
    await tab.goto(address);
    await tab.waitForURL(`${address}/`);
    expect(await tab.locator('html').getAttribute('lang')).toBe(language);
    await tab.locator('#menu').getByRole('link', { name: 'SendSms', exact: true }).click();
    await tab.waitForURL(`${address}/SendSms.html`);
    expect(await tab.evaluate('getComputedStyle(document.querySelector(".top")).position')).toBe('sticky');
  }
  await tab.close();
});
