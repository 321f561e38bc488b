import { afterEach, describe, expect, test as every } from 'vitest';
import { browser } from '../harness/browser.ts';
import { useWall } from './wall.ts';

const wall = useWall();
const test = every.runIf(browser);
const views = ['Phones', 'Log', 'Queues', 'Hooks', 'Ledger', 'Mail'];

/** What is wrong with the page as a reader of it without eyes or without a mouse finds it; run inside the page. */
const faults = `(() => {
  const seen = (e) => e.checkVisibility({ checkVisibilityCSS: true });
  const text = (e) => (e.getAttribute('aria-label') || (e.getAttribute('aria-labelledby') || '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ') || [...(e.labels ?? [])].map((l) => l.textContent).join(' ') || e.textContent || e.title || '').trim();
  const found = [];
  const all = (selector) => [...document.querySelectorAll(selector)].filter(seen);
  for (const e of all('button, a[href], input, select, textarea, summary, [role=option], [role=listbox], [role=group], [role=region], dialog, nav, iframe')) if (!text(e)) found.push('no name: ' + e.outerHTML.slice(0, 120));
  for (const e of all('[aria-labelledby], [aria-describedby], label[for], [popovertarget]')) for (const name of ['aria-labelledby', 'aria-describedby', 'for', 'popovertarget']) for (const id of (e.getAttribute(name) ?? '').split(' ').filter(Boolean)) if (!document.getElementById(id)) found.push(name + ' of nothing: ' + id);
  const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) found.push('id twice: ' + id);
  for (const e of document.querySelectorAll('[tabindex]')) if (e.tabIndex > 0) found.push('tabindex above 0');
  for (const e of document.querySelectorAll('[aria-hidden=true] :is(button, a, input)')) found.push('hidden and reachable');
  for (const e of all('[role=listbox] > *')) if (e.getAttribute('role') !== 'option') found.push('a listbox has something else than options');
  for (const e of all('button, select, input, nav a')) { const box = e.getBoundingClientRect(); if (box.width < 24 || box.height < 24) found.push('too small to hit: ' + e.outerHTML.slice(0, 80)); }
  if (document.querySelectorAll('main').length !== 1) found.push('not one main');
  if (document.documentElement.scrollWidth > innerWidth) found.push('wider than the window by ' + (document.documentElement.scrollWidth - innerWidth));
  const light = (css) => { const [r, g, b] = css.match(/[\\d.]+/g).slice(0, 3).map((v) => { v /= 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const behind = (e) => { for (let p = e; p; p = p.parentElement) { const c = getComputedStyle(p).backgroundColor; if (!/, 0\\)$|transparent/.test(c)) return c; } return 'rgb(255,255,255)'; };
  for (const e of all('*')) {
    if (![...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim()) || e.closest('[disabled], .unseen, .skip, option')) continue;
    const [a, b] = [light(getComputedStyle(e).color), light(behind(e))].sort((x, y) => y - x);
    if ((a + 0.05) / (b + 0.05) < 4.5) found.push('contrast ' + ((a + 0.05) / (b + 0.05)).toFixed(2) + ': ' + e.outerHTML.slice(0, 100));
  }
  return found;
})()`;

afterEach(async () => {
  await wall.page?.emulateMedia({ colorScheme: null });
  await wall.page?.setViewportSize({ width: 1280, height: 800 });
});

describe.each([['light', 1280], ['dark', 1280], ['light', 360], ['dark', 360], ['dark', 768], ['light', 2200]] as const)('in the %s, %i pixels wide', (colorScheme, width) => {
  test('everything has a name, a size to hit, enough contrast and its place in the window, in every view', async () => {
    await wall.page.emulateMedia({ colorScheme });
    await wall.page.setViewportSize({ width, height: 800 });
    await wall.sms('0521234567:0500000006', 'שלום');
    await wall.sms('0521234567', 'Storm', { sendFlashMessage: '1' });
    await wall.ring('0521234567', 15);
    for (const view of views) {
      await wall.view(view);
      expect([view, await wall.page.evaluate(faults)]).toEqual([view, []]);
    }
    await wall.open('0521234567');
    await wall.phone.getByText('Storm').last().waitFor();
    expect(await wall.page.evaluate(faults)).toEqual([]);
    for (const name of ['Call a system', 'Script']) {
      await wall.phone.getByRole('button', { name }).click();
      await wall.page.getByRole('dialog').getByRole('heading').waitFor();
      expect(await wall.page.evaluate(faults)).toEqual([]);
      await wall.page.keyboard.press('Escape');
    }
    await wall.page.getByRole('button', { name: /^Clock/ }).click();
    expect(await wall.page.evaluate(faults)).toEqual([]);
    await wall.page.getByRole('button', { name: '+ 1 week' }).click();
    await wall.page.getByRole('button', { name: /^Clock.*ahead/ }).waitFor();
    expect(await wall.page.evaluate(faults)).toEqual([]);
  });
});

describe('without a mouse', () => {
  const focused = () => wall.page.evaluate("document.activeElement.getAttribute('aria-label') || document.activeElement.textContent.trim().slice(0, 40)") as Promise<string>;
  const press = async (...keys: string[]) => { for (const key of keys) await wall.page.keyboard.press(key); };

  test('Tab goes through the page in its order, and passes the wall by one stop', async () => {
    await wall.sms('0521234567:0522345678:0523456789', 'hello');
    await wall.card('052-345-6789').waitFor();
    const way: string[] = [];
    for (let i = 0; i < 14; i++) {
      await press('Tab');
      way.push(await focused());
    }
    expect(way.map((name) => name.replace(/^0\d\d-.*/, 'a telephone').replace(/^Clock.*/, 'Clock').replace(/.* SMS$/, 'units'))).toEqual([
      'To the content', 'מרכזיהMerkazia', ...views, 'units', 'Clock', 'Search telephones', 'Show telephones that had', 'Another telephone', 'a telephone',
    ]);
  });

  test('arrows go from telephone to telephone, Enter opens one, Escape comes back to it', async () => {
    await wall.sms('0521234567', 'one');
    await wall.sms('0522345678', 'two');
    await wall.card('052-234-5678').waitFor();
    await wall.page.getByLabel('Another telephone').focus();
    await press('Tab', 'ArrowRight');
    const there = await focused();
    await press('Enter');
    await wall.phone.getByRole('heading', { name: there.slice(0, 12) }).waitFor();
    await expect.poll(focused).toBe(there.slice(0, 12));
    await press('Escape');
    await expect.poll(focused).toBe(there);
  });

  test('the focus stays where it is when something arrives', async () => {
    await wall.sms('0521234567', 'one');
    await wall.card('052-123-4567').focus();
    await wall.sms('0529876543', 'a new one comes first');
    await wall.card('052-987-6543').waitFor();
    expect(await focused()).toMatch(/^052-123-4567/);
  });

  test('a slash goes to the search', async () => {
    await press('/');
    expect(await focused()).toBe('Search telephones');
  });
});

test('what arrives is said in one sentence, however much it is', async () => {
  await wall.page.getByRole('listbox').getByRole('option').first().waitFor();
  await wall.page.evaluate("window.said = []; new MutationObserver(() => said.push(document.querySelector('[role=status].unseen').textContent)).observe(document.querySelector('[role=status].unseen'), { childList: true, characterData: true, subtree: true })");
  await wall.sms(Array.from({ length: 20 }, (_, i) => `05287000${String(i).padStart(2, '0')}`).join(':'), 'all of you');
  await expect.poll(() => wall.page.evaluate('said.join("|")'), { timeout: 20_000 }).toContain('messages arrived.');
  expect((await wall.page.evaluate('said.length')) as number).toBeLessThanOrEqual(3);
});
