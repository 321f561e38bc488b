// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { CreateSystem as handler } from '@merkazia/exchange/admin/commands/CreateSystem';
export { CreateSystem as validator } from '../../../packages/contract/src/generated/admin.params/CreateSystem.js';
