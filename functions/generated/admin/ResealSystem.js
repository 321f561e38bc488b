// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { ResealSystem as handler } from '@merkazia/exchange/admin/commands/ResealSystem';
export { ResealSystem as validator } from '../../../packages/contract/src/generated/admin.params/ResealSystem.js';
