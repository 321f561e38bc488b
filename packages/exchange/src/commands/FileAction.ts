import type { Call } from '../dispatch/call.ts';
import { type Act, plan } from '../files/action.ts';
import { type Path, readPath, readPathBelowRoot } from '../files/path.ts';
import { codes, error } from '../refusal.ts';
import type { Put } from '../store/table.ts';

/** A try is lost to another command that came before it. */
const mostTries = 30;

type Given = Call<'FileAction'>['given'];

/** Copies, moves or deletes files and folders: all that can be done in one transaction. */
export async function FileAction({ exchange, given, session, now, commit }: Call<'FileAction'>) {
  const { action } = given;
  const whats = whatsOf(given);
  if (action !== 'delete' && given.target === undefined) throw error(`Parameter target is required to ${action}.`, codes.noPath);
  const target = action === 'delete' ? [] : readPath(given.target!, 'target');
  const act: Act = { system: session.system, action, whats, target, intoFolder: /\/\s*$/.test(given.target ?? ''), now, copies: new Map() };
  for (let tries = 0; tries < mostTries; tries++) {
    const { writes, reports } = await plan(exchange, act);
    const answer = { responseStatus: 'OK' as const, success: reports.every(({ success }) => success), reports };
    const [witness, ...others] = writes;
    if (!witness || (await commit(witness as Put, others, answer)).done) return answer;
  }
  throw error('The files of the system change all the time; ask again.');
}

/** What is named by `what`, `what0`, `what1` and on, each once. */
function whatsOf(given: Given): Path[] {
  const named = Object.entries(given).filter((pair): pair is [string, string] => /^what\d*$/.test(pair[0]) && pair[1] !== undefined);
  if (named.length === 0) throw error('Parameter what is required.', codes.noPath);
  const paths = named.sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1)).map(([name, text]) => readPathBelowRoot(text, name));
  return [...new Map(paths.map((path) => [path.join('/'), path])).values()];
}
