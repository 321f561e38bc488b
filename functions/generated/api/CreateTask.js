// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { CreateTask as handler } from '@merkazia/exchange/commands/CreateTask';
export { CreateTask as validator } from '../../../packages/contract/src/generated/params/CreateTask.js';
