import type { Call } from '../dispatch/call.ts';
import { changed } from '../lists/change.ts';
import { needList } from '../lists/need.ts';
import { parseList } from '../lists/upload.ts';
import { changeByUpload } from '../lists/uploaded.ts';
import { codes, error } from '../refusal.ts';

/** Takes a text of numbers into a list: what it says is in the list whole, or not at all. */
export async function UploadPhoneList(call: Call<'UploadPhoneList'>) {
  const { templateId, data, nameColumns = 1, defaultPrefix = '', delimiter = ',', updateType = 'UPDATE' } = call.given;
  const blocked = call.given.blocked;
  await needList(call.exchange.table, call.session.system, templateId);
  const { lines, total, rejected } = parseList(data, { delimiter, nameColumns, defaultPrefix });
  if (lines.size === 0) throw error('bad_format: no line of parameter data begins with a telephone number; nothing was changed.', codes.general);
  const left = total - lines.size;
  return changed(call, (head) => changeByUpload(head, lines, updateType, blocked, call.exchange.config.lists.entries), ({ inserted, updated, removed }) => ({
    responseStatus: 'OK',
    message: `${inserted} entries added, ${updated} updated, ${removed} removed, ${left} lines rejected.`,
    templateId, totalParsed: total,
    rejectedRecords: rejected.map(({ phone, name, moreinfo, errorState, originalRowNumber }) => ({ phone, name, moreinfo, blocked: blocked ?? false, errorState, originalRowNumber })),
    totalInserted: inserted, totalUpdated: updated, totalRemoved: removed,
  }));
}
