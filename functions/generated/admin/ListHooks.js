// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { ListHooks as handler } from '@merkazia/exchange/admin/commands/ListHooks';
export { ListHooks as validator } from '../../../packages/contract/src/generated/admin.params/ListHooks.js';
