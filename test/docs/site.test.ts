import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { buildDocs, docsFolder } from '../../packages/contract/generate/docs.ts';
import { browser } from '../harness/browser.ts';
import { commandNames } from '../harness/contract.ts';

const root = process.cwd();
const page = `${docsFolder(root)}/index.html`;

beforeAll(() => buildDocs(root), 60_000);

test('the documentation site is one page that names nothing to load from elsewhere', () => {
  const html = readFileSync(page, 'utf8');
  const outside = [...html.matchAll(/<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)=["'](https?:)?\/\/[^"']*/g)].map(([found]) => found);
  expect(outside).toEqual([]);
  expect(html).not.toMatch(/cdn\.redoc/);
  for (const command of commandNames) expect(html).toContain(`/${command}`);
});

test.runIf(browser)('opened from a file in a browser it shows the commands and asks nothing of the network', async () => {
  const chrome = await chromium.launch({ executablePath: browser!, args: ['--no-sandbox'] });
  try {
    const tab = await chrome.newPage();
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    const problems: string[] = [];
    tab.on('pageerror', (error) => problems.push(error.message));
    await tab.goto(`${pathToFileURL(page).href}#/messages/sendsms`);
    await tab.getByText('sendFlashMessage').first().waitFor();
    expect(await tab.getByText('Send an SMS').count()).toBeGreaterThan(0);
    expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
    expect(problems).toEqual([]);
  } finally {
    await chrome.close();
  }
});
