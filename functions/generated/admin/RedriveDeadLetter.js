// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { RedriveDeadLetter as handler } from '@merkazia/exchange/admin/commands/RedriveDeadLetter';
export { RedriveDeadLetter as validator } from '../../../packages/contract/src/generated/admin.params/RedriveDeadLetter.js';
