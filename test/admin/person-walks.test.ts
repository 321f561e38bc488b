import { personOf } from '@merkazia/exchange/admin/person';
import { walkListLogs } from '@merkazia/exchange/store/personListLogs';
import { walkLists } from '@merkazia/exchange/store/personLists';
import { walkLogs } from '@merkazia/exchange/store/persons';
import { logRow } from '@merkazia/exchange/store/tzintukLog';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange({ tickEvery: 86_400_000 });

/** What a walk sees in pieces of a size, and after how many of them it goes on. */
async function inPieces(walk: (after: string | undefined, see: (what: string) => void) => Promise<string | null>) {
  const seen: string[] = [];
  let pieces = 0;
  for (let after: string | undefined; ; pieces++) {
    const next = await walk(after, (what) => seen.push(what));
    if (next === null) return { seen, pieces };
    after = next;
  }
}

test('a walk in small pieces reads every row once, whichever message a piece ends at', async () => {
  const { did, client } = await at.system();
  for (let i = 0; i < 6; i++) await client.call('SendSms', { phones: Array.from({ length: i === 1 ? 25 : 20 }, (_, n) => `05290001${String(n).padStart(2, '0')}`).join(':'), message: String(i) });
  const read = (budget: number) => inPieces((after, see) => walkLogs(at.exchange.table, after, at.exchange.clock.now(), async (logged) =>
    see('row' in logged ? `${logged.row.pk} ${logged.row.sk}` : 'call' in logged ? logged.call.campaign : `${logged.head.campaign} ${logged.recipients[0]!.chunk} ${logged.head.system}`), budget));
  const [small, large] = [await read(51), await read(1_000_000)];
  expect(small.seen).toEqual(large.seen);
  expect(small.seen.filter((row) => row.includes(did))).toHaveLength(6);
  expect(small.pieces).toBeGreaterThan(3);
  expect(large.pieces).toBe(0);
});

test('a walk through the logs of tzintuk lists in small pieces finds every row once', async () => {
  const phone = '0529000221';
  const { did } = await at.system({ tzintukLists: [{ name: 'a/b', phones: [] }, { name: 'c', phones: [] }] });
  const rows = ['a/b', 'c'].flatMap((list) => Array.from({ length: 1100 }, (_, i) => logRow(did, list, { operation: 'AddToListTzintuk', at: 1_000_000 + i, event: String(i), folder: '/', by: i % 100 ? '0529000222' : phone, phone: '' }, undefined)));
  await at.exchange.table.writeAll(rows);
  const read = (budget: number) => inPieces((after, see) => walkListLogs(at.exchange.table, phone, after, async ({ row }) => see(`${row.pk} ${row.sk}`), budget));
  const [small, large] = [await read(1), await read(1_000_000)];
  expect(large.seen).toHaveLength(22);
  expect(small.seen).toEqual(large.seen);
  expect(small.pieces).toBeGreaterThan(4);
  expect(large.pieces).toBe(0);
});

test('a walk through lists in small pieces finds every place once, wherever a piece ends', async () => {
  const phone = '0529000401';
  const filler = Array.from({ length: 130 }, (_, i) => `05290100${String(i).padStart(3, '0')}`.slice(0, 10));
  await at.system({
    phones: phone, lists: [{ id: '7401', description: '', phones: [phone, ...filler, phone] }, { id: '7402', description: '', phones: [phone] }], tzintukLists: [{ name: 'a/b', phones: [phone] }, { name: 'c', phones: [phone] }],
  });
  const read = (budget: number) => inPieces((after, see) => walkLists(at.exchange.table, personOf(phone), after, async (found) =>
    see(found.kind === 'tpl' ? `${found.list} ${found.mine.map(({ rowid }) => rowid)}` : found.kind === 'tzintuk' ? `${found.row.pk} ${found.row.sk}` : found.kind), budget));
  const [small, large] = [await read(1), await read(1_000_000)];
  expect(large.seen).toHaveLength(6);
  expect(small.seen).toEqual(large.seen);
  expect(small.pieces).toBeGreaterThan(6);
  expect(large.pieces).toBe(0);
});
