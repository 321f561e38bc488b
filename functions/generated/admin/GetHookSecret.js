// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { GetHookSecret as handler } from '@merkazia/exchange/admin/commands/GetHookSecret';
export { GetHookSecret as validator } from '../../../packages/contract/src/generated/admin.params/GetHookSecret.js';
