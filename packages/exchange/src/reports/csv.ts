import type { Form } from './form.ts';
import { putValue, special } from './output.ts';

/** U+FF1D, U+FF0B, U+FF0D and U+FF20 count as = + - @; in UTF-8 they begin with EF, as little else does. */
const formulas = '=+-@\t\r';
const formula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const number = /^[+-]?\d+(\.\d+)?$/;
const doubtful = { anywhere: special(Buffer.from('",\r\n')), first: special([...Buffer.from(formulas), 0xef]) };
const [comma, end] = [Buffer.from(','), Buffer.from('\r\n')];

/** A cell. What a spreadsheet would take for a formula begins with an apostrophe, which makes it text; numbers are none. */
function cell(text: string): string {
  const harmless = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A table for a spreadsheet (RFC 4180), with the byte-order mark by which Excel knows UTF-8. */
export const csv: Form = {
  type: 'text/csv; charset=utf-8', extension: 'csv', square: true,
  record(out, _record, { shown }, number) {
    for (let i = 0; i < shown.length; i++) {
      if (i > 0) out.put(comma);
      if (shown[i]!.record === number) putValue(out, shown[i]!, doubtful, cell);
    }
    out.put(end);
  },
  frame: ({ shown }) => ({ head: `\ufeff${shown.map(({ title }) => cell(title)).join(',')}\r\n`, tail: '' }),
};
