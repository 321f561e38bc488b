// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { SuspendSystem as handler } from '@merkazia/exchange/admin/commands/SuspendSystem';
export { SuspendSystem as validator } from '../../../packages/contract/src/generated/admin.params/SuspendSystem.js';
