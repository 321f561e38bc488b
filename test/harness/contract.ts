import { Ajv2020 } from 'ajv/dist/2020.js';
import contract from '@merkazia/contract/openapi.json' with { type: 'json' };
import admin from '@merkazia/contract/admin/openapi.json' with { type: 'json' };
import type { Command } from '@merkazia/contract';

const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { binary: true } });
ajv.addSchema({ $id: 'contract', ...contract } as object);
ajv.addSchema({ $id: 'admin', ...admin } as object);

/** Throws when an answer of a command is not what the contract says of its status and media type. */
export function assertAnswer(command: string, status: number, type: string, body: unknown): void {
  const operation = (contract.paths as Record<string, any>)[`/${command}`]?.post;
  const pointer = status === 200 && operation
    ? `contract#/paths/~1${command}/post/responses/200/content/application~1json/schema`
    : 'contract#/components/schemas/Failure';
  if (type !== 'application/json; charset=utf-8') throw new Error(`${command} answered ${status} as ${type}`);
  const validate = ajv.getSchema(pointer);
  if (!validate) throw new Error(`the contract has no schema at ${pointer}`);
  if (!validate(body)) throw new Error(`${command} answered ${JSON.stringify(body).slice(0, 500)}, which the contract does not have: ${ajv.errorsText(validate.errors).slice(0, 1000)}`);
  if (status !== 200 && operation && status !== 405 && !operation.responses[status] && !contract.paths[`/${command}` as '/SendSms'].get.responses[status as 414]) {
    throw new Error(`${command} answered ${status}, which the contract does not have`);
  }
}

/** The same of an operators' command. */
export function assertAdminAnswer(command: string, status: number, body: unknown): void {
  const operation = (admin.paths as Record<string, any>)[`/${command}`]?.post;
  const validate = ajv.getSchema(status === 200 && operation ? `admin#/paths/~1${command}/post/responses/200/content/application~1json/schema` : 'admin#/components/schemas/Failure')!;
  if (!validate(body)) throw new Error(`${command} answered ${JSON.stringify(body).slice(0, 500)}, which the operators' contract does not have: ${ajv.errorsText(validate.errors).slice(0, 1000)}`);
  if (operation && !operation.responses[status]) throw new Error(`${command} answered ${status}, which the operators' contract does not have`);
}

/** The same of what a SIP registrar is answered: `authorize`, `route` or `credentials`. */
export function assertRegistrarAnswer(path: string, status: number, body: unknown): void {
  const webhook = { authorize: 'sipAuthorize', route: 'sipRoute', credentials: 'sipCredentials' }[path];
  const validate = ajv.getSchema(status === 200 && webhook ? `contract#/webhooks/${webhook}/post/responses/200/content/application~1json/schema` : 'contract#/components/schemas/SipRefused')!;
  if (!validate(body)) throw new Error(`/sip/${path} answered ${JSON.stringify(body).slice(0, 500)}, which the contract does not have: ${ajv.errorsText(validate.errors).slice(0, 1000)}`);
}

export const commandNames = Object.keys(contract.paths).map((path) => path.slice(1)) as Command[];
export { admin, contract };
