// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { UploadTextFile as handler } from '@merkazia/exchange/commands/UploadTextFile';
export { UploadTextFile as validator } from '../../../packages/contract/src/generated/params/UploadTextFile.js';
