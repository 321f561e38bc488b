// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { UploadFile as handler } from '@merkazia/exchange/commands/UploadFile';
export { UploadFile as validator } from '../../../packages/contract/src/generated/params/UploadFile.js';
