import { randomUUID } from 'node:crypto';
import { signedHeaders } from '@merkazia/exchange/carrier/signature';
import { carrierHook } from '@merkazia/exchange/hook';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { everyRow } from '../harness/money.ts';
import { dana, post, told, type Told, yossi } from '../harness/tzintuk.ts';

const at = useExchange();
const shaky = useExchange({ faults: { seed: 5, conflict: 0.1, throttle: 0.03, lost: 0.1, unprocessed: 0.1 } });

/** Who is on a list after all that is told of it. */
function expected(events: Told[]): string[] {
  const emptied = Math.max(-1, ...events.filter(({ type }) => type === 'reset').map(({ at: when }) => when));
  const last = (phone: string) => events.filter((one) => one.type !== 'reset' && one.phone === phone).sort((a, b) => a.at - b.at || Number(a.type !== 'joined') - Number(b.type !== 'joined')).at(-1);
  return [dana, yossi].filter((phone) => last(phone)?.type === 'joined' && last(phone)!.at > emptied);
}

test('in whatever order and however often events come, the list and its log are the same', async () => {
  const { client, did } = await at.system();
  const base = at.exchange.clock.now() - 60_000;
  const event = fc.record({ type: fc.constantFrom('joined', 'joined', 'left', 'removed', 'reset'), phone: fc.constantFrom(dana, yossi), at: fc.integer({ min: 0, max: 2 }) }) as fc.Arbitrary<Told>;
  await fc.assert(fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 7 }).chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray([...events.keys(), ...events.keys()], { minLength: 2 * events.length }))), async ([events, order]) => {
    const list = randomUUID();
    for (const place of order) await post(at, did, list, events[place]!, base, `${did}-${list}-${place}`);
    const { phones, counts, events: log } = await told(client, list);
    expect(phones).toEqual(expected(events));
    expect(counts.subscribers).toBe(phones.length);
    expect(log).toHaveLength(events.length);
  }), { numRuns: 50, seed: 1844 });
});

const stories: Record<string, Told[]> = {
  'one after another': [{ type: 'joined', phone: dana, at: 1 }, { type: 'joined', phone: yossi, at: 2 }, { type: 'reset', phone: '', at: 3 }, { type: 'joined', phone: dana, at: 4 }],
  'at one instant': [{ type: 'joined', phone: dana, at: 1 }, { type: 'left', phone: dana, at: 1 }, { type: 'joined', phone: yossi, at: 1 }, { type: 'removed', phone: yossi, at: 0 }],
};
test.each(Object.entries(stories))('all permutations of what was done %s end in the same list', async (_, story) => {
  const { client, did } = await at.system();
  const base = at.exchange.clock.now() - 60_000;
  const ends = new Set<string>();
  for (const [i, order] of permutations([...story.keys()]).entries()) {
    const list = `p${i}`;
    for (const place of order) await post(at, did, list, story[place]!, base, `${did}-${list}-${place}`);
    const { phones, counts: { listName: __, ...counts }, events } = await told(client, list);
    ends.add(JSON.stringify({ phones, counts, events: events.map((event) => JSON.stringify(event)).sort() }));
  }
  expect(ends.size).toBe(1);
  expect(JSON.parse([...ends][0]!).phones).toEqual(expected(story));
});

test('an event that is told again in another process writes nothing', async () => {
  const { did } = await at.system();
  const base = at.exchange.clock.now() - 60_000;
  await post(at, did, 'p0', { type: 'joined', phone: dana, at: 4 }, base, `${did}-p0-4`);
  const rows = async () => (await everyRow(at.exchange)).length;
  const before = await rows();
  const body = JSON.stringify({ type: 'tzintuk.joined', from: dana, to: did, list: 'p0', folder: '3', at: new Date(base + 4).toISOString() });
  const headers = signedHeaders(at.exchange.config.carrierSecret, { id: `${did}-p0-4`, timestamp: Math.floor(at.exchange.clock.now() / 1000), body });
  const answer = await carrierHook(at.exchange)(new Request(`${at.url}/hooks/carrier`, { method: 'POST', body, headers }));
  expect(await answer.json()).toEqual({ accepted: true });
  expect(await rows()).toBe(before);
});

function permutations<T>(all: T[]): T[][] {
  return all.length < 2 ? [all] : all.flatMap((one, i) => permutations(all.filter((_, place) => place !== i)).map((rest) => [one, ...rest]));
}

test('twenty calls at once to a list that nobody knew are twenty subscribers, each once in the log', async () => {
  const { client, did } = await at.system();
  const base = at.exchange.clock.now() - 1000;
  const phones = Array.from({ length: 20 }, (_, i) => `05021120${String(i).padStart(2, '0')}`);
  await Promise.all(phones.flatMap((phone, i) => [0, 1].map(() => post(at, did, 'many', { type: 'joined', phone, at: i % 7 }, base, `many-${phone}`))));
  const { phones: on, counts, events } = await told(client, 'many');
  expect(on).toEqual(phones);
  expect(counts).toMatchObject({ subscribers: 20, active: 20 });
  expect(events).toHaveLength(20);
});

test('with conflicts, throttles and replies lost after the commit nothing is lost, counted twice or negative', async () => {
  const { client, did } = await shaky.system({ tzintukLists: [{ name: '7', phones: [dana] }] });
  const base = shaky.exchange.clock.now() + 1000;
  const phones = Array.from({ length: 12 }, (_, i) => `05021130${String(i).padStart(2, '0')}`);
  await Promise.all(phones.map((phone, i) => post(shaky, did, '7', { type: 'joined', phone, at: i }, base, `join-${phone}`)));
  await Promise.all(phones.flatMap((phone, i) => (i % 3 ? [] : [post(shaky, did, '7', { type: i % 2 ? 'left' : 'removed', phone, at: 50 + i }, base, `leave-${phone}`), post(shaky, did, '7', { type: 'left', phone: dana, at: 90 }, base, `dana-${i}`)])));
  const { phones: on, counts, events } = await told(client, '7');
  expect(on).toEqual(phones.filter((_, i) => i % 3));
  expect(counts).toMatchObject({ subscribers: 8, active: 8, blocked: 0 });
  expect(events).toHaveLength(12 + 4 + 4);
  await Promise.all([client.call('TzintukimListManagement', { action: 'resetList', TzintukimList: '7' }), ...phones.map((phone, i) => post(shaky, did, '7', { type: 'joined', phone, at: 60_000 + i }, base, `again-${phone}`))]);
  const after = await told(client, '7');
  expect(after.counts.subscribers).toBe(after.phones.length);
  expect(after.events).toHaveLength(20 + 13);
});

test('events that name no system, no number that can be rung, or a time to come are not taken; what is none is refused', async () => {
  const { client, did } = await at.system({ tzintukLists: [{ name: '7', phones: [] }] });
  const now = at.exchange.clock.now();
  const right = { type: 'tzintuk.joined', from: dana, to: did, list: '7', folder: '3', at: new Date(now).toISOString() };
  const answerTo = async (event: object) => {
    const body = JSON.stringify(event);
    const answer = await fetch(`${at.url}/hooks/carrier`, { method: 'POST', body, headers: signedHeaders(at.exchange.config.carrierSecret, { id: randomUUID(), timestamp: Math.floor(now / 1000), body }) });
    return [answer.status, ((await answer.json()) as { accepted?: boolean }).accepted];
  };
  for (const change of [{ to: '0771111111' }, { from: '+44 20 7946 0000' }, { from: 'anonymous' }, { from: '*6700' }, { at: new Date(now + 400_000).toISOString() }]) {
    expect(await answerTo({ ...right, ...change }), JSON.stringify(change)).toEqual([200, false]);
  }
  for (const change of [{ from: undefined }, { to: 5 }, { list: '' }, { list: 'x'.repeat(51) }, { list: 'a\nb' }, { folder: 7 }, { at: 'yesterday' }, { type: 'tzintuk.removed' }, { type: 'tzintuk.danced' }]) {
    expect(await answerTo({ ...right, ...change }), JSON.stringify(change)).toEqual([400, undefined]);
  }
  expect(await told(client, '7')).toMatchObject({ phones: [], events: [] });
  expect(await answerTo({ ...right, type: 'tzintuk.reset', from: '+44 20 7946 0000' })).toEqual([200, true]);
});
