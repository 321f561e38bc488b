import { demo } from '../seed.ts';
import type { Posted } from '../mail/mailbox.ts';
import { courseOf as courseOfCall } from '../simulator/callsShown.ts';
import { courseWords, hasRung } from '../simulator/course.ts';
import { refusedCall } from '../simulator/courses.ts';
import type { Arrival, Bridge, CodeCall, Fax, Message, Ring, Speech } from '../simulator/messages.ts';
import { outcomeNamed } from '../simulator/outcomes.ts';
import { html, page } from './page.ts';

const shown = 50;

/** A command that sends the first SMS; every shell of Linux, macOS and Windows takes it as it is. */
export const firstSms = (url: string): string =>
  `curl "${url}/ym/api/SendSms" -d "token=${demo.did}:${demo.password}" -d "phones=${demo.creatorPhone}" --data-urlencode "message=שלום מהמרכזיה"`;

/** The page at /: what this is, and what reached the telephones and the mailbox last. */
export function home(url: string, all: readonly Arrival[], mails: readonly Posted[]): Response {
  const arrived = newest(all, (one): one is Message => one.type === 'sms' && (outcomeNamed(one.outcome)?.delivered ?? false));
  const rung = newest(all, (one): one is Ring | Speech | CodeCall => (one.type === 'ring' || one.type === 'speech' || one.type === 'code') && hasRung(one));
  const placed = newest(all, (one): one is Bridge | Fax => (one.type === 'bridge' || one.type === 'fax') && refusedCall(one) === null);
  const mail = mails.slice(-shown).reverse();
  return page('Telephones', html`
<h1>Merkazia</h1>
<p>A telephone exchange on this machine. The API is at <code>${url}/ym/api/{Command}</code>, its <a href="/docs">documentation</a> at <code>/docs</code>. No message and no call leaves this machine: what reached the simulated telephones stands below, newest first, and as JSON at <a href="/simulator/events">/simulator/events</a>.</p>
<pre>${firstSms(url)}</pre>
<h2>Messages</h2>
${arrived.length === 0 ? html`<p>None has arrived yet.</p>` : html`<ol>${arrived.map(bubble)}</ol>`}
<h2>Calls</h2>
${rung.length === 0 ? html`<p>No telephone has rung yet.</p>` : html`<ol>${rung.map(call)}</ol>`}
<h2>Bridged calls and faxes</h2>
${placed.length === 0 ? html`<p>None has been placed yet.</p>` : html`<ol>${placed.map(bridgeOrFax)}</ol>`}
<h2>Mail</h2>
<p>No mail leaves this machine either; it is here, and as JSON at <a href="/simulator/mail">/simulator/mail</a>.</p>
${mail.length === 0 ? html`<p>None has come yet.</p>` : html`<ol>${mail.map(letter)}</ol>`}`);
}

function newest<T, W extends T>(all: readonly T[], wanted: (one: T) => one is W): W[] {
  const found: W[] = [];
  for (let i = all.length - 1; i >= 0 && found.length < shown; i--) {
    const one = all[i]!;
    if (wanted(one)) found.push(one);
  }
  return found;
}

const bubble = ({ to, from, time, text, flash }: Message) => html`
<li><header><span>to <bdi>${to}</bdi></span><span>from <bdi>${from}</bdi></span><time>${new Date(time).toISOString()}</time>${flash ? html`<span>flash</span>` : ''}</header><p dir="auto">${text}</p></li>`;

const call = (one: Ring | Speech | CodeCall) => html`
<li><header><span>to <bdi>${one.to}</bdi></span><span>from <bdi>${one.from}</bdi></span><time>${new Date(one.time).toISOString()}</time></header><p>${courseWords(one)}</p>${one.type === 'speech' ? html`<p dir="auto">${one.text}</p>` : ''}</li>`;

const bridgeOrFax = (one: Bridge | Fax) => html`
<li><header><span>${one.type === 'fax' ? 'fax ' : ''}to <bdi>${one.to}</bdi></span><span>from <bdi>${one.from}</bdi></span><time>${new Date(one.time).toISOString()}</time></header><p>${courseOfCall(one)}</p></li>`;

/** The plain text: HTML of a mail is not shown on our own page. */
const letter = ({ to, time, subject, text }: Posted) => html`
<li><header><span>to <bdi>${to}</bdi></span><time>${new Date(time).toISOString()}</time></header><p dir="auto"><strong>${subject}</strong></p><p dir="auto">${text}</p></li>`;
