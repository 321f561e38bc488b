import { workOff } from '@merkazia/exchange/due/work';
import { sesMail } from '@merkazia/exchange/mail/ses';
import { credit, ledgerRow } from '@merkazia/exchange/store/ledger';
import type { LocalClock } from '@merkazia/local/clock';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

// One test is alone with the rows that are due: no tick of a minute of the machine's may come in between.
const at = useExchange({ tickEvery: 3_600_000 });
const day = 86_400_000;
let systems = 0;
const address = () => `office${++systems}@example.co.il`;

async function mailTo(to: string): Promise<any[]> {
  const response = await fetch(`${at.url}/simulator/mail?to=${encodeURIComponent(to)}`);
  return ((await response.json()) as { mails: any[] }).mails;
}

const advanceDays = (days: number) => at.advance(days * 24 * 60);
/** How many days before an instant each mail came. */
const before = (mails: { time: string }[], expires: number) => mails.map(({ time }) => Math.round((expires - Date.parse(time)) / 3_600_000) / 24);

test('a system is warned 30, 7 and 1 day before its units expire, once each, and then they expire', async () => {
  const email = address();
  const expires = at.exchange.clock.now() + 45 * day;
  const { did } = await at.system({ email, name: 'בית כנסת', unitsExpire: expires, units: 12_300, smsUnits: 0 });
  await advanceDays(10);
  expect(await mailTo(email)).toEqual([]);
  await advanceDays(34.5);
  await at.settle();
  const mails = await mailTo(email);
  expect(before(mails, expires)).toEqual([30, 7, 1]);
  expect(mails.map(({ subject }) => subject)).toEqual(['בעוד 30 יום', 'בעוד 7 ימים', 'בעוד יום אחד'].map((when) => `יחידות במערכת ${did} יפוגו ${when}`));
  expect(mails[0].text).toMatch(/^שלום בית כנסת,\n\nבמערכת 07799\d{5} נותרו 12.3 יחידות, והן יפוגו בעוד 30 יום, בתאריך \d\d\.\d\d\.\d{4} בשעה \d\d:\d\d\.\n/);
  await advanceDays(1);
  expect(await mailTo(email)).toHaveLength(3);
  expect((await at.client({ token: await at.session(did) }).call('GetTransactions')).transactions[0]).toMatchObject({ description: 'Units expired', amount: -12.3 });
});

test('a system is warned before a caller ID of its expires, each by its own number', async () => {
  const email = address();
  const now = at.exchange.clock.now();
  const { did } = await at.system({ email, units: 0, smsUnits: 0, callerIds: [{ number: '0521111111', expires: now + 40 * day }, { number: '0522222222', expires: now + 100 * day }] });
  await advanceDays(39.5);
  const mails = await mailTo(email);
  expect(before(mails, now + 40 * day)).toEqual([30, 7, 1]);
  for (const { subject } of mails) expect(subject).toContain(`הזיהוי היוצא 0521111111 במערכת ${did} יפוג`);
});

test('units that are bought again are warned of by their new time, and an empty balance by none', async () => {
  const [bought, empty] = [address(), address()];
  const expires = at.exchange.clock.now() + 31 * day;
  const { did } = await at.system({ email: bought, unitsExpire: expires, units: 1000, smsUnits: 0 });
  await at.system({ email: empty, unitsExpire: expires, units: 0, smsUnits: 0 });
  await advanceDays(2);
  expect(await mailTo(bought)).toHaveLength(1);
  const row = ledgerRow(did, { id: at.exchange.clock.now(), purse: 'units', amount: 500, description: 'Bought', who: 'ADMIN', campaign: null });
  expect(await at.exchange.table.transact({ put: { ...row.put, tx: 'bought' } }, [credit(did, 'units', 500, expires + 60 * day)])).toEqual({ done: true });
  await advanceDays(40);
  expect(await mailTo(bought)).toHaveLength(1);
  await advanceDays(43);
  expect(before(await mailTo(bought), expires + 60 * day).slice(1)).toEqual([30, 7]);
  expect(await mailTo(empty)).toEqual([]);
});

test('an exchange that was down past warnings gives the last one late, and only that', async () => {
  const email = address();
  const expires = at.exchange.clock.now() + 5 * day;
  const { did } = await at.system({ email, unitsExpire: expires, units: 1000, smsUnits: 0 });
  await at.settle();
  // Money that comes in between and leaves the time as it is brings no second warning.
  const row = ledgerRow(did, { id: at.exchange.clock.now(), purse: 'units', amount: 500, description: 'Bought', who: 'ADMIN', campaign: null });
  expect(await at.exchange.table.transact({ put: { ...row.put, tx: 'same time' } }, [credit(did, 'units', 500, expires)])).toEqual({ done: true });
  await at.settle();
  expect(at.logs.filter(({ event }) => event === 'mail repeated'), 'nor is the post asked twice').toEqual([]);
  const [mail, ...others] = await mailTo(email);
  expect(mail.subject).toContain('בעוד 5 ימים');
  expect(others).toEqual([]);
});

test('a post that is down is asked again and again, and the units expire though it never comes back', async () => {
  const email = address();
  const clock = at.exchange.clock as LocalClock;
  const expires = clock.now() + 3 * day;
  const { did } = await at.system({ email, unitsExpire: expires, units: 1000, smsUnits: 0 });
  const client = ({ SESv2Client }: typeof import('@merkazia/exchange/mail/sdk')) => new SESv2Client({ endpoint: 'http://127.0.0.1:9', region: 'eu-central-1', maxAttempts: 1, credentials: { accessKeyId: 'x', secretAccessKey: 'x' } });
  // Its hints go nowhere: the exchange of the test, whose post is up, would follow them.
  const down = { ...at.exchange, mail: sesMail({ from: 'mail@example.com', sdk: () => import('@merkazia/exchange/mail/sdk'), client }), queue: { send: async () => {} } };
  const tell = async () => {
    const did = [];
    for await (const sentence of workOff(down, 'units')) did.push(sentence);
    return did;
  };
  for (let hours = 0; hours < 40; hours++) {
    expect(await tell()).toEqual([]);
    clock.forwardTo(clock.now() + 3_600_000);
  }
  expect(at.logs.filter(({ event }) => event === 'mail not sent').length).toBeGreaterThan(30);
  expect(await mailTo(email)).toEqual([]);
  clock.forwardTo(expires - day + 1);
  await at.settle();
  expect(before(await mailTo(email), expires)).toEqual([1]);
  clock.forwardTo(expires);
  expect(await tell()).toEqual([`1 units of ${did} expired.`]);
});

test('a system whose address is none is not written to, and its units expire', async () => {
  const list = `a@example.com, ${address()}`;
  const { did } = await at.system({ email: list, unitsExpire: at.exchange.clock.now() + 2 * day, units: 1000, smsUnits: 0 });
  await advanceDays(2.1);
  const { mails } = (await (await fetch(`${at.url}/simulator/mail`)).json()) as { mails: any[] };
  expect(mails.filter(({ subject, to }) => subject.includes(did) || list.includes(to))).toEqual([]);
  expect((await at.client({ token: await at.session(did) }).call('GetTransactions')).transactions[0]).toMatchObject({ description: 'Units expired' });
});

test('a warning is a mail of two alternatives in Hebrew, from right to left, whose words from outside stay words', async () => {
  const email = address();
  const name = '<b onclick="x">ישיבת "אור" & Sons</b>\r\nBcc: victim@example.com';
  await at.system({ email, name, unitsExpire: at.exchange.clock.now() + 3 * day, units: 1000, smsUnits: 0 });
  await at.settle();
  const [{ raw, subject, text, html }] = await mailTo(email);
  const mail = await PostalMime.parse(raw);
  expect(mail).toMatchObject({ subject, from: { name: 'Merkazia', address: 'mail@merkazia.example' }, to: [{ address: email }] });
  expect([mail.cc, mail.bcc]).toEqual([undefined, undefined]);
  expect(mail.headers.find(({ key }) => key === 'content-type')!.value).toMatch(/^multipart\/alternative/);
  expect(mail.text!.replaceAll('\r\n', '\n').trim()).toBe(text.replaceAll('\r\n', '\n').trim());
  expect(mail.html!.replaceAll('\r\n', '\n').trim()).toBe(html.replaceAll('\r\n', '\n'));
  expect(html).toContain('dir="rtl"');
  expect(html).toContain('&lt;b onclick=&quot;x&quot;&gt;');
  expect(html).not.toContain('<b ');
  // Numbers in a line of Hebrew keep their own direction.
  expect(html).toMatch(/במערכת <bdi dir="ltr">07799\d{5}<\/bdi> נותרו <bdi dir="ltr">1<\/bdi> יחידות/);
});
