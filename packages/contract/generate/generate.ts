import { bundleContract } from './bundle.ts';
import { commandTable } from './table.ts';
import { contractTypes } from './types.ts';
import { paramValidatorTypes, paramValidators } from './validators.ts';

/** Everything that comes from openapi/, by file name in packages/contract/src/generated. */
export async function generate(root: string): Promise<Record<string, string>> {
  const document = await bundleContract(root);
  return {
    'openapi.json': `${JSON.stringify(document, null, 1)}\n`,
    'types.ts': await contractTypes(document),
    'commands.ts': commandTable(document),
    'params.js': await paramValidators(document, root),
    'params.d.ts': paramValidatorTypes,
  };
}
