import { Ajv2020 } from 'ajv/dist/2020.js';
import { contract } from './contract.ts';

type Schema = Record<string, any>;

/** What the hosted service's wire has otherwise than the contract: the schemas that a strict exchange is held against in their place. */
const wire: Record<string, (before: Schema) => Schema> = {
  GetAllSessionsResult: (before) => without(before, 'sessions', 'sessionsCount'),
  RunTzintukResult: (before) => retyped(before, { biling: { type: 'string', pattern: '^\\d+\\.\\d\\d$' }, callerId: { type: 'string', pattern: '^\\d+$' } }),
  QueueEntry: (before) => retyped(before, { Wait: { type: 'integer' }, Position: { type: 'integer' } }),
  ViewCampaignReportsResult: () => ({
    type: 'object', required: ['responseStatus', 'CampaignData', 'report'],
    properties: {
      responseStatus: { const: 'OK' }, yAfastVersion: { type: 'string' },
      CampaignData: texts(['campaignId', 'type', 'callerId', 'startDate', 'endDate', 'calls', 'success', 'failed', 'units'], ['text']),
      report: { type: 'object', additionalProperties: texts(['phone', 'status', 'date', 'duration', 'units']) },
    },
  }),
};

const texts = (required: string[], others: string[] = []): Schema => ({ type: 'object', required, properties: Object.fromEntries([...required, ...others].map((name) => [name, { type: 'string' }])) });

function without({ required, properties, ...rest }: Schema, ...names: string[]): Schema {
  const kept = Object.entries(properties).filter(([name]) => !names.includes(name));
  return { ...rest, required: required.filter((name: string) => !names.includes(name)), properties: Object.fromEntries(kept) };
}

const retyped = ({ properties, ...rest }: Schema, types: Record<string, Schema>): Schema => ({ ...rest, properties: { ...properties, ...types } });

const schemas: Record<string, Schema> = { ...contract.components.schemas };
for (const [name, change] of Object.entries(wire)) schemas[name] = change(schemas[name]!);
const hosted = { ...contract, components: { ...contract.components, schemas } };

const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { binary: true } });
ajv.addSchema({ $id: 'hosted', ...hosted } as object);

/** Throws when a JSON answer of a strict exchange is not what the hosted service's wire has, or has a field or a header that only this software has. */
export function assertHosted(command: string, { status, headers }: Response, body: unknown): void {
  const operation = (contract.paths as Schema)[`/${command}`]?.post;
  const said = `${command} answered ${status} ${JSON.stringify(body).slice(0, 500)}`;
  const ours = [...headers.keys()].filter((name) => /merkazia|idempotent|retry-after|expose/.test(name));
  if (ours.length > 0) throw new Error(`${said} with the headers ${ours.join(', ')}, which the hosted service does not send`);
  if (headers.get('content-type') !== 'application/json; charset=utf-8') throw new Error(`${said} as ${headers.get('content-type')}`);
  if (![200, 429].includes(status) && !(command === 'DownloadFile' && status === 404)) throw new Error(`${said}; the hosted service answers failures as HTTP 200`);
  const pointer = operation && status === 200 ? `hosted#/paths/~1${command}/post/responses/200/content/application~1json/schema` : 'hosted#/components/schemas/Failure';
  const validate = ajv.getSchema(pointer);
  if (!validate) throw new Error(`the contract has no schema at ${pointer}`);
  if (!validate(body)) throw new Error(`${said}, which its wire does not have: ${ajv.errorsText(validate.errors).slice(0, 1000)}`);
  const strange = strangers(schemaAt(pointer.slice('hosted#/'.length)), body);
  if (strange.length > 0) throw new Error(`${said} with ${strange.join(', ')}, which neither the contract nor the wire has`);
}

const schemaAt = (pointer: string): Schema => pointer.split('/').reduce((at: Schema, step) => at[step.replaceAll('~1', '/')], hosted);

/** The schema itself, and those that it is made of or may be. */
function parts(schema: Schema): Schema[] {
  if (schema.$ref) return parts(schemaAt(schema.$ref.slice('#/'.length)));
  return [schema, ...['allOf', 'anyOf', 'oneOf'].flatMap((how) => (schema[how] ?? []).flatMap(parts))];
}

/** The fields of a value that no schema of it names, as paths. */
function strangers(schema: Schema, value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const known = parts(schema);
  return Object.entries(value).flatMap(([name, inner]) => {
    const inside = known.flatMap((one) => (Array.isArray(value) ? one.items : one.properties?.[name] ?? one.additionalProperties) ?? []);
    return inside.length === 0 ? [`${path}/${name}`] : strangers({ anyOf: inside }, inner, `${path}/${name}`);
  });
}
