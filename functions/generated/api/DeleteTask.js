// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { DeleteTask as handler } from '@merkazia/exchange/commands/DeleteTask';
export { DeleteTask as validator } from '../../../packages/contract/src/generated/params/DeleteTask.js';
