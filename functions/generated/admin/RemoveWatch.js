// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { RemoveWatch as handler } from '@merkazia/exchange/admin/commands/RemoveWatch';
export { RemoveWatch as validator } from '../../../packages/contract/src/generated/admin.params/RemoveWatch.js';
