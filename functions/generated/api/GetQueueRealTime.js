// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { GetQueueRealTime as handler } from '@merkazia/exchange/commands/GetQueueRealTime';
export { GetQueueRealTime as validator } from '../../../packages/contract/src/generated/params/GetQueueRealTime.js';
