import { gzipSync } from 'node:zlib';
import { describe, expect, test as every } from 'vitest';
import { browser } from '../harness/browser.ts';
import { demo } from '../harness/exchange.ts';
import { useWall } from './wall.ts';

const wall = useWall();
const { at } = wall;
const test = every.runIf(browser);
const many = 10_000;
/** So many elements are in the page at most, whatever has arrived. */
const most = 1500;
const nodes = () => wall.page.evaluate('document.querySelectorAll("*").length') as Promise<number>;
const one = '0529999999';

/** Hands messages to the network as the exchange does, half of them to one telephone. */
async function fill(count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const to = i % 2 ? one : `0521${String(i).padStart(6, '0')}`;
    await at.running.simulator.carrier.sendSms({ key: `large-${i}`, from: demo.number, to, text: `הודעה מספר ${i}`, flash: false });
  }
}

test('the page, its script and its style are at most 150 kB in all, and come from here', async () => {
  const parts = await Promise.all(['/', '/wall/main.js', '/wall/style.css'].map(async (path) => Buffer.from(await (await fetch(at.url + path)).arrayBuffer())));
  const size = parts.reduce((sum, { length }) => sum + length, 0);
  expect(size).toBeLessThan(150_000);
  expect(gzipSync(Buffer.concat(parts)).length).toBeLessThan(50_000);
  expect(Buffer.concat(parts).toString().replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/(src|href|url\()\s*=?\s*["']?https?:/);
});

describe('with ten thousand arrivals', () => {
  test('only what is seen is in the page, on the wall, in the log and in one long conversation', async () => {
    await fill(many);
    await wall.page.getByText('5,001 telephones').waitFor();
    expect(await nodes()).toBeLessThan(most);
    const cards = wall.page.locator('.phones .grid');
    await cards.evaluate('document.querySelector(".phones .grid").parentElement.scrollTop = 1e6');
    await expect.poll(() => wall.page.getByRole('listbox').getByRole('option').last().getAttribute('aria-posinset')).toBe('5001');
    expect(await nodes()).toBeLessThan(most);

    await wall.open(one);
    await wall.phone.getByText('הודעה מספר 9999', { exact: true }).waitFor();
    expect(await nodes()).toBeLessThan(most);
    const conversation = wall.phone.getByRole('region', { name: 'Conversation' });
    await expect.poll(async () => {
      await conversation.evaluate('document.querySelector(".handset .scroller").scrollTop = 0');
      return wall.phone.getByText('הודעה מספר 9701', { exact: true }).count();
    }, { timeout: 20_000, interval: 30 }).toBe(1);
    expect(await wall.phone.getByText('הודעה מספר 9999', { exact: true }).count()).toBe(0);
    expect(await nodes()).toBeLessThan(most);

    await at.running.simulator.carrier.sendSms({ key: 'large-new', from: demo.number, to: one, text: 'חדש', flash: false });
    await wall.phone.getByRole('button', { name: 'Newest' }).click();
    await wall.phone.getByText('חדש', { exact: true }).waitFor();

    await wall.view('Log');
    await wall.page.getByText('10,001 arrivals, newest first').waitFor();
    await wall.page.locator('.log .scroller').evaluate('document.querySelector(".log .scroller").scrollTop = 1e7');
    await wall.page.getByText('הודעה מספר 0', { exact: true }).waitFor();
    expect(await nodes()).toBeLessThan(most);
    await wall.page.getByLabel('Search the log').fill('9998');
    await wall.page.getByText(/^1 arrival/).waitFor();
  });
});
