// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { UpdateTask as handler } from '@merkazia/exchange/commands/UpdateTask';
export { UpdateTask as validator } from '../../../packages/contract/src/generated/params/UpdateTask.js';
