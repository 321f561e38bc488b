import { flatProperties } from './flat.ts';
import { type Document, type Schema, resolve } from './openapi.ts';

/** commands.ts: what the dispatcher and the client have to know of every command, as one table. */
export function commandTable(document: Document): string {
  const rows = Object.entries(document.paths).map(([path, { post }]) => {
    const { changes, version, session } = post['x-command']!;
    const { properties } = flatProperties(document, post.requestBody!.content['multipart/form-data']!.schema);
    const params = Object.entries(properties).map(([name, { whole }]) => `${JSON.stringify(name)}: '${kind(document, whole)}'`).join(', ');
    return `  ${path.slice(1)}: { changes: ${changes}, session: ${session !== 'none'}, version: '${version}', params: { ${params} } },`;
  });
  return `// Generated from openapi/ by \`npm run generate\`; not to be edited.

/** How the text of a parameter is read: \`mixed\` is text or JSON, \`integers\` one whole number or several, \`file\` an uploaded part, \`raw\` text that the command refuses in words of its own. */
export type Kind = 'text' | 'integer' | 'number' | 'flag' | 'mixed' | 'integers' | 'file' | 'raw';

export interface CommandRow {
  /** It changes something, so it takes an Idempotency-Key. */
  changes: boolean;
  /** It needs a session. */
  session: boolean;
  /** The version field of its family of commands. */
  version: 'yAfastVersion' | 'yALogsVersion' | 'yemotAPIVersion';
  params: Record<string, Kind>;
}

export const contractVersion = '${document.info.version}';

export const commands = {
${rows.join('\n')}
} satisfies Record<string, CommandRow>;
`;
}

function kind(document: Document, property: Schema): string {
  const schema = resolve(document, property);
  if (schema['x-kind']) return schema['x-kind'];
  if (schema.format === 'binary') return 'file';
  const branches = (schema.oneOf ?? schema.anyOf)?.map((branch) => resolve(document, branch).type);
  if (branches) return branches.includes('integer') && !branches.includes('string') ? 'integers' : 'mixed';
  const type = [schema.type].flat().find((name) => name !== 'null');
  if (type === 'integer' || type === 'number') return type;
  if (type === 'array' || type === 'object' || type === undefined) return schema.const !== undefined || schema.enum ? 'text' : 'mixed';
  return 'text';
}
