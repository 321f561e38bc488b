import { announce } from './announce.ts';

/** Asks the simulator for JSON; a refusal is thrown in its own words. */
export async function ask<T>(path: string, body?: object): Promise<T> {
  const answer = await fetch(path, body ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {});
  const told = await answer.json().catch(() => ({ error: `The exchange answered ${answer.status}.` }));
  if (!answer.ok) throw new Error(told.error ?? told.message ?? `The exchange answered ${answer.status}.`);
  return told as T;
}

/** Does what a person wants done; what went wrong is shown. Answers whether it was done. */
export async function act(path: string, body: object): Promise<boolean> {
  try {
    await ask(path, body);
    return true;
  } catch (problem) {
    announce((problem as Error).message, 'wrong');
    return false;
  }
}
