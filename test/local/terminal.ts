import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { program as verb, type Terminal } from '../../packages/local/src/cli/program.ts';
import type { useExchange } from '../harness/exchange.ts';
import { keepSecret } from '../harness/trace.ts';
import { temporary } from './program.ts';

/** A person at a terminal, with profiles of their own: what verbs print and end with. */
export function person(at: ReturnType<typeof useExchange>, environment: Record<string, string> = {}) {
  const folder = temporary();
  const profiles = join(folder, 'config', 'profiles.json');
  async function merkazia(line: string, more: Partial<Terminal> = {}) {
    let [out, err] = ['', ''];
    const words = [...line.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map(([word]) => word.replaceAll(/"([^"]*)"|'([^']*)'/g, '$1$2'));
    const code = await verb(words, { environment: { MERKAZIA_PROFILES: profiles, MERKAZIA_URL: at.url, ...environment }, out: (text) => { out += typeof text === 'string' ? text : Buffer.from(text).toString(); }, err: (text) => { err += text; }, ...more });
    keepSecret(existsSync(profiles) ? JSON.parse(readFileSync(profiles, 'utf8')).profiles.default?.token : undefined);
    return { code, out, err };
  }
  return { folder, profiles, merkazia };
}
