import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { pdfOf } from '../harness/pdf.ts';
import { receiver } from '../harness/receiver.ts';

const at = useExchange();
type Client = ReturnType<typeof at.client>;
const faxes = async (to: string) => (await at.arrived(to)).filter(({ type }) => type === 'fax');
const units = async (client: Client) => Number((await client.call('GetCustomerData')).units);
/** A system with a PDF of so many pages at /FaxTest.pdf. */
async function withPdf(pages = 1, given: object = {}) {
  const made = await at.system(given);
  await made.client.call('UploadFile', { path: 'ivr2:/FaxTest.pdf', file: await pdfOf(pages) });
  return made;
}
const uploadOf = (file: Uint8Array | string, name = 'letter.pdf') => ({ pdfFile: 'UPLOAD', fileToUpload: new File([file as never], name, { type: 'application/pdf' }) });

test('a file of the system is faxed, and its minutes are charged in proportion', async () => {
  const { client, did } = await withPdf(2);
  const answer = await client.call('SendFax', { pdfFile: 'ivr2://FaxTest.pdf', phone: '077-1000001' });
  expect(answer).toEqual({
    responseStatus: 'OK', yAfastVersion: '0.1.0', callerId: did, CampaignId: expect.stringMatching(/^WSOC-LC-\d{4}(-\d\d){5}-\d{3}$/), deliveryUrl: '', fileNameSend: 'ivr2://FaxTest.pdf',
    callsCount: 1, bilingPerCall: 0.1, biling: 0.1,
  });
  await at.settle();
  expect(await faxes('0771000001')).toMatchObject([{ from: did, pages: 2, seconds: 300, name: 'FaxTest.pdf', repeats: 0 }]);
  await at.advance(2);
  expect(await units(client)).toBe(98.9);
  const { transactions } = await client.call('GetTransactions');
  expect(transactions.slice(0, 2)).toMatchObject([{ description: `End-${answer.CampaignId}`, amount: 4 }, { description: `Start-${answer.CampaignId}`, amount: -5.1, campaignId: answer.CampaignId }]);
});

test('a file that comes along is faxed, and told by its name', async () => {
  const { client } = await at.system();
  expect(await client.call('SendFax', { ...uploadOf(await pdfOf(1, { useObjectStreams: false }), 'מכתב.pdf'), phone: '0771000002' })).toMatchObject({ fileNameSend: 'מכתב.pdf' });
  await at.settle();
  expect(await faxes('0771000002')).toMatchObject([{ pages: 1, name: 'מכתב.pdf' }]);
});

test('a fax is sent as its file was, whatever becomes of it afterwards', async () => {
  const { client } = await withPdf(1);
  const { size } = (await client.call('GetIVR2Dir', { path: '/' })).files[0]!;
  const answer = client.call('SendFax', { pdfFile: '/FaxTest.pdf', phone: '0771000003' });
  await answer;
  await client.call('UploadFile', { path: 'ivr2:/FaxTest.pdf', file: await pdfOf(40) });
  await at.advance(1);
  expect(await faxes('0771000003')).toMatchObject([{ pages: 1, size: Number(size) }]);
});

test('more than five units must be left beyond the set-up', async () => {
  const { client } = await withPdf(1, { units: 5100 });
  await expect(client.call('SendFax', { pdfFile: '/FaxTest.pdf', phone: '0771000004' })).rejects.toMatchObject({ message: 'Low unit balance', code: 103 });
  const { client: richer } = await withPdf(1, { units: 5101 });
  await richer.call('SendFax', { pdfFile: '/FaxTest.pdf', phone: '0771000004' });
  expect(await units(richer)).toBe(0.001);
  await at.advance(2);
  expect(await units(richer)).toBe(4.501);
});

const form = (steps: { body: string }[]) => steps.map(({ body }) => Object.fromEntries(new URLSearchParams(body)));

test.each<[string, string, object[], number]>([
  ['that goes through', '0771000010', [{ Delivery: 'Answer' }, { Delivery: 'End', status: 'SUCCESS' }], 500],
  ['that breaks off half way', '0500000050', [{ Delivery: 'Answer' }, { Delivery: 'End', status: 'The call dropped prematurely' }], 250],
  ['that a person answers', '0500000051', [{ Delivery: 'Answer' }, { Delivery: 'End', status: 'Timed out waiting for initial communication' }], 667],
  ['that finds the line busy', '0500000021', [{ Delivery: 'NoAnswer', DIALSTATUS: 'BUSY' }], 0],
  ['that nobody answers', '0500000025', [{ Delivery: 'NoAnswer', DIALSTATUS: 'NOANSWER' }], 0],
  ['that the network has no room for', '0500000026', [{ Delivery: 'NoAnswer', DIALSTATUS: 'CONGESTION' }], 0],
  ['that is refused at once', '0500000027', [{ Delivery: 'NoAnswer', DIALSTATUS: 'CONGESTION' }], 0],
  ['that has no way to its number', '0500000022', [{ Delivery: 'NoAnswer', DIALSTATUS: 'CHANUNAVAIL' }], 0],
  ['whose events come several times', '0500000010', [{ Delivery: 'Answer' }, { Delivery: 'End', status: 'SUCCESS' }], 33],
  ['whose events come in the reverse order', '0500000011', [{ Delivery: 'Answer' }, { Delivery: 'End', status: 'SUCCESS' }], 33],
  ['whose carrier\'s answer is lost', '0500000012', [{ Delivery: 'Answer' }, { Delivery: 'End', status: 'SUCCESS' }], 33],
])('of a fax %s each step of its delivery is posted once, as a form', async (_, phone, steps, price) => {
  const { client } = await withPdf();
  const { url, got } = await receiver();
  const { CampaignId, deliveryUrl } = await client.call('SendFax', { pdfFile: '/FaxTest.pdf', phone, deliveryUrl: url });
  expect(deliveryUrl).toBe(url);
  await at.advance(15);
  expect(form(got)).toEqual(steps.map((step) => ({ CampaignId, ...step })));
  expect(got.every(({ headers }) => headers['content-type'] === 'application/x-www-form-urlencoded')).toBe(true);
  expect(await units(client)).toBe((99_900 - price) / 1000);
});

test('a receiver that takes nothing at first is told again, the end after the answer, and under the same ids', async () => {
  const { client } = await withPdf();
  let refused = 2;
  const { url, got } = await receiver((_, response) => response.writeHead(refused-- > 0 ? 500 : 200).end());
  await client.call('SendFax', { pdfFile: '/FaxTest.pdf', phone: '0771000020', deliveryUrl: url });
  await at.advance(3);
  expect(form(got).map(({ Delivery }) => Delivery)).toEqual(['Answer', 'Answer', 'End']);
  expect(new Set(got.map(({ headers }) => headers['webhook-id'])).size).toBe(2);
});

test.each<[string, object | (() => Promise<object>), string, number?]>([
  ['a path without / or ivr2:', { pdfFile: 'FaxTest.pdf', phone: '0771000030' }, 'Parameter pdfFile', 110],
  ['a file that is not there', { pdfFile: '/nothing.pdf', phone: '0771000030' }, 'Parameter pdfFile: file does not exist.', 107],
  ['a folder', { pdfFile: '/', phone: '0771000030' }, 'Parameter pdfFile', 110],
  ['UPLOAD without a file', { pdfFile: 'UPLOAD', phone: '0771000030' }, 'Parameter fileToUpload is missing', 107],
  ['a file beside a path', { ...uploadOf('x'), pdfFile: '/FaxTest.pdf', phone: '0771000030' }, 'Parameter fileToUpload'],
  ['an empty file', { ...uploadOf(''), phone: '0771000030' }, 'Parameter fileToUpload: the file is empty.'],
  ['a file that is no PDF', { ...uploadOf('GIF89a'), phone: '0771000030' }, 'Parameter fileToUpload: the file is no PDF, or one that is broken or packs too much.'],
  ['a text of the system', { pdfFile: '/text.txt', phone: '0771000030' }, 'Parameter pdfFile: the file is no PDF'],
  ['a PDF without pages', async () => ({ ...uploadOf(await pdfOf(0)), phone: '0771000030' }), 'the PDF has no pages'],
  ['a PDF of too many pages', async () => ({ ...uploadOf(await pdfOf(201)), phone: '0771000030' }), '200 pages at most, and this file has 201'],
  ['no number', { pdfFile: '/FaxTest.pdf', phone: 'fax' }, 'Parameter phone', 102],
  ['two numbers', { pdfFile: '/FaxTest.pdf', phone: '0771000030:0771000031' }, 'Parameter phone', 102],
  ['a premium number', { pdfFile: '/FaxTest.pdf', phone: '1900123456' }, 'Parameter phone', 102],
  ['a caller ID of somebody else', { pdfFile: '/FaxTest.pdf', phone: '0771000030', callerId: '0529999999' }, 'callerId', 120],
  ['an address inside', { pdfFile: '/FaxTest.pdf', phone: '0771000030', deliveryUrl: 'http://10.0.0.1/fax' }, 'Parameter deliveryUrl: 10.0.0.1 is not a public address.'],
  ['an address that is none', { pdfFile: '/FaxTest.pdf', phone: '0771000030', deliveryUrl: 'ftp://x' }, 'deliveryUrl'],
])('%s is refused, naming the parameter, before any charge', async (_, given, message, code) => {
  const { client } = await withPdf();
  await client.call('UploadTextFile', { what: 'text.txt', contents: 'שלום' });
  const parameters = typeof given === 'function' ? await given() : given;
  await expect(client.call('SendFax', parameters as { pdfFile: string; phone: string })).rejects.toMatchObject({ responseStatus: 'ERROR', message: expect.stringContaining(message), ...(code ? { code } : {}) });
  expect(await units(client)).toBe(100);
  expect(await faxes('0771000030')).toEqual([]);
});

test('under one Idempotency-Key a fax goes out once', async () => {
  const { client } = await withPdf();
  const send = () => client.call('SendFax', { pdfFile: '/FaxTest.pdf', phone: '0771000040' }, { idempotencyKey: 'fax-1' });
  expect((await send()).CampaignId).toBe((await send()).CampaignId);
  await at.advance(2);
  expect(await faxes('0771000040')).toHaveLength(1);
});
