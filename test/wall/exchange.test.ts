import { randomUUID } from 'node:crypto';
import { expect, test as every } from 'vitest';
import { browser } from '../harness/browser.ts';
import { demo } from '../harness/exchange.ts';
import { receiver } from '../harness/receiver.ts';
import { useWall } from './wall.ts';

const wall = useWall();
const { at } = wall;
const test = every.runIf(browser);

test('a hook is seen with its request, every attempt and its answer, and is posted once more', async () => {
  let down = true;
  const program = await receiver((_, response) => response.writeHead(down ? 503 : 200).end(down ? 'come again' : 'thank you'));
  await at.client().call('SendTTS', { phones: '0501234567', ttsMessage: 'שלום', callbackUrl: program.url });
  await program.count(1);
  await wall.view('Hooks');
  const hook = wall.page.locator('details.hook').filter({ hasText: '050-123-4567' }).filter({ hasText: 'UP' });
  await hook.getByText('To be tried', { exact: true }).waitFor();
  await hook.locator('summary').click();
  await hook.getByText('"Status": "UP"').waitFor();
  await hook.getByText('come again').waitFor();
  expect(await hook.innerText()).toContain(`POST ${program.url}`);
  down = false;
  await hook.getByRole('button', { name: 'Post it once more' }).click();
  await hook.getByText('thank you').waitFor();
  await hook.getByText('Delivered', { exact: true }).waitFor();
  await hook.getByText('2 attempts').waitFor();
  const ups = (await program.count(2)).filter(({ json }) => json.Status === 'UP').map(({ headers }) => headers['webhook-id']);
  expect(ups).toEqual([ups[0], ups[0]]);
});

test('mail is seen as its text and as its own page, which runs nothing', async () => {
  await at.exchange.mail.send({ key: randomUUID(), to: 'office@example.co.il', subject: 'דוח לילי', text: 'שלוש שיחות', html: '<p id="inside">שלוש שיחות</p><script>parent.document.title="run"</script>' });
  await wall.view('Mail');
  await wall.page.getByText('דוח לילי').click();
  await wall.page.frameLocator('iframe').getByText('שלוש שיחות').waitFor();
  expect(await wall.page.title()).toBe('Mail · Merkazia');
  await wall.page.getByLabel('Search mail').fill('nothing like it');
  await wall.page.getByText('No mail fits.').waitFor();
});

test('units move while somebody looks, and the ledger with them', async () => {
  await wall.view('Ledger');
  await wall.page.getByRole('button', { name: /^SMS units/ }).click();
  const { Billing } = await wall.sms('0521234567', 'one') as any;
  await wall.page.getByRole('row').filter({ hasText: 'Start-YA-SMS-3' }).first().getByText(`−${Billing}`).waitFor();
  await wall.page.getByRole('link', { name: / units · 999\.\d+ SMS/ }).waitFor();
});

test('the clock steps forward, and what falls due on the way is done', async () => {
  await wall.sms('0500000009', 'late');
  await at.settle();
  expect((await wall.arrived('0500000009'))[0].reports[0].accepted).toBeNull();
  await wall.page.getByRole('button', { name: /^Clock/ }).click();
  await wall.page.getByRole('button', { name: '+ 10 minutes' }).click();
  await wall.page.getByRole('button', { name: /^Clock.*ahead/ }).waitFor();
  await expect.poll(async () => (await wall.arrived('0500000009'))[0].reports[0].accepted).toBe(true);
  await wall.page.getByRole('button', { name: '+ 1 day' }).click();
  await wall.open('0500000009');
  await wall.phone.getByRole('listitem').filter({ hasText: /^\d+ \w+ \d{4}$/ }).waitFor();
  await wall.page.getByLabel('Another step').fill('ten minutes');
  await wall.page.getByRole('button', { name: 'Step', exact: true }).click();
  await wall.page.getByRole('alert').getByText(/advance must be an ISO 8601 duration/).waitFor();
});

test('everything is forgotten once somebody has said so twice, and the wall goes on', async () => {
  await wall.sms('0521234567', 'before');
  await wall.card('052-123-4567').waitFor();
  await wall.page.getByRole('button', { name: /^Clock/ }).click();
  await wall.page.getByRole('button', { name: 'Forget everything…' }).click();
  await wall.page.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click();
  await wall.page.getByRole('heading', { name: 'No telephone has rung yet' }).waitFor();
  await wall.page.getByRole('link', { name: '1,000 units · 1,000 SMS' }).waitFor();
  await wall.page.getByRole('button', { name: 'Send it' }).click();
  await wall.card('050-123-4567, שלום מהמרכזיה').waitFor();
  expect((await wall.arrived(demo.callerId)).map(({ text }) => text)).toEqual(['שלום מהמרכזיה']);
});
