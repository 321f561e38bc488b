// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { ListApiKeys as handler } from '@merkazia/exchange/admin/commands/ListApiKeys';
export { ListApiKeys as validator } from '../../../packages/contract/src/generated/admin.params/ListApiKeys.js';
