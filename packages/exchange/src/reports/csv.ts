import type { Form } from './form.ts';

const special = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]|[",\r\n]/;
const formula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const number = /^[+-]?\d+(\.\d+)?$/;

/** A cell. What a spreadsheet would take for a formula begins with an apostrophe, which makes it text; numbers are none. */
function cell(text: string): string {
  if (!special.test(text)) return text;
  const harmless = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A table for a spreadsheet (RFC 4180), with the byte-order mark by which Excel knows UTF-8. */
export const csv: Form = {
  type: 'text/csv; charset=utf-8', extension: 'csv', square: true,
  record(_record, { shown }, number) {
    let text = '';
    for (let i = 0; i < shown.length; i++) text += `${i === 0 ? '' : ','}${shown[i]!.record === number ? cell(shown[i]!.value) : ''}`;
    return `${text}\r\n`;
  },
  frame: ({ shown }) => ({ head: `\ufeff${shown.map(({ title }) => cell(title)).join(',')}\r\n`, tail: '' }),
};
