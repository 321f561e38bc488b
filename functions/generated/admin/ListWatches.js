// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { ListWatches as handler } from '@merkazia/exchange/admin/commands/ListWatches';
export { ListWatches as validator } from '../../../packages/contract/src/generated/admin.params/ListWatches.js';
