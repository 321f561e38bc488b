import { idempotencyKey } from './keys.ts';
import type { Item, Table, Update } from './table.ts';

/** How long a claim holds when its owner fell silent: longer than a command may run. */
const lease = 60_000;
const kept = 24 * 3_600_000;

export interface Claim { system: string; key: string; /** Hash of command and parameters. */ params: string; owner: string; now: number }

/** An answer as it is kept: its text, or the name of the file that has it. */
export type Kept = { text: string } | { file: string };

export type Claimed =
  | { state: 'mine' }
  | { state: 'running' }
  | { state: 'other parameters' }
  | { state: 'finished'; answer: Kept };

/** Claims an idempotency key for one run of a command; a claim past its lease or its 24 hours is free again. */
export async function claim(table: Table, { system, key, params, owner, now }: Claim): Promise<Claimed> {
  const put = { ...idempotencyKey(system, key), params, owner, until: now + lease, expires: now + kept, ttl: Math.ceil((now + kept) / 1000) + 3600 };
  const outcome = await table.write(
    {
      put, if: 'attribute_not_exists(pk) OR expires <= :now OR (attribute_not_exists(answer) AND #until <= :now AND params = :params)',
      names: { '#until': 'until' }, values: { ':now': now, ':params': params },
    },
    (found) => found.owner === owner,
  );
  if (outcome.done) return { state: 'mine' };
  const found = outcome.found as Item;
  if (found.params !== params) return { state: 'other parameters' };
  return found.answer === undefined ? { state: 'running' } : { state: 'finished', answer: keptIn(found) };
}

const keptIn = (row: Item): Kept => (row.inFile ? { file: row.answer } : { text: row.answer });

/** Whether a row keeps this answer. */
export const keeps = (row: Item, answer: Kept): boolean => row.answer === ('file' in answer ? answer.file : answer.text);

/** The write that keeps the answer: part of the command's own transaction, lost when the claim went to another. */
export function finish({ system, key, owner }: Claim, answer: Kept): Update {
  return {
    update: idempotencyKey(system, key), set: 'SET answer = :answer, inFile = :inFile REMOVE #until',
    if: '#owner = :owner AND attribute_not_exists(answer)',
    names: { '#until': 'until', '#owner': 'owner' },
    values: { ':answer': 'file' in answer ? answer.file : answer.text, ':inFile': 'file' in answer, ':owner': owner },
  };
}

/** Frees the key after a fault: nothing happened, so the next try may run at once. */
export function release({ system, key, owner }: Claim): Update {
  return {
    update: idempotencyKey(system, key), set: 'SET #until = :never',
    if: '#owner = :owner AND attribute_not_exists(answer)',
    names: { '#until': 'until', '#owner': 'owner' }, values: { ':never': 0, ':owner': owner },
  };
}
