// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { ResumeSystem as handler } from '@merkazia/exchange/admin/commands/ResumeSystem';
export { ResumeSystem as validator } from '../../../packages/contract/src/generated/admin.params/ResumeSystem.js';
