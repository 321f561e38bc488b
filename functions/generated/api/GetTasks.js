// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { GetTasks as handler } from '@merkazia/exchange/commands/GetTasks';
export { GetTasks as validator } from '../../../packages/contract/src/generated/params/GetTasks.js';
