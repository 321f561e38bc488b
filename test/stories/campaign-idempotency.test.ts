import { api } from '@merkazia/exchange/api';
import { work } from '@merkazia/exchange/due/work';
import type { Exchange } from '@merkazia/exchange/exchange';
import { expect, test } from 'vitest';
import { faulty } from '../due/workers.ts';
import { useExchange } from '../harness/exchange.ts';
import { everyRow } from '../harness/money.ts';

const seed = Number(process.env.SEED ?? 20261125);
const at = useExchange();
const phones = (count: number, from: number) => Array.from({ length: count }, (_, i) => `05481${String(from + i).padStart(5, '0')}`);
const trouble = { conflict: 0.2, throttle: 0.1, lost: 0.1, unprocessed: 0.2 };

interface Answered { status: number; replayed: boolean; body: any }

/** Three exchanges on the table of the first, each behind a connection of its own that conflicts, throttles, and loses replies; their workers too. */
function troubled(): { exchange: Exchange; ask(command: string, token: string, key: string, params: object): Promise<Answered> }[] {
  return [0, 1, 2].map((i) => {
    const mine: Exchange = { ...at.exchange, log: () => {}, table: faulty(at.exchange, { seed: seed + i, ...trouble }), queue: { send: async (pokes, delay = 0) => {
      // A worker of this exchange is as troubled; what it leaves is the tick's.
      if (delay === 0) for (const poke of pokes) void work(mine, poke).catch(() => {});
    } } };
    const serve = api(mine);
    return { exchange: mine, async ask(command, token, key, params) {
      for (;;) {
        const request = new Request(`http://exchange.test/ym/api/${command}`, { method: 'POST', headers: { authorization: token, 'content-type': 'application/json', 'idempotency-key': key }, body: JSON.stringify(params) });
        const response = await serve(request, { ip: '127.0.0.1' });
        const answer = { status: response.status, replayed: response.headers.has('idempotent-replayed'), body: await response.json() };
        if (answer.status !== 409 && answer.status < 500) return answer;
        await new Promise((next) => setImmediate(next));
      }
    } };
  });
}

const given = {
  RunTzintuk: (to: string[]) => ({ phones: to }),
  SendSms: (to: string[]) => ({ phones: to.join(':'), message: 'פעם אחת' }),
};

test.each(['RunTzintuk', 'SendSms'] as const)(`thirty equal requests of %s with three hundred numbers under one key, at once and in trouble, are one campaign, one charge, and each number once (seed ${seed})`, async (command) => {
  const { token, did, client } = await at.system();
  const to = phones(300, command === 'SendSms' ? 0 : 1000);
  const exchanges = troubled();
  const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => exchanges[i % 3]!.ask(command, token, 'one act', given[command](to))));
  expect(new Set(answers.map(({ status, body }) => `${status} ${body.responseStatus}`))).toEqual(new Set(['200 OK']));
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
  expect((await exchanges[0]!.ask(command, token, 'one act', given[command](to.slice(1)))).status).toBe(422);
  await at.advance(20);
  const type = command === 'SendSms' ? 'sms' : 'ring';
  const mine = new Set(to);
  expect(at.running.simulator.messages.all.flatMap((one) => (one.type === type && mine.has(one.to) ? [one.to] : [])).sort()).toEqual(to);
  const { campaigns } = await at.admin.call('ListCampaigns', { did });
  expect(campaigns).toMatchObject([{ state: 'ended', recipients: 300, charge: 30 }]);
  const { units, smsUnits } = await client.call('GetCustomerData');
  expect([units, smsUnits]).toEqual(command === 'SendSms' ? ['100', 70] : ['70', 100]);
  const report = await client.call('ViewCampaignReports', { CampaignId: campaigns[0]!.campaign, json: 1 }) as any;
  expect(report.CampaignData).toMatchObject({ status: 'ended', total: 300, done: 300, billing: 30 });
  // Drafts that a lost reply left behind are swept, their chunks with them.
  const rows = (await everyRow(at.exchange)).filter(({ pk }) => pk.startsWith('C#') && pk.includes(`-${did}-`) && !pk.includes(campaigns[0]!.campaign));
  expect(rows).toEqual([]);
});
