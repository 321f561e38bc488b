import { type Document, type Schema, resolve } from './openapi.ts';

export interface FlatProperty { schema: Schema; description: string | undefined; whole: Schema }

/**
 * A command's parameters without structure: the union of the properties of all its shapes, each narrowed to what one
 * text can say (its scalar branches). `whole` keeps the property as the body takes it.
 */
export function flatProperties(document: Document, schema: Schema): { properties: Record<string, FlatProperty>; required: Set<string> } {
  const shapes = objectShapes(document, schema);
  const properties: Record<string, FlatProperty> = {};
  for (const shape of shapes) {
    for (const [name, property] of Object.entries(shape.properties ?? {})) {
      const merged = properties[name] ? mergeTags(properties[name].whole, property) : property;
      properties[name] = { schema: scalar(document, merged), description: resolve(document, merged).description, whole: merged };
    }
  }
  const [first, ...others] = shapes.map((shape) => new Set(shape.required ?? []));
  const required = new Set([...(first ?? [])].filter((name) => others.every((set) => set.has(name))));
  return { properties, required };
}

function objectShapes(document: Document, schema: Schema): Schema[] {
  const shape = resolve(document, schema);
  const branches = shape.oneOf ?? shape.anyOf;
  return branches ? branches.flatMap((branch) => objectShapes(document, branch)) : [shape];
}

/** Two branches' tags (`const`) become one enum; any other property is the same in both. */
function mergeTags(a: Schema, b: Schema): Schema {
  const tags = (schema: Schema) => schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  const values = [...new Set([...tags(a), ...tags(b)])];
  if (a.const === undefined && !(a.enum && b.const !== undefined)) return a;
  const { const: _, ...rest } = a;
  return { ...rest, type: 'string', enum: values };
}

function scalar(document: Document, schema: Schema): Schema {
  const whole = resolve(document, schema);
  const branches = whole.oneOf ?? whole.anyOf;
  if (!branches) return schema.$ref ? schema : whole.type === 'array' ? { type: 'string', description: whole.description } : schema;
  const scalars = branches.filter((branch) => !['array', 'object'].includes(String(resolve(document, branch).type)));
  if (scalars.length === 1) return scalars[0]!;
  return { anyOf: scalars };
}
