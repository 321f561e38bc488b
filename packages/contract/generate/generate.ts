import { bundleContract } from './bundle.ts';
import { adminTable, commandTable } from './table.ts';
import { contractTypes } from './types.ts';
import { paramValidatorTypes, paramValidators } from './validators.ts';

/** Everything that comes from openapi/, by file name in packages/contract/src/generated. */
export async function generate(root: string): Promise<Record<string, string>> {
  const [document, admin] = [await bundleContract(root, 'openapi.yaml'), await bundleContract(root, 'admin.yaml')];
  return {
    'openapi.json': `${JSON.stringify(document, null, 1)}\n`,
    'types.ts': await contractTypes(document),
    'commands.ts': commandTable(document),
    ...(await paramValidators(document, root, 'params')),
    'params.d.ts': paramValidatorTypes,
    'admin.openapi.json': `${JSON.stringify(admin, null, 1)}\n`,
    'admin.types.ts': await contractTypes(admin),
    'admin.commands.ts': adminTable(admin),
    ...(await paramValidators(admin, root, 'admin.params')),
    'admin.params.d.ts': paramValidatorTypes,
  };
}
