// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { DownloadFile as handler } from '@merkazia/exchange/commands/DownloadFile';
export { DownloadFile as validator } from '../../../packages/contract/src/generated/params/DownloadFile.js';
