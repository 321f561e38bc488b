import type { Document } from '../../generate/openapi.ts';
import { curl } from './curl.ts';
import { python } from './python.ts';
import { sampleOf } from './sample.ts';
import { typescript } from './typescript.ts';

/** One program, as the extension `x-codeSamples` has it. */
export interface CodeSample { lang: 'Shell' | 'TypeScript' | 'Python'; label: string; source: string }

/** Every command's sample in each language, by command. */
export function codeSamples(document: Document): Record<string, CodeSample[]> {
  return Object.fromEntries(Object.entries(document.paths).map(([path, { post }]) => {
    const sample = sampleOf(document, path.slice(1), post);
    return [path.slice(1), [
      { lang: 'Shell', label: 'curl', source: curl(sample) },
      { lang: 'TypeScript', label: 'TypeScript', source: typescript(sample) },
      { lang: 'Python', label: 'Python', source: python(sample) },
    ] satisfies CodeSample[]];
  }));
}
