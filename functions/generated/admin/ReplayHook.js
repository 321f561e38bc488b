// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { ReplayHook as handler } from '@merkazia/exchange/admin/commands/ReplayHook';
export { ReplayHook as validator } from '../../../packages/contract/src/generated/admin.params/ReplayHook.js';
