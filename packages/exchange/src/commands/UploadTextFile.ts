import type { Call } from '../dispatch/call.ts';
import { readPathBelowRoot, whatOf } from '../files/path.ts';
import { save } from '../files/save.ts';
import { longestText } from '../files/text.ts';
import { error } from '../refusal.ts';

/** Writes a text into a file, new or not. */
export async function UploadTextFile({ exchange, given, session, ip, now, commit }: Call<'UploadTextFile'>) {
  const { system } = session;
  const path = readPathBelowRoot(given.what, 'what');
  const text = Buffer.from(given.contents);
  if (text.length > longestText) throw error('Parameter contents is over 1 MB; upload the file by UploadFile.');
  const answer = { responseStatus: 'OK' as const, what: whatOf(path), size: text.length };
  await save(exchange, { system, path, parameter: 'what', uploader: ip, source: 'Text', now }, text, (witness, others) => commit(witness, others, answer));
  return answer;
}
