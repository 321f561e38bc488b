import { type Document, type Operation, paramsOf } from '../../generate/openapi.ts';
import { flatProperties } from '../../generate/flat.ts';
import { needs } from './needs.ts';
import type { Step } from './step.ts';

/** A program that runs one command against a new exchange on this machine, in no language yet. */
export interface Sample {
  /** What has to be done before it, if anything. */
  before: Step | undefined;
  step: Step;
  /** Whose it is: the demo system's by number and password, of a session that DoubleAuth verified, or nobody's. */
  access: 'demo' | 'verified' | 'none';
  /** Which parameters are files, and what the file is called. */
  files: Record<string, string>;
  /** Whether it answers a file's bytes and no JSON. */
  bytes: boolean;
}

export const demo = { username: '0773137770', password: '1234' };

/** The sample of a command: its first example in the contract, with what a new exchange needs for it. */
export function sampleOf(document: Document, command: string, post: Operation): Sample {
  const { before, with: replaced = {}, without = [], access, files = {} } = needs[command] ?? {};
  const { token: _, ...example } = Object.keys(files).length > 0 ? {} : exampleOf(post);
  const params = Object.fromEntries(Object.entries({ ...example, ...replaced }).filter(([name]) => !without.includes(name)));
  const known = flatProperties(document, paramsOf(post)).properties;
  for (const name of [...Object.keys(params), ...Object.keys(files)]) if (!(name in known)) throw new Error(`${command} has no parameter ${name}, which its sample gives`);
  return {
    before, files,
    step: { command, params },
    access: post['x-command']!.session === 'none' ? 'none' : (access ?? 'demo'),
    bytes: Object.keys(post.responses['200']!.content ?? {}).includes('application/octet-stream'),
  };
}

function exampleOf({ requestBody }: Operation): Record<string, unknown> {
  const json = requestBody!.content['application/json']! as { example?: object; examples?: Record<string, { value: object }> };
  return { ...(json.example ?? Object.values(json.examples ?? {})[0]?.value) };
}
