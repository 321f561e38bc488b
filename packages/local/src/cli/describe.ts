import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Command } from '@merkazia/contract';
import { commands } from '@merkazia/contract/commands';

interface Shape {
  $ref?: string; type?: string | string[]; description?: string; required?: string[]; properties?: Record<string, Shape>; examples?: unknown[];
  enum?: unknown[]; const?: unknown; default?: unknown; format?: string; oneOf?: Shape[]; anyOf?: Shape[]; allOf?: Shape[];
}

interface Operation { summary: string; description: string; requestBody: { content: Record<string, { schema: Shape; example?: object; examples?: Record<string, { value: object }> }> }; responses: { 200: { content: Record<string, { schema: Shape }> } } }

let read: { paths: Record<string, { post: Operation }>; components: { schemas: Record<string, Shape> } } | undefined;

/** The contract, read when it is asked for. */
const contract = () => (read ??= JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@merkazia/contract/openapi.json'), 'utf8')) as NonNullable<typeof read>);

/** All commands with what they do, one a line. */
export function commandList(): string {
  const names = Object.keys(commands) as Command[];
  const width = Math.max(...names.map((name) => name.length));
  return names.map((name) => `  ${name.padEnd(width)}  ${contract().paths[`/${name}`]!.post.summary}\n`).join('');
}

/** What the contract says of a command: what it does, takes and answers, and an example. */
export function described(command: Command): string {
  const { summary, description, requestBody, responses } = contract().paths[`/${command}`]!.post;
  const taken = Object.values(requestBody.content)[0]!;
  const answers = Object.keys(responses[200].content).filter((type) => type !== 'application/json');
  const [answer] = shapesOf(responses[200].content['application/json']!.schema);
  return [
    `${command}: ${summary}`, '', description.trim(), '',
    'Parameters:', propertiesOf(taken.schema, (name) => name !== 'token'), '',
    'Answer:', propertiesOf(answer ?? {}, () => true), ...(answers.length ? [`  or a file: ${answers.join(', ')}; --out names where it goes`] : []), '',
    `  merkazia call ${command}${wordsOf(taken.example ?? Object.values(taken.examples ?? {})[0]?.value ?? {})}`, '',
  ].join('\n');
}

/** A shape with what it refers to, and the shapes it may be. */
function shapesOf(shape: Shape): Shape[] {
  const { $ref, ...own } = shape;
  const whole: Shape = $ref ? { ...contract().components.schemas[$ref.split('/').at(-1)!], ...own } : shape;
  const choices = whole.oneOf ?? whole.anyOf;
  if (choices && !whole.properties) return choices.flatMap(shapesOf);
  if (whole.allOf) return [Object.assign({}, ...whole.allOf.flatMap(shapesOf), { properties: Object.assign({}, ...whole.allOf.flatMap(shapesOf).map(({ properties }) => properties)) }) as Shape];
  return [whole];
}

function propertiesOf(schema: Shape, wanted: (name: string) => boolean): string {
  const shapes = shapesOf(schema);
  const all = new Map<string, Shape>();
  for (const [name, property] of shapes.flatMap(({ properties = {} }) => Object.entries(properties))) {
    const before = all.get(name);
    // What tells one shape from another is told as a choice.
    if (before?.const !== undefined) all.set(name, { ...before, const: undefined, description: 'Which of these it is.', enum: [before.const, property.const] });
    else if (before?.enum && property.const !== undefined) before.enum.push(property.const);
    else if (wanted(name)) all.set(name, property);
  }
  if (all.size === 0) return '  none';
  const width = Math.max(...[...all.keys()].map((name) => name.length));
  return [...all].map(([name, property]) => {
    const { description = '', enum: values, default: usual } = { ...contract().components.schemas[property.$ref?.split('/').at(-1) ?? ''], ...property };
    const required = shapes.every((shape) => shape.required?.includes(name));
    const more = [required ? 'required' : '', typeOf(property), choiceOf(values), usual === undefined ? '' : `${JSON.stringify(usual)} unless given`].filter(Boolean).join('; ');
    return `  ${name.padEnd(width)}  ${more ? `(${more}) ` : ''}${description.trim().replaceAll(/\s+/g, ' ')}`;
  }).join('\n');
}

function choiceOf(values: unknown[] | undefined): string {
  if (!values || values.length > 12) return '';
  return values.includes('true') ? '0 or 1' : `one of ${[...new Set(values)].join(', ')}`;
}

function typeOf(property: Shape): string {
  const types = [...new Set(shapesOf(property).flatMap(({ type, format }) => (format === 'binary' ? ['file'] : [type].flat())).filter((type) => type !== 'null'))];
  return types.filter(Boolean).join(' or ');
}

const wordsOf = (example: object): string => Object.entries(example).filter(([name]) => name !== 'token')
  .map(([name, value]) => ` ${name}=${quoted(typeof value === 'object' ? JSON.stringify(value) : String(value))}`).join('');

const quoted = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
