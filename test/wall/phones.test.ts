import { describe, expect, test as every } from 'vitest';
import { browser } from '../harness/browser.ts';
import { demo } from '../harness/exchange.ts';
import { pdfOf } from '../harness/pdf.ts';
import { keepSecret } from '../harness/trace.ts';
import { newNumber, useWall, written } from './wall.ts';

const wall = useWall();
const { at } = wall;
const test = every.runIf(browser);

describe('a telephone shows', () => {
  test('the message that reached it, right to left, from whom, and that it was delivered', async () => {
    const mobile = newNumber();
    await wall.sms(mobile, 'שלום דנה');
    await wall.card(written(mobile)).click();
    const bubble = wall.phone.getByRole('listitem').filter({ hasText: 'שלום דנה' });
    await bubble.getByText('Delivered').waitFor();
    expect(await bubble.innerText()).toContain('077-313-7770');
    expect(await bubble.getByText('שלום דנה').evaluate('getComputedStyle(document.querySelector(".bubble p")).direction')).toBe('rtl');
  });

  test('what looks like HTML as the text it is', async () => {
    const mobile = newNumber();
    await wall.sms(mobile, '<b onclick="x()">bold</b> & <script>alert(1)</script>');
    await wall.open(mobile);
    await wall.phone.getByText('<b onclick="x()">bold</b> & <script>alert(1)</script>').waitFor();
  });

  test('a flash message for what it is, and a message that never arrived struck out', async () => {
    const mobile = newNumber();
    await wall.sms(mobile, 'Storm', { sendFlashMessage: '1' });
    await wall.sms('0500000006', 'Lost');
    await wall.open(mobile);
    await wall.phone.getByText('Flash message').waitFor();
    await wall.open('0500000006');
    await wall.phone.getByText('Never arrived: EXPIRED').waitFor();
  });

  test('the code of a verification call', async () => {
    const mobile = newNumber();
    const system = await at.system({ creatorPhone: mobile });
    await system.client.call('DoubleAuth', { action: 'SendCode' });
    const [call] = await at.calls(mobile);
    await wall.open(mobile);
    const code = wall.phone.locator('strong', { hasText: call.from.slice(-4) });
    await code.waitFor();
    await system.client.call('DoubleAuth', { action: 'VerifyCode', code: await code.innerText() });
    await wall.phone.getByRole('button', { name: `Copy code ${call.from.slice(-4)}` }).waitFor();
  });

  test('a ring while it rings, and what became of it', async () => {
    const mobile = newNumber();
    await wall.ring(mobile, 15);
    await wall.card(`${written(mobile)}, rings`).waitFor();
    await wall.open(mobile);
    await wall.phone.getByText(/Rings · \d+ s/).waitFor();
    await at.advance(1);
    await wall.phone.getByText('Rang 15 seconds, nobody answered').waitFor();
    await wall.phone.getByRole('group', { name: 'Call' }).waitFor({ state: 'hidden' });
  });
});

describe('a person', () => {
  test('sees the code that a call says', async () => {
    const system = await at.system();
    const mobile = newNumber();
    await system.client.call('ValidationCallerId', { action: 'send', callerId: mobile, validType: 'CALL' } as never);
    await wall.open(mobile);
    await wall.phone.getByText('A call says a code').waitFor();
    const [call] = await wall.arrived(mobile);
    keepSecret(call.code);
    await wall.phone.getByRole('button', { name: `Copy code ${call.code}` }).waitFor();
  });

  test('opens the pages of a fax', async () => {
    const number = `07733${newNumber().slice(5)}`;
    const pdf = await pdfOf(3);
    const form = new FormData();
    for (const [name, value] of Object.entries({ token: `${demo.number}:${demo.password}`, phone: number, pdfFile: 'UPLOAD' })) form.set(name, value);
    form.set('fileToUpload', new Blob([pdf as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }), 'הזמנה.pdf');
    expect((await at.ask('SendFax', { method: 'POST', body: form })).body).toMatchObject({ responseStatus: 'OK' });
    await wall.open(number);
    await wall.phone.getByText('Fax of 3 pages').waitFor();
    await wall.phone.getByRole('button', { name: 'Open the pages' }).click();
    const link = wall.page.getByRole('dialog').getByRole('link', { name: 'In a tab of its own' });
    const pages = await fetch(new URL((await link.getAttribute('href'))!, at.url));
    expect(pages.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from(await pages.arrayBuffer()).equals(Buffer.from(pdf))).toBe(true);
    await wall.page.keyboard.press('Escape');
    await at.advance(5);
    await wall.phone.getByText(/Received, 90 seconds/).waitFor();
  });

  test('replies to a message', async () => {
    const mobile = newNumber();
    await wall.sms(mobile, 'Are you coming?');
    await wall.open(mobile);
    await wall.phone.getByRole('textbox', { name: 'Reply' }).fill('כן, בשמונה');
    await wall.page.keyboard.press('Enter');
    await wall.phone.getByRole('listitem').filter({ hasText: 'כן, בשמונה' }).waitFor();
    expect((await wall.arrived(demo.number)).at(-1)).toMatchObject({ type: 'reply', from: mobile, to: demo.number, text: 'כן, בשמונה' });
  });

  test('scripts what a number does, so many times', async () => {
    const mobile = newNumber();
    await wall.open(mobile);
    await wall.phone.getByRole('button', { name: 'Script' }).click();
    const dialog = wall.page.getByRole('dialog');
    await dialog.getByLabel('The next messages and calls').selectOption('expired');
    await dialog.getByLabel('How many times').fill('1');
    await dialog.getByRole('button', { name: 'Script it' }).click();
    await wall.phone.getByText('Does “expired” once more').waitFor();
    await wall.sms(mobile, 'one');
    await wall.phone.getByText('No script').waitFor();
    await wall.sms(mobile, 'two');
    await at.settle();
    expect((await wall.arrived(mobile)).map(({ outcome }) => outcome)).toEqual(['expired', 'delivered']);
  });

  test('finds a telephone by its number, by what it was sent, and by what reached it', async () => {
    await wall.sms('0521111111', 'Invoice 4471');
    await wall.sms('0522222222', 'Good morning');
    await wall.ring('0523333333', 15);
    const cards = wall.page.getByRole('listbox', { name: 'Telephones' }).getByRole('option');
    const found = async (text: string, kind = '') => {
      await wall.page.getByLabel('Search telephones').fill(text);
      await wall.page.getByLabel('Show telephones that had').selectOption(kind);
      await expect.poll(() => cards.count()).toBe(1);
      return cards.first().getAttribute('aria-label');
    };
    expect(await found('052-222')).toMatch(/^052-222-2222/);
    expect(await found('invoice')).toMatch(/^052-111-1111/);
    expect(await found('523333333', 'ring')).toMatch(/^052-333-3333/);
    await wall.page.getByLabel('Search telephones').fill('neither here nor there');
    await wall.page.getByText('No telephone fits.').waitFor();
  });
});
