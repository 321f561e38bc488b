import { readNumber } from '../numbers/israel.ts';

/**
 * The names that `PhonesName.ini` gives to numbers, by their local digits: a line each, `phone=name`, the number in any
 * spelling; `;` begins a comment. Of two lines about one number the last counts; any other line is nothing.
 */
export function readNames(text: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    const [, phone, name] = /^([^;=]*)=(.*)$/.exec(line) ?? [];
    const read = phone === undefined ? undefined : readNumber(phone);
    if (read && 'number' in read) names.set(read.number, name!.trim());
  }
  return names;
}
