// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { CreditSystem as handler } from '@merkazia/exchange/admin/commands/CreditSystem';
export { CreditSystem as validator } from '../../../packages/contract/src/generated/admin.params/CreditSystem.js';
