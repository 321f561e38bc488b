import { adminCommands } from '@merkazia/contract/admin/commands';
import { commands } from '@merkazia/contract/commands';

/**
 * What the functions read of each command when it is first asked for, by file name in functions/generated: its handler and the
 * check of its parameters. Each imports the function it belongs to, as all that is read later does: see functions/later.
 */
export const commandFiles = (): Record<string, string> => Object.fromEntries([
  ...Object.keys(commands).map((command) => [`api/${command}.js`, file('api', command, `commands/${command}`, `params/${command}`)]),
  ...Object.keys(adminCommands).map((command) => [`admin/${command}.js`, file('admin', command, `admin/commands/${command}`, `admin.params/${command}`)]),
]);

const file = (entry: string, command: string, handler: string, validator: string) => `// Generated from the contract by \`npm run generate\`; not to be edited.
import '../../${entry}.ts';
export { ${command} as handler } from '@merkazia/exchange/${handler}';
export { ${command} as validator } from '../../../packages/contract/src/generated/${validator}.js';
`;
