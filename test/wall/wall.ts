import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { browser } from '../harness/browser.ts';
import { useExchange } from '../harness/exchange.ts';

const wide = { width: 1280, height: 800 };

/** One exchange, one browser and one page on the wall for a test file, read anew for each test; a page that has a problem, or asks another host, fails its test. */
export function useWall({ viewport = wide } = {}) {
  const at = useExchange();
  let chrome: Browser;
  let page: Page;
  const problems: string[] = [];
  beforeAll(async () => {
    if (!browser) return;
    chrome = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] });
    page = await chrome.newPage({ viewport });
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => { if (message.type() === 'error' && !/status of 400|^Blocked script execution/.test(message.text())) problems.push(message.text()); });
    page.on('request', (request) => { if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(at.url)) problems.push(`asked ${request.url()}`); });
    await page.goto(at.url);
  });
  beforeEach(async () => {
    if (!browser) return;
    await page.evaluate("location.hash = '#/phones'");
    await page.reload();
  });
  afterEach(() => {
    expect(problems.splice(0), 'the page has no problems').toEqual([]);
  });
  afterAll(() => chrome?.close());

  return {
    at,
    get page() { return page; },
    /** Opens the telephone with this number. */
    open: (number: string) => page.goto(`${at.url}/#/phones/${number}`),
    view: (name: string) => page.getByRole('navigation').getByRole('link', { name }).click(),
    /** The telephone that is open. */
    get phone() { return page.getByRole('region', { name: 'Telephone', exact: true }); },
    /** A telephone on the wall. */
    card: (number: string) => page.getByRole('listbox', { name: 'Telephones' }).getByRole('option', { name: number }),
    sms: (phones: string, message: string, more: object = {}) => at.client().call('SendSms', { phones, message, ...more } as never),
    ring: (phones: string, seconds = 15) => at.client().call('RunTzintuk', { phones, TzintukTimeOut: String(seconds) } as never),
    /** What the simulator's journal tells of a telephone. */
    arrived: (number: string) => at.arrived(number),
  };
}

let last = 0;
/** A number that nothing has reached yet. */
export const newNumber = () => `05277${String(++last).padStart(5, '0')}`;
/** A number as the wall writes it. */
export const written = (number: string) => `${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6)}`;
