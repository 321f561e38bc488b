// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { GetTasksLogs as handler } from '@merkazia/exchange/commands/GetTasksLogs';
export { GetTasksLogs as validator } from '../../../packages/contract/src/generated/params/GetTasksLogs.js';
