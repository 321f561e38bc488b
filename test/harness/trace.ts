import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

/** Too short a secret would be found in any text; codes are told apart by the whole number they are part of. */
export const shortest = 6;
const folder = process.env.MERKAZIA_TEST_TRACE;
const known = new Set<string>();

/** A secret that this test run uses: no log line of the whole run, and no refusal, may hold it. */
export function keepSecret(...secrets: (string | undefined)[]): void {
  for (const secret of secrets) {
    if (secret === undefined || secret.length < shortest || known.has(secret)) continue;
    known.add(secret);
    if (folder) appendFileSync(join(folder, `${process.pid}.secrets`), `${JSON.stringify(secret)}\n`);
  }
}

/** What an exchange logged; it is searched for secrets when the run is over. */
export function keepLog(text: string): void {
  if (folder && text !== '') appendFileSync(join(folder, `${process.pid}.log`), `${text}\n`);
}

/** Throws when a refusal tells a secret. */
export function assertNoSecret(answer: { responseStatus?: string }): void {
  if (answer.responseStatus === 'OK') return;
  const text = JSON.stringify(answer);
  for (const secret of known) if (text.includes(secret)) throw new Error(`a refusal tells a secret: ${text.slice(0, 500)}`);
}
