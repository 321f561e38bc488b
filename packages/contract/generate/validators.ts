import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { type Document, paramsOf } from './openapi.ts';

const mark = '// Generated from openapi/ by `npm run generate`; not to be edited.\n';

/**
 * For every command the compiled check of its parameters, as they are after coercion: a file each, `{name}/SendSms.js`, so that
 * a function reads only the one it needs, and `{name}.js` that has them all. By file name.
 */
export async function paramValidators(document: Document, root: string, name: string): Promise<Record<string, string>> {
  const ajv = new Ajv({ strict: false, formats: { password: true }, discriminator: true, code: { source: true, esm: true, lines: false, optimize: true } });
  ajv.addSchema({ $id: 'contract', components: { schemas: eachOf(document.components.schemas) } });
  const commands = Object.keys(document.paths).map((path) => path.slice(1));
  for (const command of commands) ajv.addSchema({ $id: command, $ref: `contract${paramsOf(document.paths[`/${command}`]!.post).$ref}` });
  const files: Record<string, string> = { [`${name}.js`]: `${mark}${commands.map((command) => `export { ${command} } from './${name}/${command}.js';\n`).join('')}` };
  for (const command of commands) {
    const { outputFiles } = await build({
      stdin: { contents: standaloneCode(ajv, { [command]: command }), resolveDir: root },
      bundle: true, minify: true, write: false, format: 'esm', platform: 'node', legalComments: 'none',
    });
    files[`${name}/${command}.js`] = `${mark}${outputFiles[0]!.text}`;
  }
  return files;
}

const prose = new Set(['description', 'examples', 'example', 'default', 'mapping', 'x-kind', 'contentMediaType']);

/**
 * The shapes as Ajv wants them: without prose, which would end up in the compiled code, and without `mapping`, which it
 * does not take; an uploaded file is an object by the time it is checked.
 */
function forAjv(schema: any): any {
  if (Array.isArray(schema)) return schema.map(forAjv);
  if (typeof schema !== 'object' || schema === null) return schema;
  if (schema.format === 'binary') return { type: 'object' };
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !prose.has(key)).map(([key, value]) =>
    [key, key === 'properties' ? eachOf(value as object) : forAjv(value)]));
}

const eachOf = (schemas: object) => Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, forAjv(schema)]));

export const paramValidatorTypes = `// Generated from openapi/ by \`npm run generate\`; not to be edited.

export interface ParamError { instancePath: string; schemaPath: string; keyword: string; params: Record<string, any>; message?: string }
export interface ParamValidator { (params: unknown): boolean; errors?: ParamError[] | null }
declare const validators: Record<string, ParamValidator>;
export = validators;
`;
