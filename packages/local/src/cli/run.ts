import { type AdminClient, adminClient } from '@merkazia/exchange/admin/client';
import { problem } from '../problem.ts';
import { keptOperatorKey } from '../secrets.ts';
import { fields, table } from './print.ts';
import type { AnyParams, Verb } from './verbs.ts';

type Environment = Record<string, string | undefined>;

/** Where the exchange is and how the answer is wanted: what every verb takes. */
export interface Common { baseUrl?: string; operatorKey?: string; idempotencyKey?: string; json?: boolean }

type Answer = Record<string, any>;

/** Runs a verb and prints its answer; resolves to the exit code. */
export async function run(verb: Verb, params: Record<string, unknown>, common: Common, environment: Environment, print: (text: string) => void): Promise<number> {
  const client = clientOf(common, environment);
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
  if (common.json) print(`${JSON.stringify(shown, null, 2)}\n`);
  else if (!verb.rows) print(fields(shown));
  else {
    const { [verb.rows]: rows, ...rest } = shown;
    print(table((rows as unknown[]).map((row) => (typeof row === 'object' ? row : { [verb.rows!]: row }) as Record<string, unknown>)));
    const left = Object.entries(rest).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
    if (left.length) print(fields(Object.fromEntries(left)));
  }
  return verb.command === 'ReconcileMoney' && answer.differences.length > 0 ? 2 : 0;
}

/** Adds a page to the pages before: lists grow, counts add up. */
function merge(whole: Answer, page: Answer): void {
  for (const [name, value] of Object.entries(page)) {
    if (Array.isArray(value)) whole[name].push(...value);
    else if (typeof value === 'number') whole[name] += value;
  }
}

function clientOf({ baseUrl, operatorKey }: Common, environment: Environment): AdminClient {
  const of = (name: string) => environment[name]?.trim() || undefined;
  const url = baseUrl ?? of('MERKAZIA_URL') ?? `http://127.0.0.1:${of('PORT') ?? '8585'}`;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw problem(`--base-url must be an address such as https://exchange.example.com, not ${url}.`);
  const local = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(url).hostname);
  const key = operatorKey ?? of('OPERATOR_KEY') ?? (local ? keptOperatorKey(of('MERKAZIA_DATA') ?? '.merkazia') : undefined);
  if (!key) throw problem(`There is no operator key: give --operator-key or OPERATOR_KEY${local ? ', or run this where the data folder of the exchange is (MERKAZIA_DATA)' : ''}.`);
  return adminClient({ baseUrl: url, operatorKey: key.split(',')[0]!.trim() });
}
