import { rmSync } from 'node:fs';
import { handlers } from '@merkazia/exchange/commands/table';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { guidesOf, guideNames, programsOf } from '../../packages/contract/docs/guides.ts';
import { baseUrl } from '../../packages/contract/docs/samples/address.ts';
import { useExchange } from '../harness/exchange.ts';
import { folderFor, has, runPython, runShell, runTypeScript, type Told } from './run/programs.ts';

const at = useExchange();
const root = process.cwd();
const [english, hebrew] = [guidesOf(root, 'en'), guidesOf(root, 'he')];
const folder = folderFor({});
const runners: Record<string, [string, typeof runShell]> = { sh: ['curl', runShell], python: ['python3', runPython], ts: ['node', runTypeScript] };

beforeEach(() => at.running.reset());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a guide has the same programs in both languages', () => {
  const programs = (text: string) => [...text.matchAll(/^ *```[^]*?^ *```/gm)].map(([block]) => block);
  for (const [i, guide] of english.entries()) expect(programs(hebrew[i]!.text), guide.name).toEqual(programs(guide.text));
});

test.each(guideNames)('the programs of the guide %s run as they stand', async (name) => {
  const programs = programsOf(english.find((guide) => guide.name === name)!).filter(({ needs }) => needs.every((command) => command in handlers));
  for (const [i, { lang, source, isRun }] of programs.entries()) {
    const [program, run] = runners[lang]!;
    if (!has(program)) continue;
    const written = { name: `${name}-${i}`, source: source.replaceAll(baseUrl, at.url), token: '' };
    const told: Told[] = isRun ? await run(folder, [written]) : [];
    expect(told.filter(({ problem }) => problem !== undefined), source).toEqual([]);
  }
});
