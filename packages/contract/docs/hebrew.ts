import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { flatProperties } from '../generate/flat.ts';
import type { Document } from '../generate/openapi.ts';
import { type Overlay, overlaid } from './overlay.ts';

/** The overlays of openapi/he by the names of their files; together they are the contract in Hebrew. */
export function hebrewOverlays(root: string): Record<string, Overlay> {
  const folder = join(root, 'openapi/he');
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.yaml')).sort();
  return Object.fromEntries(files.map((name) => [name.replaceAll('\\', '/'), parse(readFileSync(join(folder, name), 'utf8')) as Overlay]));
}

/** The published contract in Hebrew. The query parameters of a GET are spread from the object of its POST, and so are their words. */
export function inHebrew(document: Document, overlays: Record<string, Overlay>): Document {
  const hebrew = overlaid(document, Object.values(overlays));
  for (const { get, post } of Object.values(hebrew.paths)) {
    const { properties } = flatProperties(hebrew, post.requestBody!.content['application/json']!.schema);
    for (const parameter of get?.parameters ?? []) {
      if ('$ref' in parameter || parameter.in !== 'query') continue;
      const { description, schema } = properties[parameter.name]!;
      Object.assign(parameter, { description, schema });
    }
  }
  return hebrew;
}
