// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { SetSecondaryDidUsageDescription as handler } from '@merkazia/exchange/commands/SetSecondaryDidUsageDescription';
export { SetSecondaryDidUsageDescription as validator } from '../../../packages/contract/src/generated/params/SetSecondaryDidUsageDescription.js';
