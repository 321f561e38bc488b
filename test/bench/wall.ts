import { setTimeout as sleep } from 'node:timers/promises';
import { startExchange } from '@merkazia/local/start';
import { chromium } from 'playwright-core';
import { browser } from '../harness/browser.ts';
import { phone } from './fixture.ts';
import { block, type Goal } from './report.ts';
import { quantile } from './statistics.ts';

const one = '0529999999';
/** In the page: when each text was there to be seen, and how long frames took while somebody scrolls. */
const watching = `
  window.seen = {};
  new MutationObserver(() => { for (const line of [...document.querySelectorAll('.thread > li > p')].slice(-20)) seen[line.textContent] ??= Date.now(); }).observe(document, { childList: true, subtree: true });
  window.scrolled = (selector, frames) => new Promise((done) => {
    const times = []; const element = document.querySelector(selector); let last = performance.now();
    const step = (now) => { times.push(now - last); last = now; element.scrollTop = (times.length * 997) % element.scrollHeight; times.length < frames ? requestAnimationFrame(step) : done(times); };
    requestAnimationFrame(step);
  });`;

/** How long it takes until what the network takes is on the telephone wall, and how it scrolls, with so many arrivals there before; nothing where there is no browser. */
export async function wall(before: number, count: number): Promise<Goal[]> {
  if (!browser) return [];
  const { url, simulator, close } = await startExchange({ log: () => {} });
  const chrome = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] });
  try {
    const send = (i: number, to: string) => simulator.carrier.sendSms({ key: `wall-${i}`, from: '0773137770', to, text: `message ${i}`, flash: false });
    for (let i = 0; i < before; i++) await send(i, i % 2 ? one : phone(i));
    const page = await chrome.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(watching);
    const opened = performance.now();
    await page.goto(`${url}/#/phones/${one}`);
    await page.getByText(`message ${before - 1}`, { exact: true }).last().waitFor();
    const open = performance.now() - opened;
    const sent: Record<string, number> = {};
    for (let i = before; i < before + count; i++) {
      sent[`message ${i}`] = Date.now();
      await send(i, one);
      await sleep(50);
    }
    await page.getByText(`message ${before + count - 1}`, { exact: true }).last().waitFor();
    const seen = (await page.evaluate('seen')) as Record<string, number>;
    const late = Object.entries(sent).map(([text, at]) => (seen[text] ?? Infinity) - at);
    const frames = (await page.evaluate('scrolled(".phones .pane .scroller", 200)')) as number[];
    const parts = await Promise.all(['/', '/wall/main.js', '/wall/style.css'].map(async (path) => (await (await fetch(url + path)).arrayBuffer()).byteLength));
    block(`The telephone wall, with ${before.toLocaleString('en-US')} arrivals`, ['', 'p50 ms', 'p99 ms', 'last ms'], [
      ['an arrival is seen', quantile(late, 0.5), quantile(late, 0.99), quantile(late, 1)], ['a frame while somebody scrolls', quantile(frames, 0.5), quantile(frames, 0.99), quantile(frames, 1)],
    ], [`${Math.round(open)} ms until the page is there with all of them; it has ${Math.round(parts.reduce((sum, size) => sum + size, 0) / 1000)} kB.`]);
    return [
      { what: 'milliseconds until the 95th of 100 arrivals is seen on the wall', measured: quantile(late, 0.95), most: 100 },
      { what: 'milliseconds of the 95th of 100 frames while somebody scrolls the wall', measured: quantile(frames, 0.95), most: 50 },
    ];
  } finally {
    await chrome.close();
    await close();
  }
}
