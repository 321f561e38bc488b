import { readFileSync } from 'node:fs';
import { commands } from '../../contract/src/generated/commands.ts';

interface Document { paths: Record<string, { post: { responses: Record<string, { content: object }> } }> }

/** names.ts: the little that the client has to know of every command at run time. `root` is the repository's folder. */
export function clientNames(root: string): string {
  const document = JSON.parse(readFileSync(`${root}/packages/contract/src/generated/openapi.json`, 'utf8')) as Document;
  const rows = Object.entries(commands).sort(([a], [b]) => (a < b ? -1 : 1));
  const set = (names: string[]) => `new Set<string>(${names.length ? `'${names.join(' ')}'.split(' ')` : ''})`;
  const named = (wanted: (row: (typeof rows)[number]) => boolean) => set(rows.filter(wanted).map(([name]) => name));
  const files = rows.map(([name, { params }]) => [name, Object.entries(params).flatMap(([param, kind]) => ((kind as string) === 'file' ? [param] : []))] as const);
  return `// Generated from the contract by \`npm run generate\`; not to be edited.

type Names = ReadonlySet<string>;

/** The commands that change nothing: they may be sent twice. */
export const reads: Names = ${named(([, row]) => !row.changes)};

/** The commands that need no session. */
export const sessionless: Names = ${named(([, row]) => !row.session)};

/** The commands that may answer a file. */
export const filesAnswered: Names = ${named(([name]) => Object.keys(document.paths[`/${name}`]!.post.responses['200']!.content).some((type) => type !== 'application/json'))};

/** The parameters that are files. */
export const uploads: Readonly<Record<string, readonly string[]>> = {${files.filter(([, params]) => params.length).map(([name, params]) => `\n  ${name}: [${params.map((param) => `'${param}'`).join(', ')}],`).join('')}
};
`;
}
