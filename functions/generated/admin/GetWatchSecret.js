// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { GetWatchSecret as handler } from '@merkazia/exchange/admin/commands/GetWatchSecret';
export { GetWatchSecret as validator } from '../../../packages/contract/src/generated/admin.params/GetWatchSecret.js';
