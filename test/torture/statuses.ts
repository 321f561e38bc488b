import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { outcomeNamed } from '../../packages/local/src/simulator/outcomes.ts';
import { generator } from '../../packages/exchange/src/store/faults.ts';
import type { Death } from '../../packages/local/src/mortal.ts';
import { advance, journal } from './caller.ts';
import { operatorKey, type Stand } from './stand.ts';
import { adminClient } from '../../packages/exchange/src/admin/client.ts';
import { password } from './campaign.ts';

const count = 200;
const names = ['answered', 'busy', 'no-answer', 'blocked', 'congestion', 'duplicate', 'out-of-order', 'lost-answer', 'put-through', 'voicemail', 'congested', 'hangs-up'];

/** What a customer's program was told, in order. */
interface Told { id: string; number: string | null; status: string; body: string }

/** A spoken campaign of 200 numbers with hooks, in which exchange and database die where its seed says; the customer's program, which lives on, is the judge. */
export async function statuses(stand: Stand, seed: number): Promise<{ what: string; deaths: number; complaints: string[] }> {
  const random = generator(seed);
  const below = (most: number) => Math.floor(random() * most);
  const of = <T>(...things: T[]) => things[below(things.length)]!;
  const deaths = Array.from({ length: 2 + below(2) }, (): Death => ({ who: of('exchange', 'exchange', 'database'), moment: of('before', 'during', 'after'), all: true, call: 40 + below(900) }));
  const did = `07795${String(seed % 100_000).padStart(5, '0')}`;
  const numbers = Array.from({ length: count }, (_, i) => `053${String(seed % 1000).padStart(3, '0')}${String(i).padStart(4, '0')}`);
  const told: Told[] = [];
  const customer = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const { Number: number, Status: status } = JSON.parse(body);
    told.push({ id: String(request.headers['webhook-id']), number, status, body });
    response.end('ok');
  });
  await new Promise<void>((listening) => { customer.listen(0, '127.0.0.1', listening); });
  const before = stand.deaths();
  try {
    await stand.begin(seed * 100, { MERKAZIA_LOG: 'info' });
    await stand.attempt((url) => adminClient({ baseUrl: url, operatorKey }).call('CreateSystem', { did, password, units: 1000, smsUnits: 0 }));
    await stand.attempt(async (url) => {
      for (const [i, number] of numbers.entries()) await fetch(`${url}/simulator/outcomes`, { method: 'POST', body: JSON.stringify({ number, outcome: names[i % names.length] }) });
    });
    const callbackUrl = `http://127.0.0.1:${(customer.address() as AddressInfo).port}/status`;
    const launched = await stand.attempt(async (url) => {
      const body = new URLSearchParams({ token: `${did}:${password}`, phones: numbers.join(':'), ttsMessage: 'שלום', repeatFile: '1', callbackUrl });
      return (await (await fetch(`${url}/ym/api/SendTTS`, { method: 'POST', body })).json()) as { responseStatus: string; CampaignId: string };
    });
    if (launched?.responseStatus !== 'OK') throw new Error(`SendTTS was answered ${JSON.stringify(launched)}`);
    await stand.expect(deaths);
    for (const by of ['PT5S', 'PT1M', 'PT2M']) await stand.attempt((url) => advance(url, by));
    await stand.expect([]);
    for (const by of ['PT3M', 'PT5M', 'PT5M']) await stand.attempt((url) => advance(url, by));
    const events = (await stand.attempt(journal))!;
    const report: any = await stand.attempt(async (url) => (await fetch(`${url}/ym/api/ViewCampaignReports?token=${did}:${password}&CampaignId=${launched.CampaignId}&json=1`)).json());
    const { differences } = (await stand.attempt((url) => adminClient({ baseUrl: url, operatorKey }).call('ReconcileMoney', { did })))!;
    return {
      what: `${count} numbers with hooks: ${deaths.map(({ who, moment, call }) => `${who} ${moment} ${call}`).join(', ')}`, deaths: stand.deaths() - before,
      complaints: [...judged(numbers, told, report), ...differences.map((one) => `the books do not balance: ${JSON.stringify(one)}`), ...reachedOnce(numbers, events)],
    };
  } finally {
    customer.closeAllConnections();
    customer.close();
  }
}

/** Every status once, or again under its webhook-id; the end of a call after its answer, and that of the campaign once, after all others; as the report has it. */
function judged(numbers: string[], told: Told[], { CampaignData, report }: any): string[] {
  const complaints: string[] = [];
  const first = new Map<string, number>();
  const ids = new Map<string, string>();
  for (const [i, { id, number, status, body }] of told.entries()) {
    const what = `${number} ${status}`;
    if (!first.has(what)) first.set(what, i);
    else if (ids.get(what) !== id) complaints.push(`${what} came again under another webhook-id`);
    else if (told[first.get(what)!]!.body !== body && status !== 'END') complaints.push(`${what} came again as something else: ${body}`);
    ids.set(what, id);
  }
  for (const [i, number] of numbers.entries()) {
    const outcome = outcomeNamed(names[i % names.length]!)!;
    const call = outcome.speech ?? outcome.ring;
    const answered = call.refused === undefined && call.answered !== undefined;
    const wanted = answered ? ['UP', 'DOWN'] : ['FAILD'];
    const came = ['UP', 'DOWN', 'FAILD'].filter((status) => first.has(`${number} ${status}`));
    if (came.join() !== wanted.join()) complaints.push(`${number} (${outcome.name}) was told ${came.join(', ') || 'nothing'}, not ${wanted.join(', ')}`);
    if (answered && first.get(`${number} DOWN`)! < first.get(`${number} UP`)!) complaints.push(`${number} was told DOWN before UP`);
    if (report[number]?.status !== (answered ? 'done' : 'failed')) complaints.push(`${number} (${outcome.name}) is ${report[number]?.status} in the report`);
  }
  const ends = told.filter(({ status }) => status === 'END');
  if (new Set(ends.map(({ id }) => id)).size !== 1) complaints.push(`END came under ${new Set(ends.map(({ id }) => id)).size} webhook-ids`);
  else if ([...first].some(([what, at]) => what !== 'null END' && at > first.get('null END')!)) complaints.push('END came before another status');
  if (ends[0]) {
    const { done, fail, enteris } = JSON.parse(ends[0].body).moreData;
    if (CampaignData.status !== 'ended' || done !== CampaignData.done || fail !== CampaignData.fail || enteris !== numbers.length) complaints.push(`END tells ${ends[0].body}, the report ${JSON.stringify(CampaignData)}`);
  }
  return complaints;
}

function reachedOnce(numbers: string[], events: { to: string; type: string }[]): string[] {
  const calls = events.filter(({ type }) => type === 'speech').map(({ to }) => to);
  return numbers.filter((number) => calls.filter((to) => to === number).length !== 1).map((number) => `${number} was called ${calls.filter((to) => to === number).length} times`);
}
