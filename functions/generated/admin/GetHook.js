// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { GetHook as handler } from '@merkazia/exchange/admin/commands/GetHook';
export { GetHook as validator } from '../../../packages/contract/src/generated/admin.params/GetHook.js';
