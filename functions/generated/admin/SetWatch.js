// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { SetWatch as handler } from '@merkazia/exchange/admin/commands/SetWatch';
export { SetWatch as validator } from '../../../packages/contract/src/generated/admin.params/SetWatch.js';
