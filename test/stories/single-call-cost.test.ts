import { beforeAll, expect, test } from 'vitest';
import { capacity } from '../bench/capacity.ts';
import { useExchange } from '../harness/exchange.ts';
import { pdfOf } from '../harness/pdf.ts';

// Units that the database itself tells, of every call there is: rows, index and both transactions.
const at = useExchange({ inProcess: true, tickEvery: 86_400_000 });
let counter: ReturnType<typeof capacity>;
beforeAll(() => { counter = capacity(at.exchange.table.client); });

const count = 10;

test.each([['CreateBridgeCall', 23, { Phones: '0541400001', BridgePhones: '0541400002' }], ['SendFax', 23, { pdfFile: '/FaxTest.pdf', phone: '0541400003' }]] as const)('a %s of a minute takes at most %d write units, from its command to its settlement', async (command, most, given) => {
  const { client } = await at.system({ units: 10_000_000 });
  await client.call('UploadFile', { path: '/FaxTest.pdf', file: await pdfOf(1) });
  await at.settle();
  counter.start();
  for (let i = 0; i < count; i++) await client.call(command as 'SendFax', given as { pdfFile: string; phone: string });
  await at.advance(2);
  const { writes } = counter.stop();
  expect(writes / count).toBeGreaterThan(10);
  expect(writes / count, String(writes / count)).toBeLessThanOrEqual(most);
});
