import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { Document } from './openapi.ts';

const blob = ts.factory.createTypeReferenceNode('Blob');

/** types.ts: the contract as TypeScript types; a binary part is a Blob. */
export async function contractTypes(document: Document): Promise<string> {
  const nodes = await openapiTS(withoutDiscriminators(document), {
    defaultNonNullable: false,
    transform: (schema) => (schema.format === 'binary' ? blob : undefined),
  });
  return `// Generated from openapi/ by \`npm run generate\`; not to be edited.\n\n${astToString(nodes)}`;
}

/** The tags are constants already; with `discriminator` the generator would write the shapes' names in their place. */
const withoutDiscriminators = (document: Document) => JSON.parse(JSON.stringify(document, (key, value) => (key === 'discriminator' ? undefined : value)));
