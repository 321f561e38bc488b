import { work, workOff } from '@merkazia/exchange/due/work';
import type { Exchange } from '@merkazia/exchange/exchange';
import { randomBytes } from 'node:crypto';
import { watchKey } from '@merkazia/exchange/store/keys';
import { createTable } from '@merkazia/exchange/store/table';
import { expect, test } from 'vitest';
import { collecting, faulty, later, working } from '../due/workers.ts';
import { useExchange } from '../harness/exchange.ts';
import { receiver } from '../harness/receiver.ts';
import { keepSecret } from '../harness/trace.ts';

const at = useExchange({ tickEvery: 86_400_000 });
let named = 0;

/** A watch that nobody looked with yet, over a system whose units are low. */
async function unlooked(url: string) {
  const name = `mortal-${++named}`;
  const { did } = await at.system({ units: 50_000 });
  const mail = `${name}@example.com`;
  at.running.exchange.queue.send = async () => {};
  await at.admin.call('SetWatch', { name, kind: 'units-low', threshold: 100, exchange: at.url, systemToken: `${did}:secret-of-test`, mail, url });
  return { did, poke: { kind: 'watch' as const, key: watchKey(name) }, mails: () => at.running.mailbox.all.filter(({ to }) => to === mail).map(({ subject }) => subject) };
}

/** An exchange that dies at its n-th call to the database, before it or after it was made. */
function mortal(exchange: Exchange, call: number, moment: 'before' | 'after'): { exchange: Exchange; died: () => boolean } {
  let calls = 0;
  const table = createTable({
    client: exchange.table.client, name: exchange.table.name,
    wrap: async (_, send) => {
      calls++;
      if (calls === call && moment === 'after') await send();
      if (calls >= call) throw Object.assign(new Error('the exchange died'), { name: 'Died' });
      return send();
    },
  });
  return { exchange: { ...exchange, table, log: () => {} }, died: () => calls >= call };
}

test.each(['before', 'after'] as const)('an exchange that dies %s any of its writes tells of an incident once, by mail and by hook', async (moment) => {
  for (let call = 1; ; call++) {
    const { url, got } = await receiver();
    const { poke, mails } = await unlooked(url);
    const dying = mortal(at.exchange, call, moment);
    await work(working(dying.exchange, { carrier: at.exchange.carrier }), poke).catch(() => {});
    // Whoever comes after it, when its lease has run out.
    for (const kind of ['watch', 'hook'] as const) for await (const _ of workOff(working(later(at.exchange, 120_000)), kind));
    // Who dies between a post and its being written down posts again what its receiver knows by its id.
    const hooks = new Map(got.map(({ headers, json }) => [headers['webhook-id'], json.type]));
    expect([call, mails(), [...hooks.values()]]).toEqual([call, [`Alert: ${poke.key.sk}`], ['watch.alert']]);
    await at.admin.call('RemoveWatch', { name: poke.key.sk });
    if (!dying.died()) return;
  }
});

test('conflicts, throttles and lost replies tell nothing twice, and two workers at once do not', async () => {
  const { url, got } = await receiver();
  const { poke, did, mails } = await unlooked(url);
  for (let round = 0; round < 6; round++) {
    const bad = (seed: number) => working(later(at.exchange, round * 301_000), { table: faulty(at.exchange, { seed: round * 10 + seed, conflict: 0.2, throttle: 0.2, lost: 0.3 }) });
    await Promise.allSettled([1, 2, 3].map((seed) => work(bad(seed), poke)));
    for (const kind of ['watch', 'hook'] as const) for await (const _ of workOff(working(later(at.exchange, round * 301_000 + 61_000)), kind));
    if (round === 2) await at.admin.call('CreditSystem', { did, purse: 'units', amount: 100, description: 'x' });
  }
  expect(mails()).toEqual([`Alert: ${poke.key.sk}`, `All clear: ${poke.key.sk}`]);
  expect(got.map(({ json }) => json.type)).toEqual(['watch.alert', 'watch.clear']);
  await at.admin.call('RemoveWatch', { name: poke.key.sk });
});

test('a look seals the token anew by the newest key, after which the older one is not needed', async () => {
  const { url } = await receiver();
  const { poke } = await unlooked(url);
  await at.admin.call('GetWatchSecret', {});
  const older = at.exchange.config.sealingKey as Uint8Array;
  const newer = randomBytes(32);
  keepSecret(newer.toString('base64'));
  const under = (sealingKey: Exchange['config']['sealingKey'], ms: number) => ({ ...collecting(later(at.exchange, ms)).exchange, config: { ...at.exchange.config, sealingKey } });
  await work(under([newer, older], 0), poke);
  await work(under(newer, 301_000), poke);
  expect(await at.exchange.table.get(poke.key)).toMatchObject({ found: { value: 50 } });
  expect((await at.exchange.table.get(poke.key))!.problem).toBeUndefined();
  expect(JSON.stringify(await at.exchange.table.get(poke.key))).not.toContain('secret-of-test');
});
