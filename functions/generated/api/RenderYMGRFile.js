// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { RenderYMGRFile as handler } from '@merkazia/exchange/commands/RenderYMGRFile';
export { RenderYMGRFile as validator } from '../../../packages/contract/src/generated/params/RenderYMGRFile.js';
