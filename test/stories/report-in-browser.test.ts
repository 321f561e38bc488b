import { defaults } from '@merkazia/exchange/config';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { browser } from '../harness/browser.ts';
import { useExchange } from '../harness/exchange.ts';
import { plant } from '../harness/files.ts';

const at = useExchange();
const low = useExchange({ config: { limits: { ...defaults.limits, answerBytes: 1000, fileBytes: 1000, keptBytes: 500 } } });

test.runIf(browser).each([['the API itself', () => at], ['its signed address', () => low]])('a report is read and sorted in a browser, from %s', async (_, where) => {
  const exchange = where();
  const { client, token } = await exchange.system();
  const lines = [['דנה', '9', '02/10/2026'], ['אבי', '10', '03/09/2026'], ['<b>ש', '', '01/01/2027']];
  await plant(client, { 'ApprovalAll.ymgr': lines.map(([name, folder, date]) => `Name#${name}%Folder#${folder}%Date#${date}`).join('\n') });
  const chrome = await chromium.launch({ executablePath: browser!, args: ['--no-sandbox'] });
  try {
    const tab = await chrome.newPage();
    const asked: string[] = [];
    const problems: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    tab.on('pageerror', (error) => problems.push(error.message));
    tab.on('console', (message) => problems.push(message.text()));
    await tab.goto(`${exchange.url}/ym/api/RenderYMGRFile?${new URLSearchParams({ token, wath: 'ApprovalAll.ymgr', convertType: 'html' })}`);
    const column = (place: number) => tab.locator(`tbody td:nth-child(${place})`).allInnerTexts();
    const sort = (title: string) => tab.getByRole('columnheader', { name: title }).click();
    expect(await tab.evaluate('document.dir')).toBe('rtl');
    expect(await tab.evaluate("getComputedStyle(document.querySelector('th')).position")).toBe('sticky');
    expect(await column(1)).toEqual(['דנה', 'אבי', '<b>ש']);
    await sort('שם');
    expect(await column(1)).toEqual(['<b>ש', 'אבי', 'דנה']);
    await sort('תאריך');
    expect(await column(3)).toEqual(['03/09/2026', '02/10/2026', '01/01/2027']);
    await sort('תאריך');
    expect(await column(3)).toEqual(['01/01/2027', '02/10/2026', '03/09/2026']);
    await sort('שלוחה');
    expect(await column(2)).toEqual(['9', '10', '']);
    expect(await tab.locator('th[aria-sort]').allInnerTexts()).toEqual(['שלוחה']);
    expect(asked.filter((url) => !url.startsWith(exchange.url) && url !== tab.url())).toEqual([]);
    expect(problems.filter((text) => !text.includes('favicon'))).toEqual([]);
  } finally {
    await chrome.close();
  }
});
