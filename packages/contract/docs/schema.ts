import { type Document, resolve, type Schema } from '../generate/openapi.ts';
import { code, type Html, html } from './html.ts';
import { line } from './markdown.ts';
import type { Words } from './words.ts';

/** Writes the shapes of a contract for people. */
export interface Shapes {
  /** The fields of a shape that callers send, each with what is in it; of a shape that is one of several, each of them. */
  taken(schema: Schema): Html;
  /** The same of a shape that they are answered or posted. */
  told(schema: Schema): Html;
}

type Whole = Schema & Record<'minLength' | 'maxLength' | 'minimum' | 'maximum' | 'minItems' | 'maxItems', number | undefined> & { pattern?: string; additionalProperties?: Schema | boolean };

export function shapes(document: Document, words: Words, commands: string[], current?: string): Shapes {
  const whole = (schema: Schema) => resolve(document, schema) as Whole;

  const taken = (schema: Schema) => fields(schema, false, []);
  const told = (schema: Schema) => fields(schema, true, []);

  function fields(schema: Schema, isTold: boolean, within: string[]): Html {
    const shape = whole(schema);
    const branches = shape.oneOf ?? shape.anyOf;
    if (branches) {
      return html`${branches.map((branch) => html`<section class="branch"><h4>${titleOf(branch, shape.discriminator?.propertyName)}</h4>${fields(branch, isTold, within)}</section>`)}`;
    }
    const { properties, required } = members(shape);
    return html`<ul class="fields">${Object.entries(properties).map(([name, property]) => field(name, property, mark(required.has(name), isTold), isTold, within))}</ul>`;
  }

  /** Of one of several shapes what tells it from the others, or what it is. */
  function titleOf(branch: Schema, tag: string | undefined): Html {
    const constant = tag === undefined ? undefined : whole(branch).properties?.[tag];
    const value = constant && (whole(constant).const ?? whole(constant).enum?.join(' | '));
    return value === undefined ? line(whole(branch).description, commands, current) : html`${code(`${tag}: ${value}`)} <span>${line(whole(branch).description, commands, current)}</span>`;
  }

  function members(shape: Schema): { properties: Record<string, Schema>; required: Set<string> } {
    const parts = [shape, ...(shape.allOf ?? []).map((part) => members(whole(part)))] as { properties?: Record<string, Schema>; required?: Iterable<string> }[];
    return { properties: Object.assign({}, ...parts.slice(1).map(({ properties }) => properties), shape.properties), required: new Set(parts.flatMap(({ required }) => [...(required ?? [])])) };
  }

  /** What a caller has to give, and what an answer may lack. */
  const mark = (required: boolean, isTold: boolean) => (isTold ? (required ? undefined : html` <span class="optional">${words.mayLack}</span>`) : required ? html` <strong class="required">${words.required}</strong>` : undefined);

  function field(name: string, schema: Schema, marked: Html | undefined, isTold: boolean, within: string[]): Html {
    const shape = whole(schema);
    const inner = insideOf(schema, isTold, within);
    return html`<li id="${within.length === 0 ? `p-${name}` : undefined}"><div class="head"><code class="name" dir="ltr">${name}</code> <span class="type">${typeOf(schema)}</span>${marked}</div>
<div class="about">${line(shape.description, commands, current)}</div>${facts(shape)}${inner}</li>`;
  }

  /** What may stand in a field, folded when it is long. */
  function insideOf(schema: Schema, isTold: boolean, within: string[]): Html | undefined {
    const shape = whole(schema);
    const name = schema.$ref ?? '';
    const item = shape.items ? whole(shape.items) : typeof shape.additionalProperties === 'object' ? whole(shape.additionalProperties) : undefined;
    const target = [shape, item].find((part) => part && (Object.keys(members(part).properties).length > 0 || (part.oneOf ?? part.anyOf)?.some((branch) => hasFields(whole(branch)))));
    if (!target || within.includes(name || JSON.stringify(target).slice(0, 200))) return undefined;
    return html`<details class="inner"><summary>${target === item ? words.each : words.fields}</summary>${fields(target, isTold, [...within, name || JSON.stringify(target).slice(0, 200)])}</details>`;
  }

  const hasFields = (shape: Schema): boolean => Object.keys(members(shape).properties).length > 0;

  function typeOf(schema: Schema): Html {
    const shape = whole(schema);
    const branches = shape.oneOf ?? shape.anyOf;
    if (branches) return { html: [...new Set(branches.map((branch) => typeOf(branch).html))].join(` ${words.or} `) };
    if (shape.format === 'binary') return html`<span>${words.file}</span>`;
    if (shape.const !== undefined) return code(JSON.stringify(shape.const));
    if (shape.enum && shape.enum.length <= 12 && shape['x-kind'] !== 'flag') return { html: shape.enum.map((value) => code(JSON.stringify(value)).html).join(' ') };
    if (shape['x-kind'] === 'flag') return html`${code('0')} ${words.or} ${code('1')}`;
    const [type, ...others] = [shape.type ?? (shape.properties || shape.allOf ? 'object' : 'any')].flat();
    const first = type === 'array' && shape.items ? html`<span dir="ltr">${code('array')} &lt;${typeOf(shape.items)}&gt;</span>` : code(type!);
    return { html: [first.html, ...others.map((other) => code(other).html)].join(` ${words.or} `) };
  }

  /** Bounds, default and example. */
  function facts(shape: Whole): Html | undefined {
    const [example] = shape.examples ?? [];
    const bounds = [
      shape.minimum === undefined ? undefined : html`${words.atLeast} ${code(String(shape.minimum))}`,
      shape.maximum === undefined ? undefined : html`${words.atMost} ${code(String(shape.maximum))}`,
      shape.maxLength === undefined ? undefined : html`${words.atMost} ${shape.maxLength.toLocaleString('en')} ${words.characters}`,
      shape.maxItems === undefined ? undefined : html`${words.atMost} ${shape.maxItems.toLocaleString('en')} ${words.entries}`,
      shape.pattern === undefined ? undefined : html`${words.matches} ${code(shape.pattern)}`,
      shape.default === undefined ? undefined : html`${words.default} ${code(said(shape.default))}`,
      example === undefined || typeof example === 'object' && JSON.stringify(example).length > 100 ? undefined : html`${words.example} ${code(said(example))}`,
    ].filter((bound) => bound !== undefined);
    return bounds.length === 0 ? undefined : html`<p class="facts">${bounds.map((bound) => html`<span>${bound}</span> `)}</p>`;
  }

  return { taken, told };
}

const said = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
