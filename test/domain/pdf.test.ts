import { deflateSync } from 'node:zlib';
import { pagesOf } from '@merkazia/exchange/calls/pdf';
import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { pdfOf } from '../harness/pdf.ts';

const text = (...lines: string[]) => Buffer.from(lines.join('\n'), 'latin1');
/** A PDF of these objects, numbered from 1, the first its catalog. */
const objects = (...all: string[]) => text('%PDF-1.7', ...all.map((body, i) => `${i + 1} 0 obj\n${body}\nendobj`), 'trailer', '<< /Root 1 0 R >>', '%%EOF');

test.each([1, 2, 200])('the pages of a PDF are counted, however it is packed: %i', async (pages) => {
  expect(await pagesOf(await pdfOf(pages))).toBe(pages);
  expect(await pagesOf(await pdfOf(pages, { useObjectStreams: false }))).toBe(pages);
});

test('pages in a tree are counted by its leaves', async () => {
  expect(await pagesOf(objects('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 3 /Kids [3 0 R 6 0 R] >>', '<< /Type /Pages /Kids [4 0 R 5 0 R] /Count 2 >>', ...Array(3).fill('<< /Type /Page >>')))).toBe(3);
});

const flaw = (words: string) => ({ flaw: expect.stringContaining(words) });

test.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), 'empty'],
  ['a picture', text('GIF89a'), 'no PDF'],
  ['a head alone', text('%PDF-1.7', ''), 'no PDF'],
  ['a catalog without pages', objects('<< /Type /Catalog >>'), 'no PDF'],
  ['a tree without leaves', objects('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'), 'no pages'],
  ['a tree that meets itself', objects('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>'), 'no PDF'],
  ['a tree that doubles at every level', objects('<< /Type /Catalog /Pages 2 0 R >>', ...Array.from({ length: 60 }, (_, i) => `<< /Type /Pages /Kids [${i + 3} 0 R ${i + 3} 0 R] /Count 1 >>`), '<< /Type /Page >>'), 'no PDF'],
  ['brackets without an end', Buffer.concat([text('%PDF-1.7', '1 0 obj', ''), Buffer.alloc(1_000_000, '[')]), 'no PDF'],
  ['a PDF with a password', objects('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page >>').toString('latin1').replace('/Root', '/Encrypt 9 0 R /Root') as unknown as Uint8Array, 'encrypted'],
])('%s is none', async (_, bytes, words) => {
  expect(await pagesOf(Buffer.from(bytes))).toEqual(flaw(words));
});

const packed = deflateSync(Buffer.alloc(100_000_000, 32));
const stream = (dictionary: string, bytes = packed) => Buffer.concat([text('%PDF-1.7', '1 0 obj', `<< ${dictionary} /Length ${bytes.length} >>`, 'stream', ''), bytes, text('', 'endstream', 'endobj', '5 0 obj', '/ObjStm', 'endobj', 'trailer', '<< /Root 1 0 R >>')]);

test.each([
  '/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode', '/Type /Obj#53tm /N 1 /First 5 /Fil#74er /Fl#61teDecode', '/Type /ObjStm %endobj\n /N 1 /First 5 /Filter [/FlateDecode]', '/Type /XRef /W [1 2 1] /Filter /FlateDecode',
  '/Type 5 0 R /N 1 /First 5 /Filter /FlateDecode', '/Type /ObjStm /N 1 /First 5 /Filter [/FlateDecode /FlateDecode]', '/Type /ObjStm /N 1 /First 5 /Filter 6 0 R', '/Type /ObjStm /N 1 /First 5 /Filter /LZWDecode',
])('what would unpack to a hundred million bytes is refused unread: %s', async (dictionary) => {
  expect(await pagesOf(stream(dictionary))).toEqual(flaw('packs too much'));
});

test('nonsense, and PDFs that were cut off or changed, have pages or a flaw, and nothing else happens', async () => {
  const good = [await pdfOf(3), await pdfOf(3, { useObjectStreams: false }), await (await PDFDocument.load(await pdfOf(1))).save()];
  const broken = fc.tuple(fc.constantFrom(...good), fc.nat(2000), fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 8 })).map(([bytes, length, changes]) => {
    const copy = Buffer.from(bytes);
    for (const [place, value] of changes) copy[place % copy.length] = value;
    return copy.subarray(0, length < 1000 ? length : copy.length);
  });
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string().map((words) => text('%PDF-1.4', words)), broken);
  await fc.assert(fc.asyncProperty(bytes, async (one) => {
    const pages = await pagesOf(one);
    expect(typeof pages === 'number' ? pages : pages.flaw.length).toBeGreaterThan(0);
  }), { numRuns: 300, seed: 20_261_125 });
});
