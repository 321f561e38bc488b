import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import type { Document } from './openapi.ts';

/** params.js: for every command the compiled check of its parameters, as they are after coercion. */
export async function paramValidators(document: Document, root: string): Promise<string> {
  const ajv = new Ajv2020({ strict: false, discriminator: true, code: { source: true, esm: true, lines: false, optimize: true } });
  ajv.addSchema({ $id: 'contract', components: forAjv(document.components) });
  const names: Record<string, string> = {};
  for (const [path, { post }] of Object.entries(document.paths)) {
    const command = path.slice(1);
    const { schema } = post.requestBody!.content['multipart/form-data']!;
    ajv.addSchema({ $id: command, $ref: `contract${schema.$ref}` });
    names[command] = command;
  }
  const { outputFiles } = await build({
    stdin: { contents: standaloneCode(ajv, names), resolveDir: root },
    bundle: true, minify: true, write: false, format: 'esm', platform: 'node', legalComments: 'none',
  });
  return `// Generated from openapi/ by \`npm run generate\`; not to be edited.\n${outputFiles[0]!.text}`;
}

/** Ajv takes \`discriminator\` but not its \`mapping\`. */
function withoutMappings(components: Document['components']): object {
  return JSON.parse(JSON.stringify(components), (key, value) => (key === 'mapping' ? undefined : value));
}

export const paramValidatorTypes = `// Generated from openapi/ by \`npm run generate\`; not to be edited.

export interface ParamError { instancePath: string; schemaPath: string; keyword: string; params: Record<string, any>; message?: string }
export interface ParamValidator { (params: unknown): boolean; errors?: ParamError[] | null }
declare const validators: Record<string, ParamValidator>;
export = validators;
`;
