// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { GetTasksData as handler } from '@merkazia/exchange/commands/GetTasksData';
export { GetTasksData as validator } from '../../../packages/contract/src/generated/params/GetTasksData.js';
