import { codes } from './cures.ts';
import { answerText, fields, table } from './print.ts';
import { operatorOf } from './target.ts';
import type { Common, Terminal } from './terminal.ts';
import type { AnyParams, Verb } from './verbs.ts';

type Answer = Record<string, any>;

/** Runs an operators' verb and prints its answer; resolves to the exit code. */
export async function run(verb: Verb, params: Record<string, unknown>, common: Common, terminal: Terminal): Promise<number> {
  const client = operatorOf(common, terminal);
  // Every page is an act of its own.
  const ask = (more: { after?: string }) => client.call(verb.command, { ...params, ...more } as AnyParams,
    common.idempotencyKey === undefined ? {} : { idempotencyKey: `${common.idempotencyKey}${more.after === undefined ? '' : `#${more.after}`}` }) as Promise<Answer>;
  const answer = await ask({});
  for (let { next } = answer; verb.pages && next !== null && next !== undefined;) {
    const page = await ask({ after: next });
    merge(answer, page);
    next = page.next;
  }
  const { responseStatus: _, next, ...told } = answer;
  const shown = verb.pages ? told : { ...told, ...(next === undefined ? {} : { next }) };
  if (common.json) terminal.out(`${JSON.stringify(shown, null, 2)}\n`);
  else if (!verb.rows) terminal.out(answerText(shown));
  else {
    const { [verb.rows]: rows, ...rest } = shown;
    terminal.out(table((rows as unknown[]).map((row) => (typeof row === 'object' ? row : { [verb.rows!]: row }) as Record<string, unknown>)));
    const left = Object.entries(rest).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
    if (left.length) terminal.out(fields(Object.fromEntries(left)));
  }
  return verb.command === 'ReconcileMoney' && answer.differences.length > 0 ? codes.amiss : codes.done;
}

/** Adds a page to the pages before: lists grow, counts add up. */
function merge(whole: Answer, page: Answer): void {
  for (const [name, value] of Object.entries(page)) {
    if (Array.isArray(value)) whole[name].push(...value);
    else if (typeof value === 'number') whole[name] += value;
  }
}
