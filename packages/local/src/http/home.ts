import { demo } from '../seed.ts';
import type { Message, PlacedCall } from '../simulator/messages.ts';
import { outcomeNamed } from '../simulator/outcomes.ts';
import { html, page } from './page.ts';

const shown = 50;

/** A command that sends the first SMS; every shell of Linux, macOS and Windows takes it as it is. */
export const firstSms = (url: string): string =>
  `curl "${url}/ym/api/SendSms" -d "token=${demo.did}:${demo.password}" -d "phones=${demo.creatorPhone}" --data-urlencode "message=שלום מהמרכזיה"`;

/** The page at /: what this is, and what reached the telephones last. */
export function home(url: string, all: readonly (Message | PlacedCall)[]): Response {
  const arrived: Message[] = [];
  for (let i = all.length - 1; i >= 0 && arrived.length < shown; i--) {
    const message = all[i]!;
    if (message.type === 'sms' && outcomeNamed(message.outcome)?.delivered) arrived.push(message);
  }
  return page('Telephones', html`
<h1>Merkazia</h1>
<p>A telephone exchange on this machine. The API is at <code>${url}/ym/api/{Command}</code>, its <a href="/docs">documentation</a> at <code>/docs</code>. No message leaves this machine: what reached the simulated telephones stands below, newest first, and as JSON at <a href="/simulator/events">/simulator/events</a>.</p>
<pre>${firstSms(url)}</pre>
<h2>Messages</h2>
${arrived.length === 0 ? html`<p>None has arrived yet.</p>` : html`<ol>${arrived.map(bubble)}</ol>`}`);
}

const bubble = ({ to, from, time, text, flash }: Message) => html`
<li><header><span>to <bdi>${to}</bdi></span><span>from <bdi>${from}</bdi></span><time>${new Date(time).toISOString()}</time>${flash ? html`<span>flash</span>` : ''}</header><p dir="auto">${text}</p></li>`;
