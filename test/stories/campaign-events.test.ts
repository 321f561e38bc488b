import { signedHeaders } from '@merkazia/exchange/carrier/signature';
import { generator } from '@merkazia/exchange/store/faults';
import { readHead } from '@merkazia/exchange/store/heads';
import { toldOf } from '@merkazia/local/simulator/told';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

/** What carriers do with events: again under the same id and a new one, the end before the answer, an answer to us that was lost, and the plain cases. */
const magic = ['0500000010', '0500000011', '0500000012', '0500000001', '0500000006', '0500000020', '0500000021', '0500000024', '0500000026', '0500000028'];
/** Nothing is ever told of it. */
const silent = '0500000008';
const others = [...magic, ...Array.from({ length: 30 }, (_, i) => `0521777${String(i).padStart(3, '0')}`)];

/** Starts a campaign to all of them on a system of its own. */
async function started(kind: 'sms' | 'tzintuk', numbers: string[]) {
  const { client } = await at.system({ smsUnits: 0 });
  if (kind === 'sms') await client.call('SendSms', { phones: numbers.join(':'), message: 'שלום' });
  else await client.call('RunTzintuk', { phones: numbers.join(':') });
  const [{ campaignId } = { campaignId: '' }] = (await client.call('GetTransactions')).transactions;
  return { client, campaign: campaignId! };
}

/** Everything that the carrier has to tell of a campaign's numbers that it was given up to now. */
const toldOfCampaign = (campaign: string) => at.running.simulator.messages.all
  .flatMap((one) => (one.key.startsWith(`${campaign}.`) && (one.type === 'sms' || one.type === 'ring') ? toldOf(one) : []));

/** Posts events as a carrier does, one after another; all of them are known. */
async function post(events: ReturnType<typeof toldOfCampaign>): Promise<void> {
  for (const { webhook, body: event } of events) {
    const body = JSON.stringify(event);
    const headers = signedHeaders(at.exchange.config.carrierSecret, { id: webhook, timestamp: Math.floor(at.exchange.clock.now() / 1000), body });
    expect(await (await fetch(`${at.url}/hooks/carrier`, { method: 'POST', body, headers })).json()).toEqual({ accepted: true });
  }
}

function shuffled<T>(things: T[], random: () => number): T[] {
  const all = [...things];
  for (let i = all.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [all[i], all[other]] = [all[other]!, all[i]!];
  }
  return all;
}

const report = async ({ client, campaign }: Awaited<ReturnType<typeof started>>): Promise<any> => client.call('ViewCampaignReports', { CampaignId: campaign, json: 1 });

/** What is to be the same of two campaigns: the head's counts, and of every number how it stands and what it costs, without the instants. */
async function standing(of: Awaited<ReturnType<typeof started>>) {
  const { state, total, done, fail, unknown, left, spent, reserved } = (await readHead(at.exchange.table, of.campaign))!;
  const { CampaignData: { status, billing }, report: numbers } = await report(of);
  const known = ([name, value]: [string, unknown]) => [name, /TS$/.test(name) ? value !== null : name === 'callerId' ? '' : value];
  const entries = Object.entries<object>(numbers).map(([to, entry]) => [to, Object.fromEntries(Object.entries(entry).map(known))]);
  return { head: { state, total, done, fail, unknown, left, spent, reserved }, status, billing, entries: Object.fromEntries(entries) };
}

const raw = async (of: Awaited<ReturnType<typeof started>>) =>
  ({ head: await readHead(at.exchange.table, of.campaign), report: await report(of), movements: (await of.client.call('GetTransactions')).transactions });

test.each([['sms', 1], ['sms', 2], ['tzintuk', 3], ['tzintuk', 4], ['tzintuk', 5]] as const)('a campaign (%s) comes to the same end in whatever order, how often and how early its carrier tells of its numbers (seed %i)', async (kind, seed) => {
  const random = generator(seed);
  const numbers = seed === 3 ? [...others, silent] : others;
  const plain = await started(kind, numbers);
  const troubled = await started(kind, numbers);
  await at.settle();
  const told = toldOfCampaign(troubled.campaign);
  expect(told.length).toBeGreaterThan(numbers.length - 5);
  // Some before their time, some of them twice; then the carrier itself tells; then some more, and when it is over everything again.
  const early = shuffled([...told, ...told], random);
  await post(early.slice(0, Math.floor(early.length * random())));
  await at.advance(random() < 0.5 ? 0.1 : 1);
  await post(shuffled(told, random).slice(0, Math.floor(told.length * random())));
  await at.advance(5);
  const end = await standing(troubled);
  expect(end.head).toMatchObject({ state: 'ended', total: numbers.length, left: 0 });
  expect(end).toEqual(await standing(plain));
  const before = await raw(troubled);
  expect(before.movements.filter(({ description }) => /^End-/.test(description)).length).toBe(kind === 'sms' ? 0 : 1);
  await post(shuffled([...told, ...told], random));
  await at.advance(5);
  expect(await raw(troubled)).toEqual(before);
});
