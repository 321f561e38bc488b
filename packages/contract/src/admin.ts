import type { adminCommands } from './generated/admin.commands.ts';
import type { operations } from './generated/admin.types.ts';

/** The name of an operators' command, as in openapi/admin/commands. */
export type AdminCommand = keyof typeof adminCommands;

/** What an operator gives a command; there are no flags among the parameters, so a command reads them as they are. */
export type AdminParams<C extends AdminCommand> = operations[C]['requestBody']['content']['application/json'];

/** What a command answers when it did its work. */
export type AdminResult<C extends AdminCommand> = Extract<operations[C]['responses'][200]['content']['application/json'], { responseStatus: 'OK' }>;
