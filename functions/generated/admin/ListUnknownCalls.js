// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { ListUnknownCalls as handler } from '@merkazia/exchange/admin/commands/ListUnknownCalls';
export { ListUnknownCalls as validator } from '../../../packages/contract/src/generated/admin.params/ListUnknownCalls.js';
