// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { GetTextFile as handler } from '@merkazia/exchange/commands/GetTextFile';
export { GetTextFile as validator } from '../../../packages/contract/src/generated/params/GetTextFile.js';
