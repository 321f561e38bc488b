// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { GetLoginLog as handler } from '@merkazia/exchange/commands/GetLoginLog';
export { GetLoginLog as validator } from '../../../packages/contract/src/generated/params/GetLoginLog.js';
