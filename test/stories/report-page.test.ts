import type { RunningExchange } from '@merkazia/local/start';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browser } from '../harness/browser.ts';
import { type Made, putCampaign } from '../harness/campaigns.ts';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
const evil = '</p><script>document.title="owned"</script><img src=x onerror=document.title="owned"> "\'&amp; \u202e';
const numbers = (count: number): Made[] => Array.from({ length: count }, (_, n) => ({ to: `05${45_000_000 + n}`, ...(n % 4 === 3 ? {} : { at: n, taken: 'ESME_ROK', word: ['DELIVRD', 'ESME_RINVDSTADR', 'WHAT_IS_THIS'][n % 4]!, reported: 5000 }) }));

let did: string;
let token: string;
beforeAll(async () => { ({ did, token } = await at.system()); });
const address = (campaign: string, rest = '') => `${at.url}/ym/api/ViewCampaignReports?token=${token}&CampaignId=${encodeURIComponent(campaign)}${rest}`;
const sent = async (given: Parameters<typeof putCampaign>[2]) => (await putCampaign(at.exchange as RunningExchange['exchange'], did, given)).campaign;

test('without json a report is a page of its own, which nothing of a caller gets into as code, and a failure is JSON', async () => {
  const campaign = await sent({ text: evil, from: '<b>sender', numbers: [{ to: '<i>0545000000', at: 1, taken: '<u>' }] });
  for (const rest of ['', '&json=0', '&json=false']) {
    const answer = await fetch(address(campaign, rest));
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('referrer-policy')]).toEqual([200, 'text/html; charset=utf-8', 'no-referrer']);
    expect(answer.headers.get('merkazia-request-id')).toBeTruthy();
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; script-src 'sha256-[\w+/=]{44}';/);
    const html = await answer.text();
    expect(html).toMatch(/^<!doctype html>\n<html lang="he" dir="rtl">/);
    expect(html.match(/<script|<img|<b>|<i>|<u>|onerror=document/g)).toEqual(['onerror=document', '<script']);
    expect(html).toContain('&lt;img src=x onerror=document.title=&quot;owned&quot;&gt; &quot;&#39;&amp;amp;');
    expect(html).not.toMatch(/(?:src|href|url)\s*[=(]\s*["']?https?:/);
  }
  const refused = await at.ask(`ViewCampaignReports?token=${token}&CampaignId=${encodeURIComponent(evil)}`);
  expect(refused.body).toMatchObject({ responseStatus: 'ERROR', message: expect.stringContaining('CampaignId') });
});

test('a page counts every number and lists ten thousand of them, and says so', async () => {
  const head = await putCampaign(at.exchange, did, { text: 'x', numbers: [] });
  const puts = Array.from({ length: 101 }, (_, chunk) => ({ put: { pk: `C#${head.campaign}#${chunk}`, sk: 'NUMS', to: Array.from({ length: 100 }, (_, n) => `05${46_000_000 + chunk * 100 + n}`) } }));
  await at.exchange.table.writeAll([...puts, { put: { ...head, state: 'running', total: 10_100, chunks: 101 } }]);
  const html = await (await fetch(address(head.campaign))).text();
  expect(html.match(/<tr class=/g)).toHaveLength(10_000);
  expect(html).toContain('מוצגים 10,000 המספרים הראשונים מתוך 10,100');
  expect(html).toContain('<dd>10,100</dd>');
});

test('a list that is still read is told by its estimate', async () => {
  const campaign = await sent({ text: 'x', state: 'expanding', total: 5000, numbers: numbers(4), chunks: 50 });
  const html = await (await fetch(address(campaign))).text();
  expect(html).toContain('<dd>5,000</dd>');
  expect(html).toContain('ידועים עד עתה 4 מספרים; הרשימה עדיין נקראת.');
});

let chrome: Browser | undefined;
afterAll(() => chrome?.close());

/** The page in a browser, what it asked of the network, and what went wrong in it. */
async function open(url: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<{ page: Page; asked: string[]; problems: string[] }> {
  chrome ??= await chromium.launch({ executablePath: browser!, args: ['--no-sandbox'] });
  const page = await chrome.newPage(options);
  const [asked, problems]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text()); });
  await page.goto(url);
  return { page, asked, problems };
}

const shown = (page: Page) => page.locator('tbody tr:visible td:first-child').allTextContents();

test.runIf(browser)('in a browser the page runs its own script only, filters by number and status, and sorts by a column', async () => {
  const campaign = await sent({ text: evil, numbers: numbers(12) });
  const { page, asked, problems } = await open(address(campaign));
  const all = numbers(12).map(({ to }) => to);
  expect(await shown(page)).toEqual(all);
  expect(await page.title()).toBe(`דוח קמפיין ${campaign}`);
  expect(await page.locator('.text').textContent()).toBe(evil);
  await page.locator('select').selectOption('failed');
  await expect.poll(() => shown(page)).toEqual(all.filter((_, n) => n % 4 === 1 || n % 4 === 2));
  await page.locator('input').fill('0-9');
  await expect.poll(() => shown(page)).toEqual([all[9]]);
  await page.locator('input').fill('77');
  await expect.poll(() => page.locator('#none').isVisible()).toBe(true);
  await page.locator('input').fill('');
  await page.locator('select').selectOption('');
  await page.locator('th button').first().click();
  await page.locator('th button').first().click();
  expect(await shown(page)).toEqual([...all].reverse());
  await page.locator('th button').nth(1).click();
  expect((await shown(page)).slice(0, 3)).toEqual([all[3], all[7], all[11]]);
  expect([asked.length, problems]).toEqual([1, []]);
});

test.runIf(browser)('on a telephone each number is a card that fits, on dark paper the ink is light, and in print the table is a table', async () => {
  const campaign = await sent({ kind: 'tzintuk', numbers: [{ to: '0545000001', at: 0, taken: 'taken', word: 'busy', reported: 9000 }, { to: '0545000002' }] });
  const { page } = await open(address(campaign), { viewport: { width: 360, height: 700 }, colorScheme: 'dark' });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  expect(await page.locator('thead').isVisible()).toBe(false);
  expect(await page.locator('tbody tr').first().innerText()).toContain('תפוס');
  expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(20, 23, 28)');
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  expect(await page.locator('thead').isVisible()).toBe(true);
  expect(await page.locator('form').isVisible()).toBe(false);
  expect(await page.evaluate('getComputedStyle(document.querySelector("tbody tr")).display')).toBe('table-row');
});
