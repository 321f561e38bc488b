import type { Call } from '../dispatch/call.ts';
import { readPathBelowRoot } from '../files/path.ts';
import { textAt } from '../files/text.ts';
import { error } from '../refusal.ts';

/** The text of a file. */
export async function GetTextFile({ exchange, given, session }: Call<'GetTextFile'>) {
  const contents = await textAt(exchange, session.system, readPathBelowRoot(given.what, 'what'));
  if (contents === undefined) throw error('file does not exist');
  return { responseStatus: 'OK' as const, contents };
}
