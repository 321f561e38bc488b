import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flatProperties } from './flat.ts';
import type { Document, Operation } from './openapi.ts';
import { redocly } from './redocly.ts';

/** A contract in openapi/ as one document, every GET's object parameter spread into the query parameters it stands for. */
export async function bundleContract(root: string, entry: string): Promise<Document> {
  const document = JSON.parse(await redoclyBundle(root, entry)) as Document;
  for (const { get } of Object.values(document.paths)) if (get) spreadQuery(document, get);
  return document;
}

async function redoclyBundle(root: string, entry: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'merkazia-'));
  try {
    const out = join(folder, 'openapi.json');
    await redocly(root, 'bundle', join(root, 'openapi', entry), '-o', out);
    return await readFile(out, 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `style: form, explode: true` of an object is, by OpenAPI, one query parameter for each property: written out, every tool understands it. */
function spreadQuery(document: Document, get: Operation) {
  get.parameters = (get.parameters ?? []).flatMap((parameter) => {
    if ('$ref' in parameter || parameter.in !== 'query' || !parameter.explode) return [parameter];
    const { properties, required } = flatProperties(document, parameter.schema);
    return Object.entries(properties).filter(([, { schema }]) => schema.format !== 'binary').map(([name, { schema, description }]) => ({
      name, in: 'query' as const, description, required: required.has(name) && name !== 'token', schema,
      ...(parameter.example?.[name] === undefined ? {} : { example: parameter.example[name] }),
    }));
  });
}
