// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { ChangeSystem as handler } from '@merkazia/exchange/admin/commands/ChangeSystem';
export { ChangeSystem as validator } from '../../../packages/contract/src/generated/admin.params/ChangeSystem.js';
