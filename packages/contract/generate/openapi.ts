/** The parts of an OpenAPI 3.1 document that the generators read. */
export interface Document {
  openapi: string;
  info: { version: string };
  paths: Record<string, { get?: Operation; post: Operation }>;
  components: { schemas: Record<string, Schema> };
}

export interface Operation {
  operationId: string;
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { content: Record<string, { schema: Schema; example?: unknown }> };
  responses: Record<string, { content?: Record<string, { schema: Schema; examples?: Record<string, { value: unknown }> }> }>;
  'x-command'?: { changes: boolean; version?: VersionField; session?: 'none'; scope?: 'session'; secret?: true };
}

export type VersionField = 'yAfastVersion' | 'yALogsVersion' | 'yemotAPIVersion';

export interface Parameter {
  name: string;
  in: 'query' | 'header';
  description?: string;
  required?: boolean;
  explode?: boolean;
  schema: Schema;
  example?: any;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  const?: unknown;
  enum?: unknown[];
  description?: string;
  default?: unknown;
  examples?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  'x-kind'?: 'flag' | 'raw';
}

/** The shape of a command's parameters, in the encoding that takes the most. */
export function paramsOf({ requestBody }: Operation): Schema {
  const { content } = requestBody!;
  return (content['multipart/form-data'] ?? content['application/json'])!.schema;
}

/** The shape a reference stands for, with what is written beside the reference laid over it. */
export function resolve(document: Document, schema: Schema): Schema {
  if (!schema.$ref) return schema;
  const { $ref, ...beside } = schema;
  const target = document.components.schemas[$ref.split('/').at(-1)!];
  if (!target) throw new Error(`${$ref} is not a schema of the contract`);
  return { ...resolve(document, target), ...beside };
}
