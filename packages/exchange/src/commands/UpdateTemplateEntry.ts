import type { Call } from '../dispatch/call.ts';
import { changed } from '../lists/change.ts';
import { lineOf, longest } from '../lists/entries.ts';
import { changeOfEntry } from '../lists/entry.ts';
import { readNumber } from '../numbers/israel.ts';
import { codes, error } from '../refusal.ts';

/** Changes an entry of a list, or adds one. */
export async function UpdateTemplateEntry(call: Call<'UpdateTemplateEntry'>) {
  const { templateId, rowid, phone, blocked } = call.given;
  const said = { rowid, phone: numberIn(phone), name: textIn(call, 'name'), moreinfo: textIn(call, 'moreinfo'), blocked: blocked };
  if (said.rowid === undefined && said.phone === undefined) throw error('Parameter phone is required where rowid is not given.');
  return changed(call, (head) => changeOfEntry(head, said, call.exchange.config.lists.entries), (change) => ({ responseStatus: 'OK', templateId, rowid: change.rowid }));
}

function numberIn(phone: string | undefined): string | undefined {
  if (phone === undefined || phone === '') return undefined;
  const read = readNumber(phone);
  if ('reason' in read) throw error(`Parameter phone is not a telephone number (${read.reason}).`, codes.noPhones);
  return read.number;
}

function textIn({ given }: Call<'UpdateTemplateEntry'>, name: 'name' | 'moreinfo'): string | undefined {
  const text = given[name];
  if (text !== undefined && text.length > longest[name]) throw error(`Parameter ${name} must have at most ${longest[name]} characters.`);
  return text === undefined ? undefined : lineOf(text);
}
