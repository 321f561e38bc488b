import { rmSync } from 'node:fs';
import { handlers } from '@merkazia/exchange/commands/table';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { baseUrl } from '../../packages/contract/docs/samples/address.ts';
import { codeSamples } from '../../packages/contract/docs/samples/samples.ts';
import type { Document } from '../../packages/contract/generate/openapi.ts';
import { contract } from '../harness/contract.ts';
import { demo, useExchange } from '../harness/exchange.ts';
import { sine } from '../harness/sound.ts';
import { folderFor, has, type Program, runPython, runShell, runTypeScript, type Told } from './run/programs.ts';

const at = useExchange();
const samples = codeSamples(contract as unknown as Document);
/** Those that run; last the one that ends the sessions of all others. */
const commands = [...Object.keys(handlers).filter((command) => command !== 'KillAllSessions'), 'KillAllSessions'];
const pdf = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
const folder = folderFor({ 'greeting.wav': sine({}), 'letter.pdf': pdf });

beforeEach(() => at.running.reset());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every command's sample in a language; one that asks for a token gets that of a verified session of its own. */
const programs = (label: string): Promise<Program[]> => Promise.all(commands.map(async (command) => {
  const { source } = samples[command]!.find((sample) => sample.label === label)!;
  const token = source.includes('TOKEN') ? await at.session(demo.number, { verified: true }) : '';
  return { name: command, source: source.replaceAll(baseUrl, at.url), token };
}));

/** Each did what its page says: an answer that is OK, or a file. */
function succeeded(told: Told[]) {
  const wrong = told.flatMap(({ printed, problem }, i) => {
    const [answer] = printed ?? [];
    return problem === undefined && (typeof answer === 'string' ? answer.length > 0 : answer?.responseStatus === 'OK') ? [] : [`${commands[i]}: ${problem ?? JSON.stringify(answer)}`];
  });
  expect(wrong).toEqual([]);
}

test.runIf(has('curl'))('every command\'s sample for curl succeeds on a new exchange', async () => {
  succeeded(await runShell(folder, await programs('curl')));
});

test.runIf(has('python3'))('every command\'s sample in Python succeeds on a new exchange', async () => {
  succeeded(await runPython(folder, await programs('Python')));
});

test('every command\'s sample in TypeScript succeeds on a new exchange', async () => {
  succeeded(await runTypeScript(folder, await programs('TypeScript')));
});
