// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { RunJob as handler } from '@merkazia/exchange/admin/commands/RunJob';
export { RunJob as validator } from '../../../packages/contract/src/generated/admin.params/RunJob.js';
