import { flatProperties } from './flat.ts';
import { type Document, paramsOf, type Schema, resolve } from './openapi.ts';

/** commands.ts: what the dispatcher and the client have to know of every command, as one table. */
export function commandTable(document: Document): string {
  return `// Generated from openapi/ by \`npm run generate\`; not to be edited.

/** How the text of a parameter is read: \`mixed\` is text or JSON, \`integers\` one whole number or several, \`file\` an uploaded part, \`raw\` text that the command refuses in words of its own. */
export type Kind = 'text' | 'integer' | 'number' | 'flag' | 'mixed' | 'integers' | 'file' | 'raw';

export interface CommandRow {
  /** It changes something, so it takes an Idempotency-Key. */
  changes: boolean;
  /** It needs a session. */
  session: boolean;
  /** What it changes is of the caller's session and not of the system, and so is its Idempotency-Key. */
  scope?: 'session';
  /** Its answer tells a secret: it is sealed where it is kept. */
  secret?: boolean;
  /** The version field of its family of commands; the operators' commands have none. */
  version?: 'yAfastVersion' | 'yALogsVersion' | 'yemotAPIVersion';
  params: Record<string, Kind>;
}

export const contractVersion = '${document.info.version}';

export const commands = {
${rows(document)}
} satisfies Record<string, CommandRow>;
`;
}

/** admin.commands.ts: the same of the operators' commands. */
export const adminTable = (document: Document): string => `// Generated from openapi/ by \`npm run generate\`; not to be edited.
import type { CommandRow } from './commands.ts';

export const adminCommands = {
${rows(document)}
} satisfies Record<string, CommandRow>;

/** The parameters that no log may hold. */
export const secrets: ReadonlySet<string> = new Set([${secretNames(document).map((name) => `'${name}'`).join(', ')}]);
`;

const secretNames = (document: Document) => [...new Set(Object.values(document.paths).flatMap(({ post }) =>
  Object.entries(flatProperties(document, paramsOf(post)).properties).flatMap(([name, { schema }]) => (schema.format === 'password' ? [name] : []))))];

const rows = (document: Document) => Object.entries(document.paths).map(([path, { post }]) => {
  const { changes, version, session, scope, secret } = post['x-command']!;
  const { properties } = flatProperties(document, paramsOf(post));
  const params = Object.entries(properties).map(([name, { whole }]) => `${JSON.stringify(name)}: '${kind(document, whole)}'`).join(', ');
  return `  ${path.slice(1)}: { changes: ${changes}, session: ${session !== 'none'}, ${scope ? `scope: '${scope}', ` : ''}${secret ? 'secret: true, ' : ''}${version ? `version: '${version}', ` : ''}params: { ${params} } },`;
}).join('\n');

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
