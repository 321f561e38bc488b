import { Readable } from 'node:stream';
import { newColumns } from '@merkazia/exchange/reports/columns';
import { lay, newLanguage } from '@merkazia/exchange/reports/language';
import { eachLine } from '@merkazia/exchange/reports/lines';
import { recordReader } from '@merkazia/exchange/reports/record';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** The records of lines, each as its columns in their order. */
function records(lines: string[], ini?: string): [string, string][][] {
  const language = ini === undefined ? undefined : newLanguage();
  if (language) lay(language, ini!);
  const { read, order } = recordReader(newColumns(language));
  return lines.flatMap((line, i) => {
    const bytes = Buffer.from(line);
    const count = read(bytes, 0, bytes.length, i);
    return count < 0 ? [] : [order.slice(0, count).map((column): [string, string] => [column.unique, Buffer.from(column.bytes).toString('utf8', column.start, column.end)])];
  });
}

const record = (line: string) => records([line])[0];

test.each<[string, [string, string][] | undefined]>([
  ['Status#OK%Folder#77', [['Status', 'OK'], ['Folder', '77']]],
  ['Data#%P050#1', [['Data', ''], ['P050', '1']]],
  ['A#1#2#3%B#', [['A', '1#2#3'], ['B', '']]],
  ['Off#50%off%B#2', [['Off', '50%off'], ['B', '2']]],
  ['Off#50%off%and%more%B#2', [['Off', '50%off%and%more'], ['B', '2']]],
  ['A#1%%B#2%', [['A', '1'], ['B', '2']]],
  ['%A#1', [['A', '1']]],
  ['junk%A#1', [['A', '1']]],
  ['A#1%#2%B#3', [['A', '1%#2'], ['B', '3']]],
  ['A#1%B#2%A#3', [['A', '3'], ['B', '2']]],
  ['__proto__#x%constructor#y', [['__proto__', 'x'], ['constructor', 'y']]],
  ['A#', [['A', '']]],
  ['', undefined], ['no key at all', undefined], ['%%%', undefined], ['#', undefined], ['#x%#y', undefined],
])('%j', (line, expected) => {
  expect(record(line)).toEqual(expected);
});

test('lines whose keys come in another order, or that have others, are read as they are', () => {
  expect(records(['A#1%B#2', 'B#3%A#4', 'AB#5%A#6', 'A#7', 'B#8%C#9%A#0'])).toEqual([
    [['A', '1'], ['B', '2']], [['B', '3'], ['A', '4']], [['AB', '5'], ['A', '6']], [['A', '7']], [['B', '8'], ['C', '9'], ['A', '0']],
  ]);
});

test('what was written as a record is read as it was, after whatever lines', () => {
  const key = fc.stringMatching(/^[A-Za-z0-9_א-ת]{1,8}$/);
  const value = fc.stringMatching(/^[^%\r\n]{0,12}$/);
  const line = fc.uniqueArray(fc.tuple(key, value), { selector: ([name]) => name, minLength: 1, maxLength: 8 });
  fc.assert(fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
    expect(records(lines.map((pairs) => pairs.map((pair) => pair.join('#')).join('%')))).toEqual(lines);
  }), { numRuns: 1500, seed: 20_261_126 });
});

test('a line of a million signs is read in one go, not from each of them on', () => {
  expect(records(['%'.repeat(1_000_000), '#'.repeat(1_000_000), '%#'.repeat(500_000), `${'a%'.repeat(500_000)}b#1`, `b#${'%a'.repeat(500_000)}`])).toEqual([[['b', '1']], [['b', '%a'.repeat(500_000)]]]);
});

test('a file of titles renames, hides and translates, and leaves comments, headings and nonsense aside', () => {
  const ini = '\ufeff; comment\r\n[section]\r\n Status = מצב \r\nData=\r\nStatus.OK=מאושר\r\nStatus.a.b=נקודה\r\nnonsense\r\n=x\r\nDate=תאריך\nEnterDate=תאריך\nUrl=a=b';
  expect(records(['Status#OK%Data#secret%Date#1%EnterDate#2%Other#3%Url#4', 'Status#a.b', 'Status#NO', 'Data#hidden'], ini)).toEqual([
    [['מצב', 'מאושר'], ['תאריך', '1'], ['תאריך (EnterDate)', '2'], ['Other', '3'], ['a=b', '4']], [['מצב', 'נקודה']], [['מצב', 'NO']], [],
  ]);
});

test('lines are the same wherever the pieces of the stream end', async () => {
  const text = '\ufeffא#שלום\r\nB#2\n\r\n\n😀#x\r\nlast#\r';
  const bytes = Buffer.from(text);
  for (let size = 1; size <= bytes.length; size++) {
    const lines: string[] = [];
    await eachLine(Readable.from(Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size))), (line, start, end) => lines.push(Buffer.from(line).toString('utf8', start, end)), async () => {});
    expect(lines, `pieces of ${size}`).toEqual(['א#שלום', 'B#2', '', '', '😀#x', 'last#']);
  }
});

test('a line over 1 MB is refused', async () => {
  await expect(eachLine(Readable.from([Buffer.alloc(3_000_000, 'x')]), () => {}, async () => {})).rejects.toMatchObject({ message: 'The report has a line over 1 MB.' });
});
